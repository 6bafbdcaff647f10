import { makeSplitter } from '../../../parsers/danish/compound.ts'
import { keysOf } from '../../../parsers/danish/keys.ts'
import type { KeysOf } from './hidden-keys.ts'
import { divisionOf, type ShardWords, type WordCounts } from './shard-words.ts'

/** How the words of a shard are divided. */
interface Division {
  keysOf: KeysOf
  split: (word: string) => readonly string[]
  /** See `divisionOf`. */
  division: string
}

/** The words that shards have taught so far, the oldest first. */
export interface Learnt {
  /** Whether what has been learnt anew may divide the words of a shard in another way than it was indexed with. */
  divides: (before: ShardWords) => boolean
  /** Adds the words of a shard that is as it was. */
  add: (words: WordCounts) => void
  /** Adds the words of a shard and divides them with all that has been learnt. */
  divide: (words: WordCounts) => Division
}

/** Starts with nothing learnt. */
export function learnWords(): Learnt {
  const learnt = new Map<string, number>()
  // As long as every shard is as it was, so is all that is learnt from them.
  let same = true

  function add(words: WordCounts): void {
    for (const [word, pages] of words) learnt.set(word, (learnt.get(word) ?? 0) + pages)
  }

  function divisionWith(words: WordCounts): Division {
    const split = makeSplitter(learnt)
    const known = new Map([...words.keys()].map((word) => [word, keysOf(word, split)]))
    const keysIn: KeysOf = (word) => known.get(word) ?? keysOf(word, split)
    return { keysOf: keysIn, split, division: divisionOf(words, keysIn) }
  }

  return {
    divides: (before) => {
      if (same) return false
      const with_ = new Map(learnt)
      for (const [word, pages] of before.words) with_.set(word, (with_.get(word) ?? 0) + pages)
      const split = makeSplitter(with_)
      return divisionOf(before.words, (word) => keysOf(word, split)) !== before.division
    },
    add,
    divide: (words) => {
      same = false
      add(words)
      return divisionWith(words)
    },
  }
}
