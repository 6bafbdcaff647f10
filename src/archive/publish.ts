import {
  branchesOf,
  type Item,
  type Leaf,
  type LeafType,
  leavesOf,
  type Referat,
} from '../../parsers/referat/tree.ts'
import type { AgendaItem } from '../records/item.ts'
import type { Config } from './config.ts'
import type { SourceLine } from './digest.ts'

/** What the configuration says of text under closed items. */
type ClosedItems = Config['privacy']['closedItems']

/** An item as it may be published: of a closed one number, title and case number, and where they stand. */
export function publishedItem(item: AgendaItem, closedItems: ClosedItems): AgendaItem {
  if (!item.closed || closedItems === 'publish') return item
  return {
    ...item,
    journalNumber: null,
    documentNumber: null,
    caseType: null,
    route: [],
    recommendation: null,
    decision: null,
    history: [],
    attachments: [],
    tables: [],
    sections: [],
  }
}

/** Lines of a closed item that say no more than its title and case number. */
const OPEN_LINES: ReadonlySet<LeafType> = new Set<LeafType>(['itemHeading', 'caseNumber', 'blank'])

/** The lines of a file as they may be published: under a closed item only its heading and case number. */
export function publishedLines(tree: Referat, closedItems: ClosedItems): SourceLine[] {
  const withheld = new Set<Leaf>(
    branchesOf(tree, 'item')
      .filter(({ closed }) => closed && closedItems === 'withhold')
      .flatMap((item) =>
        leavesOf(item)
          .slice(titleLines(item))
          .filter(({ type }) => !OPEN_LINES.has(type)),
      ),
  )
  return leavesOf(tree).map((leaf) => ({
    number: leaf.position.start.line,
    text: withheld.has(leaf) ? null : leaf.value.replace(/[\r\n]+$/, ''),
  }))
}

/** How many lines the heading of an item takes. */
function titleLines(item: Item): number {
  const after = item.children.findIndex(({ type }) => type !== 'itemHeading' && type !== 'continuation')
  return after < 0 ? item.children.length : after
}
