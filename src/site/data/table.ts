import type { ArchivedMeeting } from '../../archive/model.ts'
import type { OpenBody } from '../../archive/sealed.ts'
import { csvHeads, csvRows } from './csv.ts'
import { type PlannedData, stampOf } from './planned.ts'

/** A column: its head, and what stands in it. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => string | number | null | undefined]

/** A CSV file: its rows, and the meetings that they are read from. */
interface Table<Row> {
  url: string
  records: number | null
  meetings: readonly ArchivedMeeting[]
  columns: readonly Column<Row>[]
  rows: (open: OpenBody) => Iterable<Row>
}

/** Rows that are written at a time. */
const AT_ONCE = 500

/** The file of a table. @param home what the addresses in it begin with */
export function tableFile<Row>(
  { url, records, meetings, columns, rows }: Table<Row>,
  home: string,
): PlannedData {
  return {
    url,
    records,
    madeOf: () => [home, meetings.map(stampOf)],
    *pieces(open) {
      yield csvHeads(columns.map(([head]) => head))
      let waiting: string[][] = []
      for (const row of rows(open)) {
        waiting.push(columns.map(([, cell]) => String(cell(row) ?? '')))
        if (waiting.length < AT_ONCE) continue
        yield csvRows(waiting)
        waiting = []
      }
      if (waiting.length > 0) yield csvRows(waiting)
    },
  }
}
