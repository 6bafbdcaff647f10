import { links } from './affixes.ts'
import { divideByOne } from './guess.ts'
import { baseLengths } from './inflection.ts'
import { type Lexicon, makeLexicon } from './lexicon.ts'
import { learnRecurring } from './recurring.ts'

/**
 * A function that gives the parts of a compound, as written and without the letters that join them:
 * `forsikringspolitikken` → `forsikring`, `politikken`; a word that is none gives itself. The answers depend on the
 * words learnt, not on their order.
 * @param learnt an archive's word forms, small letters, each with the number of texts that have it
 */
export function makeSplitter(
  learnt: Iterable<readonly [word: string, texts: number]>,
): (word: string) => readonly string[] {
  const words = wellAttested([...learnt])
  const lexicon = makeLexicon(words)
  learnRecurring(lexicon, words)
  const known = new Map<string, readonly string[]>()
  const split = (word: string): readonly string[] => {
    const before = known.get(word)
    if (before) return before
    const found = divide(word, lexicon)
    const parts = found.length === 1 ? found : found.flatMap(split)
    known.set(word, parts)
    return parts
  }
  return split
}

/** A word in one text of a large archive is as often a slip of the pen; for each so many forms, one text more. */
const FORMS_PER_TEXT = 60_000

function wellAttested(learnt: readonly (readonly [word: string, texts: number])[]): string[] {
  const enough = 1 + Math.floor(learnt.length / FORMS_PER_TEXT)
  return learnt.filter(([word, texts]) => texts >= enough && LETTERS.test(word)).map(([word]) => word)
}

const LETTERS = /^[a-zæøåéü]+$/

const SHORTEST = 5
const SHORTEST_PART = 2
const LONGEST_PART = 16

function divide(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < SHORTEST || !LETTERS.test(word)) return [word]
  const lengths = baseLengths(word)
  if (lengths.some((length) => lexicon.tails.get(word.slice(0, length)) === 'listed')) return [word]
  return divideByAll(word, lengths, lexicon) ?? divideByOne(word, lengths, lexicon) ?? [word]
}

/** Parts from some place of a word to its end, and what they cost. */
interface Division {
  parts: readonly string[]
  cost: number
}

/** Few parts before many, listed ones before learnt ones, and few letters between them. */
const COST = { part: 100, learnt: 30, letter: 1 }

/** The cheapest division of a word whose parts are all known. */
function divideByAll(
  word: string,
  lengths: readonly number[],
  lexicon: Lexicon,
): readonly string[] | undefined {
  const best: (Division | null | undefined)[] = []
  const from = (start: number): Division | null => {
    const before = best[start]
    if (before !== undefined) return before
    let found = lastPart(word, start, lengths, lexicon) ?? null
    const last = Math.min(word.length - SHORTEST_PART, start + LONGEST_PART)
    for (let end = start + SHORTEST_PART; end <= last; end++) {
      const part = word.slice(start, end)
      const grade = lexicon.heads.get(part)
      if (!grade) continue
      const ofPart = COST.part + (grade === 'learnt' ? COST.learnt : 0)
      for (const link of links) {
        const rest = word.startsWith(link, end) ? from(end + link.length) : null
        if (!rest) continue
        const cost = ofPart + COST.letter * link.length + rest.cost
        if (!found || cost < found.cost) found = { parts: [part, ...rest.parts], cost }
      }
    }
    best[start] = found
    return found
  }
  return from(0)?.parts
}

/** All that is left as one part, if it is known in one of its base forms. */
function lastPart(
  word: string,
  start: number,
  lengths: readonly number[],
  { tails }: Lexicon,
): Division | undefined {
  if (start === 0) return undefined
  let found: Division | undefined
  for (const length of lengths) {
    const grade = length > start ? tails.get(word.slice(start, length)) : undefined
    if (grade === 'listed') return { parts: [word.slice(start)], cost: COST.part }
    if (grade) found = { parts: [word.slice(start)], cost: COST.part + COST.learnt }
  }
  return found
}
