/** A table of tabbed lines. */
export interface Table {
  /** The cells of the heading row; null when the first row is data like the others. */
  header: string[] | null
  rows: string[][]
}

/** A quantity: a number with Danish separators, a sign, and perhaps a unit. A bare year is a label. */
const QUANTITY = /^[-–+]?\s?\d[\d.,]*\s?(?:%|pct\.?|kr\.?|mio\.?|mia\.?|t\.?kr\.?|stk\.?)?(?:\s?kr\.?)?$/i
const YEAR = /^(?:19|20)\d{2}$/

/** The cells of a tabbed line; null for a line without a tab. */
export function cellsOf(line: string): string[] | null {
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null
}

/**
 * Parts text into tables and what stands between them, as lines. A table is two tabbed lines or more with the same
 * number of cells; a blank line between two of them is a page break and does not end it.
 */
export function splitTables(text: string): (Table | string[])[] {
  const parts: (Table | string[])[] = []
  const lines = text.split('\n')
  let prose: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const rows = rowsFrom(lines, at)
    if (rows.cells.length < 2) {
      prose.push(lines[at] ?? '')
      continue
    }
    if (prose.some((line) => line !== '')) parts.push(prose)
    prose = []
    parts.push(withHeader(rows.cells))
    at = rows.end - 1
  }
  if (prose.some((line) => line !== '')) parts.push(prose)
  return parts
}

/** The rows of equal length that begin at a line, and the index of the line after the last of them. */
function rowsFrom(lines: readonly string[], start: number): { cells: string[][]; end: number } {
  const cells: string[][] = []
  let end = start
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const row = cellsOf(line)
    if (!row && !(line === '' && cells.length > 0)) break
    if (!row) continue
    if (cells[0] && row.length !== cells[0].length) break
    cells.push(row)
    end = at + 1
  }
  return { cells, end }
}

function withHeader(cells: string[][]): Table {
  const [first = [], ...rest] = cells
  const labels = !first.slice(1).some(isQuantity)
  const measured = rest.some((row) => row.slice(1).some(isQuantity))
  return labels && measured ? { header: first, rows: rest } : { header: null, rows: cells }
}

/** Whether a cell holds an amount and no label. */
export function isQuantity(cell: string): boolean {
  return QUANTITY.test(cell) && !YEAR.test(cell)
}
