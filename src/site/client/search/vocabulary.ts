import { keyOf } from '../../../../parsers/danish/keys.ts'
import { bareStem, isNear, nearWord } from '../../../../parsers/danish/near.ts'
import { foldSpelling } from '../../../../parsers/danish/spelling.ts'
import { type Load, linesBeginning, makePartReader, partsWith } from './list-parts.ts'
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
      const [written, key] = [foldSpelling(typed), keyOf(typed)]
      const isMeant = (other: string): boolean => isNear(key, other) || nearWord(typed, other)
      backwards ??= load(byEnd).then(readListing)
      const cuts = cutsOf([...new Set([key, bareStem(typed)])], forwards, await backwards)
      const longest = Math.max(...cuts.map(({ start }) => start.length))
      const shorter = Array.from(
        { length: Math.max(0, longest - SHORTEST_KEY) },
        (_, at) => `${written.slice(0, SHORTEST_KEY + at)}\t`,
      )
      const starts = new Set([...shorter, ...cuts.map(({ start }) => start)])
      const [alike, ending] = await Promise.all([
        Promise.all([...starts].map((start) => linesBeginning(forwards, start, linesOf))),
        Promise.all(cuts.map(({ end }) => keysEnding(end))),
      ])
      const begun = [...new Set(alike.flat())].map(readWordLine).filter((other) => isMeant(other.key))
      const had = new Set(begun.map((other) => other.key))
      const others = [...new Set(ending.flat())].filter((other) => !had.has(other) && isMeant(other))
      const ended = await Promise.all(others.map(word))
      return [...begun, ...ended.flatMap((found) => found ?? [])].sort(byPages)
    },
  }
}

/**
 * Where each stem is cut: an error leaves the letters before the cut as they are, or those from the next letter but one
 * on. Of all cuts the one that the fewest parts have to be loaded for.
 */
function cutsOf(
  stems: readonly string[],
  forwards: readonly ListedPart[],
  backwards: readonly ListedPart[],
): readonly { start: string; end: string }[] {
  return stems.flatMap((stem) => {
    const cuts = Array.from({ length: Math.max(1, stem.length - 2 * FEWEST) }, (_, at) => {
      const [start, end] = [
        stem.slice(0, FEWEST + at),
        stem.slice(Math.min(FEWEST + at + 1, stem.length - FEWEST)),
      ]
      return {
        start,
        end,
        parts: partsWith(forwards, start).length + partsWith(backwards, reversed(end)).length,
      }
    })
    return cuts.sort((one, other) => one.parts - other.parts).slice(0, 1)
  })
}

function byPages(one: ListedWord, other: ListedWord): number {
  return pagesOf(other) - pagesOf(one) || (one.key < other.key ? -1 : 1)
}

/** On how many pages of the archive a word is. */
export function pagesOf({ pages }: ListedWord): number {
  return pages.reduce((sum, [, number]) => sum + number, 0)
}
