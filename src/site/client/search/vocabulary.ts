import { keyOf } from '../../../../parsers/danish/keys.ts'
import { isNear, nearWord } from '../../../../parsers/danish/near.ts'
import { foldSpelling } from '../../../../parsers/danish/spelling.ts'
import { type Load, linesBeginning, makePartReader } from './list-parts.ts'
import {
  type ListedPart,
  type ListedWord,
  readListing,
  readWordLine,
  reversed,
  type WordListing,
} from './word-lines.ts'

/** The words of the archive. Each question loads the few kB of the lists that have the answer. */
export interface Vocabulary {
  /** The word with a key; null when no page is found by it. */
  word: (key: string) => Promise<ListedWord | null>
  /** Words that begin in a way, those of most pages first. */
  beginningWith: (beginning: string) => Promise<readonly ListedWord[]>
  /** Words that may have been meant where one typing error was made, those of most pages first. */
  near: (typed: string) => Promise<readonly ListedWord[]>
}

/** Letters at either end of a word that words are looked up by, at least: fewer are those of too many. */
const FEWEST = 2

/** Of a long word with an ending of many letters, the key may be a short beginning: `mul` of `muligheden`. */
const SHORTEST_KEY = 3

/** Opens the vocabulary that a listing tells of. */
export function openVocabulary({ byBeginning, byEnd }: WordListing, load: Load): Vocabulary {
  const forwards = readListing(byBeginning)
  const linesOf = makePartReader(load)
  let backwards: Promise<readonly ListedPart[]> | null = null

  async function word(key: string): Promise<ListedWord | null> {
    const [line] = await linesBeginning(forwards, `${key}\t`, linesOf)
    return line === undefined ? null : readWordLine(line)
  }

  async function keysEnding(end: string): Promise<readonly string[]> {
    backwards ??= load(byEnd).then(readListing)
    return (await linesBeginning(await backwards, reversed(end), linesOf)).map(reversed)
  }

  return {
    word,
    beginningWith: async (beginning) => {
      const lines = await linesBeginning(forwards, foldSpelling(beginning), linesOf)
      return lines.map(readWordLine).sort(byPages)
    },
    near: async (typed) => {
      // One error leaves the first half of a word as it is, or what follows the error.
      const [written, key] = [foldSpelling(typed), keyOf(typed)]
      const half = Math.max(FEWEST, Math.floor(key.length / 2))
      const isMeant = (other: string): boolean => isNear(key, other) || nearWord(typed, other)
      const shorter = Array.from(
        { length: Math.max(0, half - SHORTEST_KEY) },
        (_, at) => `${written.slice(0, SHORTEST_KEY + at)}\t`,
      )
      const [alike, ending] = await Promise.all([
        Promise.all(
          [...shorter, written.slice(0, half)].map((start) => linesBeginning(forwards, start, linesOf)),
        ),
        keysEnding(key.slice(Math.min(half + 1, key.length - FEWEST))),
      ])
      const begun = alike
        .flat()
        .map(readWordLine)
        .filter((other) => isMeant(other.key))
      const others = ending.filter((other) => isMeant(other) && !begun.some(({ key: had }) => had === other))
      const ended = await Promise.all(others.map(word))
      return [...begun, ...ended.flatMap((found) => found ?? [])].sort(byPages)
    },
  }
}

function byPages(one: ListedWord, other: ListedWord): number {
  return pagesOf(other) - pagesOf(one) || (one.key < other.key ? -1 : 1)
}

/** On how many pages of the archive a word is. */
export function pagesOf({ pages }: ListedWord): number {
  return pages.reduce((sum, [, number]) => sum + number, 0)
}
