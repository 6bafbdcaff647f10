import type { Archive } from '../../archive/model.ts'
import { openItem } from '../../archive/sealed.ts'
import { BYTE_ORDER_MARK } from '../spreadsheet.ts'
import { urls } from '../urls.ts'
import { csvRows } from './csv.ts'
import type { PlannedData } from './planned.ts'

/** Each table that an item prints, as a file beside the item's page. */
export function planItemTables({ meetings }: Archive): PlannedData[] {
  return meetings
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      Array.from(
        { length: item.head.tables },
        (_, at): PlannedData => ({
          url: urls.table(urls.item(item), at + 1),
          records: null,
          madeOf: () => item.sealed,
          *pieces(open) {
            const table = openItem(open, item.sealed).tables[at]
            if (table)
              yield BYTE_ORDER_MARK + csvRows(table.header ? [table.header, ...table.rows] : table.rows)
          },
        }),
      ),
    )
}
