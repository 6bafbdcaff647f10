import type { Span } from '../page/match.ts'

/** A stretch of text, and whether it was searched for. */
export interface Segment {
  text: string
  hit: boolean
}

/** Characters of an excerpt, and of what stands before its first hit. */
const [LENGTH, LEAD] = [230, 50]

/** A text in segments, its hits marked. */
export function markRanges(text: string, hits: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const [start, end] of hits) {
    segments.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true })
    at = end
  }
  return [...segments, { text: text.slice(at), hit: false }].filter((segment) => segment.text !== '')
}

/** Where hits are closest to one another, from a place on; null when there are none. */
export function densestPlace(hits: readonly Span[], from = 0): number | null {
  let best = { at: -1, number: 0 }
  for (const [at] of hits) {
    if (at < from) continue
    const number = hits.filter(([start, end]) => start >= at && end <= at + LENGTH - LEAD).length
    if (number > best.number) best = { at, number }
  }
  return best.number === 0 ? null : best.at
}

/** The part of a text with the most hits, or its beginning when it has none, from a place on; whole words. */
export function excerptOf(text: string, hits: readonly Span[], from = 0): readonly Segment[] {
  const place = densestPlace(hits, from) ?? from
  const latest = text.length - LENGTH
  const start = Math.max(from, wordStart(text, Math.min(place - LEAD, latest)))
  const end = start + LENGTH >= text.length ? text.length : wordStart(text, start + LENGTH)
  const within = hits
    .filter(([first, last]) => first >= start && last <= end)
    .map(([first, last]): Span => [first - start, last - start])
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
