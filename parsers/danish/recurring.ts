import { prefixes, takesS } from './affixes.ts'
import { baseLengths } from './inflection.ts'
import { add, type Grade, isAffix, type Lexicon, withoutS } from './lexicon.ts'

/** In how many different compounds what is joined with listed parts must stand to be one itself. */
const ENOUGH = 3

const SHORTEST = 4
const LONGEST = 12

/** Adds to a lexicon what stands alone nowhere in an archive, but in front of or behind several of the listed parts. */
export function learnRecurring(lexicon: Lexicon, words: Iterable<string>): void {
  const starts = { heads: startsOf(lexicon.heads), tails: startsOf(lexicon.tails) }
  const fronts = new Map<string, string[]>()
  const ends = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 2 * SHORTEST) continue
    const end = endOf(word, lexicon, starts.tails)
    if (end) {
      if (!lexicon.heads.has(end.rest)) note(fronts, end.rest, end.part)
    } else if (starts.heads.has(word.slice(0, SHORTEST))) {
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

/** The first letters of the listed parts: most places of most words are ruled out by these. */
function startsOf(known: ReadonlyMap<string, Grade>): ReadonlySet<string> {
  const parts = [...known].filter(([part, grade]) => grade === 'listed' && part.length >= SHORTEST)
  return new Set(parts.map(([part]) => part.slice(0, SHORTEST)))
}

interface Found {
  part: string
  rest: string
}

/** The longest listed part at a word's end, without its inflection. */
function endOf(word: string, { tails }: Lexicon, starts: ReadonlySet<string>): Found | undefined {
  const lengths = baseLengths(word)
  for (let start = Math.max(SHORTEST, word.length - LONGEST); start <= word.length - SHORTEST; start++) {
    if (!starts.has(word.slice(start, start + SHORTEST))) continue
    for (const length of lengths) {
      const part = length - start < SHORTEST ? '' : word.slice(start, length)
      if (tails.get(part) === 'listed') return { part, rest: word.slice(0, start) }
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
