/** The item that is named right before a meeting, or right behind it. */
import { lastMatch } from './last-match.ts'
import { LETTER } from './letters.ts'
import { itemBefore, itemBehind } from './phrases.ts'

/** An item, and how much of what stands round its meeting names it. */
export interface NamedItem {
  item: number
  /** Where its words begin in what stands before; null where it is named behind. */
  from: number | null
  /** Where they end in what stands behind; 0 where it is named before. */
  to: number
}

const before = new RegExp(`(?<![${LETTER}\\d])${itemBefore.like}$`, 'i')
/** How long that is at most. */
const LONGEST = 60
const behind = itemBehind.map(({ like }) => new RegExp(`^${like}`, 'i'))

/** The item of a meeting, by what stands before the meeting and behind it; null for none. */
export function itemBetween(left: string, right: string): NamedItem | null {
  const first = lastMatch(before, left, LONGEST)
  if (first) return { item: Number(first.groups?.item), from: first.from, to: 0 }
  const next = behind.map((pattern) => pattern.exec(right)).find((match) => match !== null)
  return next ? { item: Number(next.groups?.item), from: null, to: next[0].length } : null
}
