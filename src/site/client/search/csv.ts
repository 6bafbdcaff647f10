import { BYTE_ORDER_MARK, mayBeFormula } from '../../spreadsheet.ts'
import { outcomeNames, searchWords, strings } from '../../strings.ts'
import type { Result } from './result.ts'

/** What a line says of a result. */
export type CsvRow = Pick<Result, 'url' | 'title' | 'body' | 'date' | 'number' | 'outcome' | 'caseNumber'>

const heads = () => [
  strings.date,
  searchWords.filterBody,
  strings.item,
  searchWords.columnTitle,
  strings.caseNumber,
  searchWords.filterOutcome,
  searchWords.columnAddress,
]

/**
 * Results as CSV, with semicolons, since a Danish comma stands in numbers: it is what Danish spreadsheet programs open.
 * @param base the address that those of the results are relative to
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvOf(rows: readonly CsvRow[], base: string): string {
  const lines = rows.map(({ date, body, number, title, caseNumber, outcome, url }) => [
    date ?? '',
    body,
    number ?? '',
    title.map(({ text }) => text).join(''),
    caseNumber ?? '',
    outcome === null ? '' : outcomeNames[outcome],
    new URL(url, base).href,
  ])
  return BYTE_ORDER_MARK + [heads(), ...lines].map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = mayBeFormula(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
