import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'
import { toHast } from 'mdast-util-to-hast'
import { findNumbers, numberPattern } from '../citation/find.ts'
import { numberKey } from '../citation/number.ts'
import { splitTables } from '../text/tables.ts'
import { listItemElement, withLists } from './lists.ts'
import { paragraphsOf } from './syntax.ts'
import { rowElement, tableElement, tableNode } from './tables.ts'

/** The address of a number's page, by its key; null for a number that the archive does not know. */
export type LinkFor = (key: string) => string | null

/** The text of a section as mdast: paragraphs, lists, tables, and not a letter more or less. */
function bodyToMdast(text: string): Root {
  const children = splitTables(text).flatMap((part) =>
    Array.isArray(part) ? withLists(paragraphsOf(part.join('\n'))) : [tableNode(part)],
  )
  return { type: 'root', children }
}

/** The text of a section as hast, with the numbers that the archive knows as links. */
export function bodyToHast(text: string, linkFor: LinkFor): HastRoot {
  const tree = bodyToMdast(text)
  if (findNumbers(text).some((key) => linkFor(key) !== null)) linkNumbers(tree, linkFor)
  const hast = toHast(tree, {
    handlers: { table: tableElement, tableRow: rowElement, listItem: listItemElement },
  })
  return hast.type === 'root' ? hast : { type: 'root', children: [] }
}

/** Makes links of the numbers that the archive knows. To walk the tree for them is slow, and most texts have none. */
function linkNumbers(tree: Root, linkFor: LinkFor): void {
  findAndReplace(tree, [
    numberPattern(),
    (number: string) => {
      const url = linkFor(numberKey(number))
      return url === null ? false : { type: 'link', url, children: [{ type: 'text', value: number }] }
    },
  ])
}
