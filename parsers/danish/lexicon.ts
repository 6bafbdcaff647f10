import { functionWords, prefixes, suffixes } from './affixes.ts'
import { baseLengths } from './inflection.ts'
import { heads, parts, shortParts, tails, wholes } from './parts.ts'

/** How well a part is known: from the list, or only from an archive's own words. */
export type Grade = 'listed' | 'learnt'

/** The parts of compounds, uninflected. */
export interface Lexicon {
  /** What may stand in front of another part. */
  heads: Map<string, Grade>
  /** What may stand last. */
  tails: Map<string, Grade>
}

/** Shorter words are found by chance in others; longer ones are compounds whose parts are known. */
const SHORTEST = 5
const LONGEST = 16

const notParts: ReadonlySet<string> = new Set([...prefixes, ...functionWords, ...suffixes])

/** The listed parts, and the words that stand alone in an archive. */
export function makeLexicon(words: Iterable<string>): Lexicon {
  const anywhere = [...parts, ...shortParts, ...wholes]
  const lexicon: Lexicon = {
    heads: new Map([...anywhere, ...heads].map((part) => [part, 'listed'])),
    tails: new Map([...anywhere, ...tails].map((part) => [part, 'listed'])),
  }
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST || isAffix(word)) continue
    add(lexicon.heads, withoutS(word, lexicon))
    add(lexicon.tails, word)
    const base = word.slice(0, baseLengths(word).at(-1))
    if (base.length >= SHORTEST) add(lexicon.tails, base)
  }
  return lexicon
}

/** A part that is not listed is learnt. */
export function add(known: Map<string, Grade>, part: string): void {
  if (!known.has(part)) known.set(part, 'learnt')
}

/** Whether a word, inflected or not, is no part by itself. */
export function isAffix(word: string): boolean {
  return baseLengths(word).some((length) => notParts.has(word.slice(0, length)))
}

/** The front of a compound without the letter that joins: `vejrligs` → `vejrlig`, but `campus`, and `legeplads`. */
export function withoutS(front: string, { tails }: Lexicon): string {
  if (!/[^aeiouyæøås]s$/.test(front)) return front
  for (let start = 0; start < front.length - 3; start++) {
    if (tails.get(front.slice(start)) === 'listed') return front
  }
  return front.slice(0, -1)
}
