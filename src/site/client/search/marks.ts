import { fold, wordsOf } from './words.ts'

/** A stretch of text, and whether it was searched for. */
export interface Segment {
  text: string
  hit: boolean
}

/** Words in an excerpt. */
const LENGTH = 34

/** Words before the first hit of an excerpt. */
const LEAD = 7

/** A text in segments, its words marked where their folded form is among the hits. */
export function markWords(text: string, hits: ReadonlySet<string>): readonly Segment[] {
  return segmentsOf(wordsOf(text), (word) => hits.has(fold(word)))
}

/**
 * The part of a text with the most hits, or its beginning when it has none, from the word `from` on. Texts come as
 * plain words from the index, so there is no markup to be parsed.
 */
export function excerptOf(words: readonly string[], hits: ReadonlySet<number>, from = 0): readonly Segment[] {
  const inside = [...hits].filter((at) => at >= from).sort((one, other) => one - other)
  const densest = inside.reduce(
    (best, at) => {
      const number = inside.filter((other) => other >= at && other < at + LENGTH - LEAD).length
      return number > best.number ? { at, number } : best
    },
    { at: from, number: 0 },
  )
  const start = Math.max(from, Math.min(densest.at - LEAD, words.length - LENGTH))
  const end = Math.min(words.length, start + LENGTH)
  const segments = segmentsOf(words.slice(start, end), (_, index) => hits.has(start + index))
  const before = start > from ? [{ text: '… ', hit: false }] : []
  const after = end < words.length ? [{ text: ' …', hit: false }] : []
  return [...before, ...segments, ...after].filter(({ text }) => text !== '')
}

/** Joins words with spaces into as few segments as can be; punctuation round a word is no part of the hit. */
function segmentsOf(
  words: readonly string[],
  isHit: (word: string, index: number) => boolean,
): readonly Segment[] {
  const segments: Segment[] = []
  let plain = ''
  words.forEach((word, index) => {
    if (index > 0) plain += ' '
    const core = isHit(word, index) ? (/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '') : ''
    const at = word.indexOf(core)
    if (core === '') {
      plain += word
      return
    }
    segments.push({ text: plain + word.slice(0, at), hit: false }, { text: core, hit: true })
    plain = word.slice(at + core.length)
  })
  segments.push({ text: plain, hit: false })
  return segments.filter(({ text }) => text !== '')
}
