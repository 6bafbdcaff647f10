import type { Element, ElementContent } from 'hast'
import type { Parents, Table as TableNode, TableRow } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { isQuantity, type Table } from '../text/tables.ts'

/** A table as mdast; columns of amounts are right-aligned. mdast wants a heading row: it is empty when there is none. */
export function tableNode({ header, rows }: Table): TableNode {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const align = Array.from({ length: columns }, (_, at) =>
    rows.some((row) => isQuantity(row[at] ?? '')) ? ('right' as const) : null,
  )
  return { type: 'table', align, children: [header ?? [], ...rows].map(rowNode) }
}

function rowNode(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  }
}

/** Makes the element of a table: no empty heading row, and a class where mdast-util-to-hast has the old `align`. */
export function tableElement(state: State, node: TableNode): Element {
  const element = defaultHandlers.table(state, node)
  if (node.children[0]?.children.length === 0)
    element.children = element.children.filter((child) => !isHead(child))
  classifyAmounts(element)
  return element
}

/** Makes the element of a row. Given the whole table, mdast-util-to-hast would look for each row among all of them. */
export function rowElement(state: State, node: TableRow, parent: Parents | undefined): Element {
  const head = parent?.type === 'table' ? { ...parent, children: parent.children.slice(0, 1) } : parent
  return defaultHandlers.tableRow(state, node, head)
}

function isHead(child: ElementContent): boolean {
  return child.type === 'element' && child.tagName === 'thead'
}

function classifyAmounts(element: Element): void {
  if (element.properties.align) element.properties = { className: ['amount'] }
  for (const child of element.children) if (child.type === 'element') classifyAmounts(child)
}
