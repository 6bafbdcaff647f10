import { joinWrapped } from '../text/join.ts'
import { fold } from '../text/lines.ts'
import type { Stack } from './stack.ts'
import { type Item, leafOf } from './tree.ts'

/** The title of an item, wrapped lines joined, without `Lukket:`. */
export function titleOf(item: Item): string {
  const heading = leafOf(item, 'itemHeading')
  const lines = [heading?.captures?.title ?? '']
  for (let at = heading ? item.children.indexOf(heading) + 1 : 0; ; at++) {
    const child = item.children[at]
    if (child?.type !== 'continuation') break
    lines.push(child.text)
  }
  return joinWrapped(lines)
}

/** A title that is longer than this, in letters, has no further line: every line would be compared with all of it. */
const LONGEST = 2_000

/**
 * Whether a line right below an item's heading, or below its repeated title, is the rest of that title; if so the
 * open item's title grows by it. The contents list decides. Without it the line is a rest where the file has blank
 * lines to say otherwise, but never under a closed item: text taken for its title would be published.
 */
export function titleGoesOn(stack: Stack, line: string): boolean {
  const { above, item, spaced, seen } = stack
  if (above !== 'itemHeading' && above !== 'repeatedTitle' && above !== 'continuation') return false
  if (item.title.length > LONGEST) return false
  if (seen.has('repeatedTitle')) return fold(item.title).includes(fold(line))
  const joined = joinWrapped([item.title, line])
  const [read, listed] = [fold(joined), item.listed && fold(item.listed)]
  const confirmed = listed?.startsWith(read)
  // A title that is cut in the list can be longer than it is there.
  const beyond =
    !item.closed && listed !== fold(item.title) && listed !== undefined && read.startsWith(listed)
  const open = listed === undefined && spaced && !item.closed
  if (!confirmed && !beyond && !open) return false
  item.title = joined
  return true
}
