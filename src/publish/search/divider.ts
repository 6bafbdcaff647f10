import { makeSplitter } from '../../../parsers/danish/compound.ts'
import { keysOf } from '../../../parsers/danish/keys.ts'
import { indexTerm } from '../../site/client/search/words.ts'
import { divisionOf, type WordCounts } from './shard-words.ts'

/** What a word is found by. */
export interface WordKeys {
  /** What Pagefind makes of the word by itself. */
  term: string
  /** Its own key first, then those of its parts, each with what Pagefind makes of it. */
  keys: readonly { key: string; term: string }[]
}

/** Divides words. */
export interface Divider {
  /** The parts of a word as written; of one that is no compound, the word. */
  split: (word: string) => readonly string[]
  keysOf: (word: string) => WordKeys
  /** Stands for how words are divided, see `divisionOf`. */
  divisionOf: (words: WordCounts) => string
}

/** Makes a divider that has learnt from words; it remembers each word that it was asked for. */
export function makeDivider(learnt: WordCounts): Divider {
  const split = makeSplitter(learnt)
  const known = new Map<string, WordKeys>()
  const keysOfWord = (word: string): WordKeys => {
    const before = known.get(word)
    if (before) return before
    const keys = keysOf(word, split).map((key) => ({ key, term: indexTerm(key) }))
    const found = { term: indexTerm(word), keys }
    known.set(word, found)
    return found
  }
  return {
    split,
    keysOf: keysOfWord,
    divisionOf: (words) => divisionOf(words, (word) => keysOfWord(word).keys.map(({ key }) => key)),
  }
}
