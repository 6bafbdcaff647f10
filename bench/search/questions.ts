/** Everything that the search is asked, with what a plain reading of the texts says should be found. */
import { randomFrom } from '../../test/helpers/random-meeting.ts'
import { askErrors, type Misspelt } from './ask-errors.ts'
import { askKnown, type Known } from './ask-known.ts'
import { askNumbers, askTitles, askUnknown, type LookUp } from './ask-numbers.ts'
import { askWords, type Wanted, type WordClass } from './ask-words.ts'
import type { Corpus } from './corpus.ts'
import { termsOf } from './terms.ts'

/** All questions by their classes. The same archive and seed ask the same. */
export interface Questions {
  lookUps: Readonly<Record<'cases' | 'documents' | 'titles' | 'unknown', readonly LookUp[]>>
  words: Readonly<Record<WordClass, readonly Wanted[]>>
  errors: readonly Misspelt[]
  known: readonly Known[]
}

/** How many are asked of a class at most: shares of a hundredth are then still told apart. */
const MOST = 200

/** Asks of an archive. */
export function questionsOf(corpus: Corpus, seed = 1): Questions {
  const terms = termsOf(corpus)
  const own = (stream: number) => randomFrom(seed * 1_000 + stream)
  return {
    lookUps: {
      cases: askNumbers(own(1), corpus, 'cases', MOST),
      documents: askNumbers(own(2), corpus, 'documents', MOST),
      titles: askTitles(own(3), corpus, MOST),
      unknown: askUnknown(own(4), corpus, MOST / 2),
    },
    words: askWords(own(5), corpus, terms, MOST),
    errors: askErrors(own(6), corpus, terms, MOST),
    known: askKnown(own(7), corpus, MOST),
  }
}
