/** Asks for items that a reader has seen, by the few words that stuck. */
import type { Random } from '../../test/helpers/random-meeting.ts'
import { chance } from '../generate-words.ts'
import { type Corpus, type Items, wordsOf } from './corpus.ts'
import { sample } from './sample.ts'

/** A query, and the item that is to be found. */
export interface Known {
  query: string
  /** Its place in the corpus. */
  item: number
}

/** Words are remembered, not particles; and of them at most half are rare, in less than this share of the items. */
const [LETTERS, RARE] = [4, 0.005]

/** No more items have all of the words: of more, the reader would remember another. */
const ALIKE = 3

/** Passages that are tried of an item before another one is taken. */
const TRIES = 12

/** Three or four words of the decision or of another passage, as they are written there. */
export function askKnown(random: Random, corpus: Corpus, most: number): readonly Known[] {
  const places = corpus.items.map((_, item) => item)
  const asked: Known[] = []
  for (const item of sample(random, places, most * 3)) {
    if (asked.length === most) break
    const query = remembered(random, corpus, item)
    if (query !== null) asked.push({ query, item })
  }
  return asked
}

function remembered(random: Random, corpus: Corpus, item: number): string | null {
  const { decision = '', passages = [] } = corpus.items[item] ?? {}
  const rare = RARE * corpus.items.length
  for (let turn = 0; turn < TRIES; turn++) {
    const from = chance(random, 50) ? [decision] : sample(random, passages, 1)
    const written = new Set(
      from.flatMap(wordsOf).filter((word) => /^\p{L}+$/u.test(word) && word.length >= LETTERS),
    )
    const number = 3 + random(2)
    const words = sample(random, [...written], number)
    const having = words.map((word) => corpus.words.get(word) ?? new Set<number>())
    const rareOnes = having.filter(({ size }) => size < rare).length
    if (words.length === number && rareOnes <= number / 2 && inAll(having).length <= ALIKE)
      return words.join(' ')
  }
  return null
}

function inAll(sets: readonly Items[]): readonly number[] {
  const [first, ...others] = [...sets].sort((one, other) => one.size - other.size)
  return [...(first ?? [])].filter((item) => others.every((set) => set.has(item)))
}
