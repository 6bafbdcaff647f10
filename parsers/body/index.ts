import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { splitTables } from '../text/tables.ts'
import { type FindSpans, markSpans } from './links.ts'
import { listItemElement, withLists } from './lists.ts'
import { paragraphsOf } from './syntax.ts'
import { rowElement, tableElement, tableNode } from './tables.ts'

export type { FindSpans } from './links.ts'

/** The text of a section as mdast: paragraphs, lists, tables, and not a letter more or less. */
function bodyToMdast(text: string): Root {
  const children = splitTables(text).flatMap((part) =>
    Array.isArray(part) ? withLists(paragraphsOf(part.join('\n'))) : [tableNode(part)],
  )
  return { type: 'root', children }
}

/** The text of a section as hast. What `find` finds in it is a link, or a `span` where it leads nowhere. */
export function bodyToHast(text: string, find: FindSpans | null): HastRoot {
  const hast = toHast(bodyToMdast(text), {
    handlers: { table: tableElement, tableRow: rowElement, listItem: listItemElement },
  })
  if (hast.type !== 'root') return { type: 'root', children: [] }
  if (find) markSpans(hast, text, find)
  return hast
}
