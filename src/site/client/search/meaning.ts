import { keyOf } from '../../../../parsers/danish/keys.ts'
import { pagesOf, type Vocabulary } from './vocabulary.ts'
import type { ListedWord } from './word-lines.ts'

/** What is looked for where a word was typed. */
export interface Meaning {
  typed: string
  /** `begun`: no word of the archive is it, some begin so; `corrected`: one is a typing error away. */
  kind: 'known' | 'begun' | 'corrected' | 'unknown'
  /** Any of these words will do. */
  words: readonly ListedWord[]
  /** Other words that may have been meant, to be offered. */
  others: readonly ListedWord[]
}

/** Shorter beginnings say too little of a word. */
const SHORTEST_BEGINNING = 3

/** Shorter words are near too many others. */
const SHORTEST_NEAR = 5

/** Words that are looked for in place of a beginning, and offered in place of an error. */
const [MOST_BEGUN, MOST_OFFERED] = [12, 3]

/** Makes out what each word means in an archive: itself, words that begin so, or one with an error less. */
export function meaningsOf(typed: readonly string[], vocabulary: Vocabulary): Promise<readonly Meaning[]> {
  return Promise.all(typed.map((word) => meaningOf(word, vocabulary)))
}

async function meaningOf(typed: string, vocabulary: Vocabulary): Promise<Meaning> {
  const known = await vocabulary.word(keyOf(typed))
  if (known) return { typed, kind: 'known', words: [known], others: [] }
  const isNumber = /\p{N}/u.test(typed)
  if (typed.length >= SHORTEST_BEGINNING && !isNumber) {
    const begun = await vocabulary.beginningWith(typed)
    if (begun.length > 0) return { typed, kind: 'begun', words: begun.slice(0, MOST_BEGUN), others: [] }
  }
  if (typed.length >= SHORTEST_NEAR && !isNumber) {
    const [meant, ...others] = await vocabulary.near(typed)
    if (meant) return { typed, kind: 'corrected', words: [meant], others: others.slice(0, MOST_OFFERED) }
  }
  return { typed, kind: 'unknown', words: [], others: [] }
}

/** On how many pages of a shard, counted from the oldest, any of the words is, at most. */
export function pagesIn({ words }: Meaning, shard: number): number {
  return words.reduce((sum, { pages }) => sum + (pages.find(([one]) => one === shard)?.[1] ?? 0), 0)
}

/** On how many pages of the archive any of the words is, at most. */
export function pagesInAll({ words }: Meaning): number {
  return words.reduce((sum, word) => sum + pagesOf(word), 0)
}
