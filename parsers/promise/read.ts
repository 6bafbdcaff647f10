/** Reads from a text what it promises will come back to a body. */
import type { Span } from '../citation/mention.ts'
import { firstSentence } from '../text/sentences.ts'
import { namedBody } from './body.ts'
import type { Days } from './calendar.ts'
import { readDue } from './due.ts'
import { signs, traps } from './signs.ts'

const compiled = <Row extends { like: string }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, like: new RegExp(`(?<![\\p{L}\\d])(?:${row.like})(?![\\p{L}\\d])`, 'u') }))
const signPatterns = compiled(signs)
const trapPatterns = compiled(traps)

/** Something that is said to come back. */
export interface FoundPromise {
  /** The sentence that says so, in UTF-16 units. */
  at: Span
  sentence: string
  /** The days it is due within; null where no day can be told. */
  due: Days | null
  /** The body it comes back to as it is named; null for the one whose meeting it is. */
  to: string | null
}

/** A clause begins where another verb may have another subject. */
const CLAUSE = /(?:,| –| -) (?=(?:der|som|hvor\p{L}*|idet|fordi|da|men|så|hvis|og|samt)(?!\p{L}))/u

/**
 * What a text promises, a sentence each, in its order.
 * @param meeting the day it was said, ISO 8601
 */
export function readPromises(text: string, meeting: string): FoundPromise[] {
  return sentencesOf(text).flatMap(({ at, sentence }) => {
    const found = promiseOf(sentence.toLowerCase(), meeting)
    return found ? [{ at, sentence, due: found.due, to: namedBody(sentence.slice(found.sign)) }] : []
  })
}

function promiseOf(sentence: string, meeting: string): { due: Days | null; sign: number } | null {
  let start = 0
  for (const clause of sentence.split(CLAUSE)) {
    const from = sentence.indexOf(clause, start)
    start = from + clause.length
    for (const { like, timed } of signPatterns) {
      const match = like.exec(clause)
      if (!match || trapped(sentence, from + match.index)) continue
      const due = readDue(clause, meeting)
      if (due || !timed) return { due: due?.days ?? null, sign: from + match.index }
    }
  }
  return null
}

function trapped(sentence: string, sign: number): boolean {
  const places = { before: sentence.slice(0, sign), after: sentence.slice(sign), sentence }
  return trapPatterns.some(({ place, like }) => like.test(places[place]))
}

/** The sentences and list lines of a text, without the markers of lists. */
function sentencesOf(text: string): { at: Span; sentence: string }[] {
  const found: { at: Span; sentence: string }[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const marker = /^\s*(?:(?:\d+|\p{L})[.)]|[-–•])?\s*/u.exec(line[0])?.[0] ?? ''
    let from = line.index + marker.length
    const end = line.index + line[0].length
    while (from < end) {
      const sentence = beforeYearEnds(firstSentence(text.slice(from, end)))
      found.push({ at: [from, from + sentence.length], sentence })
      from += sentence.length
      while (from < end && /\s/.test(text[from] ?? '')) from++
    }
  }
  return found
}

/** A number with a full stop ends no sentence, for it may be a day; a year does. */
function beforeYearEnds(sentence: string): string {
  return /^.*?\b20\d\d\.(?=\s+\p{Lu})/su.exec(sentence)?.[0] ?? sentence
}
