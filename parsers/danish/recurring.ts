import { prefixes, takesS } from './affixes.ts'
import { baseLengths } from './inflection.ts'
import { add, isAffix, type Lexicon, withoutS } from './lexicon.ts'

/** In how many different compounds what is joined with listed parts must stand to be one itself. */
const ENOUGH = 3

const SHORTEST = 4
const LONGEST = 12

/** Adds to a lexicon what stands alone nowhere in an archive, but in front of or behind several of the listed parts. */
export function learnRecurring(lexicon: Lexicon, words: Iterable<string>): void {
  const fronts = new Map<string, string[]>()
  const ends = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 2 * SHORTEST) continue
    const end = endOf(word, lexicon)
    if (end) note(fronts, end.rest, end.part)
    else {
      const front = frontOf(word, lexicon)
      if (front) note(ends, front.rest, front.part)
    }
  }
  for (const [found, beside] of fronts) {
    const front = beside.length < ENOUGH ? '' : withoutS(found, lexicon)
    if (isPossible(front) && !endsInPrefix(front)) add(lexicon.heads, front)
  }
  for (const [end, beside] of ends) if (beside.length >= ENOUGH && isPossible(end)) add(lexicon.tails, end)
}

interface Found {
  part: string
  rest: string
}

/** The longest listed part at a word's end. */
function endOf(word: string, { tails }: Lexicon): Found | undefined {
  const base = word.slice(0, baseLengths(word).at(-1))
  for (let start = Math.max(SHORTEST, word.length - LONGEST); start <= word.length - SHORTEST; start++) {
    for (const part of [word.slice(start), base.slice(start)]) {
      if (part.length >= SHORTEST && tails.get(part) === 'listed') return { part, rest: word.slice(0, start) }
    }
  }
  return undefined
}

/** The longest listed part in front of a word; with an `s` behind it only where it always takes one. */
function frontOf(word: string, { heads }: Lexicon): Found | undefined {
  for (let end = Math.min(LONGEST, word.length - SHORTEST); end >= SHORTEST; end--) {
    const part = word.slice(0, end)
    if (heads.get(part) !== 'listed') continue
    if (takesS.test(part) !== (word[end] === 's')) return undefined
    const rest = word.slice(takesS.test(part) ? end + 1 : end)
    return { part, rest: rest.slice(0, baseLengths(rest).at(-1)) }
  }
  return undefined
}

function note(all: Map<string, string[]>, rest: string, part: string): void {
  const beside = all.get(rest)
  if (!beside) all.set(rest, [part])
  else if (beside.length < ENOUGH && !beside.includes(part)) beside.push(part)
}

/** Whether letters may be a word: some vowel, and no mere ending. */
export function isPossible(part: string): boolean {
  return part.length >= SHORTEST && /[aeiouyæøå]/.test(part) && !isAffix(part)
}

/** Whether what stands in front of a cut would leave a prefix there: `bordbe-stilling`. */
export function endsInPrefix(front: string): boolean {
  return prefixes.some((prefix) => front.endsWith(prefix))
}
