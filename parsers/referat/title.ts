import { joinWrapped } from '../text/join.ts'
import { type Item, leafOf } from './tree.ts'

/** The title of an item, wrapped lines joined, without `Lukket:`. */
export function titleOf(item: Item): string {
  const heading = leafOf(item, 'itemHeading')
  const at = heading ? item.children.indexOf(heading) : -1
  const lines = [heading?.captures?.title ?? '']
  for (const child of item.children.slice(at + 1)) {
    if (child.type !== 'continuation') break
    lines.push(child.text)
  }
  return joinWrapped(lines)
}
