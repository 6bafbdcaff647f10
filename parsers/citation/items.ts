/** The items that are named right before a meeting, or right behind it. */

import { itemBefore, itemBehind } from './item-phrases.ts'
import { lastMatch } from './last-match.ts'
import { LETTER } from './letters.ts'

/** An item, and how much of what stands round its meeting names it. */
export interface NamedItem {
  item: number
  /** Where its words begin in what stands before; null where it is named behind. */
  from: number | null
  /** Where they end in what stands behind; 0 where it is named before. */
  to: number
  /** Those that are named with it and stand farther off: the `5` of `den 3. maj, punkt 4 og 5`, on the same side. */
  others: readonly PlacedItem[]
}

interface PlacedItem {
  item: number
  from: number
  to: number
}

const before = new RegExp(`(?<![${LETTER}\\d])${itemBefore.like}$`, 'i')
/** How long that is at most. */
const LONGEST = 160
/** Cheap to look for: most meetings are cited without an item. */
const NAMED = /punkt|pkt|sag/i
const behind = itemBehind.map(({ like }) => new RegExp(`^${like}`, 'i'))

/** The items of a meeting, by what stands before the meeting and behind it; null for none. */
export function itemBetween(left: string, right: string): NamedItem | null {
  const first = NAMED.test(left.slice(-LONGEST)) ? lastMatch(before, left, LONGEST) : null
  if (first) {
    const { item = '', more } = first.groups ?? {}
    if (more === undefined) return { item: Number(item), from: first.from, to: 0, others: [] }
    const from = left.indexOf(more, first.from)
    const rest = numbersIn(more, from)
    const last = rest.pop()
    return last
      ? {
          item: last.item,
          from: last.from,
          to: 0,
          others: [{ item: Number(item), from: first.from, to: from }, ...rest],
        }
      : null
  }
  const next = behind.map((pattern) => pattern.exec(right)).find((match) => match !== null)
  if (!next) return null
  const { item = '', more } = next.groups ?? {}
  const to = more === undefined ? next[0].length : right.indexOf(more)
  return { item: Number(item), from: null, to, others: numbersIn(more ?? '', to) }
}

/** The numbers of a list that begins at a place. */
function numbersIn(list: string, at: number): PlacedItem[] {
  return [...list.matchAll(/(?:(?:punkt|pkt\.?) ?)?(\d+)/gi)].map(({ 0: number, 1: item, index }) => ({
    item: Number(item),
    from: at + index,
    to: at + index + number.length,
  }))
}
