import type { Span } from '../../../parsers/citation/mention.ts'
import { firstSentence } from '../../../parsers/text/sentences.ts'

/** Characters of a sentence that are kept at most, where nothing else is said. */
const MOST = 300

/** How far from a mention its sentence is looked for, in characters. */
const REACH = 600

const CUT = '…'

/**
 * The sentence that a stretch of a text stands in, and its place in there. A line of a list or of a table is a sentence
 * of its own; one that is longer than `most` characters is cut at words, round the stretch.
 */
export function sentenceAt(text: string, [from, to]: Span, most = MOST): { sentence: string; at: Span } {
  const begins = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - REACH)
  const lineEnd = text.indexOf('\n', to)
  const ends = Math.min(lineEnd < 0 ? text.length : lineEnd, to + REACH)
  let start = begins
  let sentence = firstSentence(text.slice(start, ends))
  while (start + sentence.length <= from && sentence !== '') {
    start += sentence.length
    start += /^\s*/.exec(text.slice(start, ends))?.[0].length ?? 0
    sentence = firstSentence(text.slice(start, ends))
  }
  return shortened(text.slice(start, Math.max(start + sentence.length, to)), [from - start, to - start], most)
}

function shortened(sentence: string, [from, to]: Span, most: number): { sentence: string; at: Span } {
  if (sentence.length <= most) return { sentence: sentence.replace(/\s/g, ' '), at: [from, to] }
  const room = Math.max(0, most - 2 * CUT.length - (to - from))
  // What one side does not need, the other has.
  const before = Math.min(from, Math.max(Math.floor(room / 2), room - (sentence.length - to)))
  const after = Math.min(sentence.length - to, room - before)
  const head = wordsFrom(sentence.slice(from - before, from), before < from)
  const tail = wordsTo(sentence.slice(to, to + after), to + after < sentence.length)
  return {
    sentence: `${head}${sentence.slice(from, to)}${tail}`.replace(/\s/g, ' '),
    at: [head.length, head.length + to - from],
  }
}

/** Without the word that is cut in two at the beginning. */
function wordsFrom(text: string, cut: boolean): string {
  return cut ? CUT + text.replace(/^\S*\s+/, '') : text
}

/** Without the word that is cut in two at the end. */
function wordsTo(text: string, cut: boolean): string {
  return cut ? text.replace(/\s+\S*$/, '') + CUT : text
}
