import { stringify } from 'csv-stringify/sync'
import { BYTE_ORDER_MARK, mayBeFormula } from '../spreadsheet.ts'

/** The most characters that a cell of Excel holds; what is longer would spill into other cells. */
const MOST = 32_767

/** A number with Danish separators and a sign, perhaps a unit: no formula, though it may begin like one. */
const NUMBER = /^[-+]\s?\d[\d.,]*\s?(?:%|kr\.?)?$/

/**
 * Rows as CSV the way Danish spreadsheet programs open it: semicolons, since a comma stands in numbers, and lines that
 * end with CRLF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/** The heads of a file, after its byte order mark. */
export function csvHeads(heads: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRows([heads])
}

/**
 * A text as a cell: with an apostrophe before what could be a formula.
 */
export function cellOf(text: string): string {
  const safe = mayBeFormula(text) && !NUMBER.test(text) ? `'${text}` : text
  return safe.length > MOST ? `${safe.slice(0, MOST - 1)}…` : safe
}
