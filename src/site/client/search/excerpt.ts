/** A stretch of text, and whether it was searched for. */
export interface Segment {
  text: string
  hit: boolean
}

/** A stretch of a text: where it begins, and where it has ended. */
export type Range = readonly [start: number, end: number]

/** Characters of an excerpt, and of what stands before its first hit. */
const [LENGTH, LEAD] = [230, 50]

/** A text in segments, its hits marked. */
export function markRanges(text: string, hits: readonly Range[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const [start, end] of hits) {
    segments.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true })
    at = end
  }
  return [...segments, { text: text.slice(at), hit: false }].filter((segment) => segment.text !== '')
}

/** The part of a text with the most hits, or its beginning when it has none, from a place on; whole words. */
export function excerptOf(text: string, hits: readonly Range[], from = 0): readonly Segment[] {
  const inside = hits.filter(([start]) => start >= from)
  const densest = inside.reduce(
    (best, [at]) => {
      const number = inside.filter(([start, end]) => start >= at && end <= at + LENGTH - LEAD).length
      return number > best.number ? { at, number } : best
    },
    { at: from, number: 0 },
  )
  const latest = text.length - LENGTH
  const start = Math.max(from, wordStart(text, Math.min(densest.at - LEAD, latest)))
  const end = start + LENGTH >= text.length ? text.length : wordStart(text, start + LENGTH)
  const within = inside
    .filter(([first, last]) => first >= start && last <= end)
    .map(([first, last]): Range => [first - start, last - start])
  const before = start > from ? [{ text: '… ', hit: false }] : []
  const after = end < text.length ? [{ text: ' …', hit: false }] : []
  return [...before, ...markRanges(text.slice(start, end).trimEnd(), within), ...after]
}

/** The start of the word that a place is in, or of the next when it is between two. */
function wordStart(text: string, place: number): number {
  const at = Math.max(0, place)
  const space = text.lastIndexOf(' ', at)
  return at === 0 || space < 0 ? at : space + 1
}
