/** Asks as many readers would in a row: one to four words of a passage, as they stand there. */
import { randomFrom } from '../../test/helpers/random-meeting.ts'
import { pick } from '../generate-words.ts'
import { type Corpus, wordsOf } from './corpus.ts'
import { sample } from './sample.ts'

const LETTERS = 4
const MOST_WORDS = 4

/** So many queries, the same for the same archive and seed. */
export function askWarm({ items }: Corpus, number: number, seed = 1): readonly string[] {
  const random = randomFrom(seed)
  const queries: string[] = []
  while (queries.length < number) {
    const passage = pick(random, pick(random, items).passages)
    const words = [...new Set(wordsOf(passage))].filter(
      (word) => word.length >= LETTERS && /^\p{L}+$/u.test(word),
    )
    if (words.length > 0) queries.push(sample(random, words, 1 + random(MOST_WORDS)).join(' '))
  }
  return queries
}
