import type { OpenBody } from '../../archive/sealed.ts'
import { csvHeads, csvRows } from './csv.ts'
import type { PlannedData } from './planned.ts'

/** A column: its head, and what stands in it. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => string | number | null | undefined]

/** A CSV file. */
interface Table<Row> {
  url: string
  records: number | null
  columns: readonly Column<Row>[]
  /** Rows at hand, which stand for themselves; or what reads them, and what stands for all that it reads. */
  rows: readonly Row[] | { stamps: readonly unknown[]; read: (open: OpenBody) => Iterable<Row> }
}

/** Rows that are written at a time. */
const AT_ONCE = 500

/** The file of a table. @param home what the addresses in it begin with */
export function tableFile<Row>({ url, records, columns, rows }: Table<Row>, home: string): PlannedData {
  const heads = columns.map(([head]) => head)
  const cellsOf = (row: Row): string[] => columns.map(([, cell]) => String(cell(row) ?? ''))
  return {
    url,
    records,
    madeOf: () => [home, heads, 'read' in rows ? rows.stamps : rows.map(cellsOf)],
    *pieces(open) {
      yield csvHeads(heads)
      let waiting: string[][] = []
      for (const row of 'read' in rows ? rows.read(open) : rows) {
        waiting.push(cellsOf(row))
        if (waiting.length < AT_ONCE) continue
        yield csvRows(waiting)
        waiting = []
      }
      if (waiting.length > 0) yield csvRows(waiting)
    },
  }
}
