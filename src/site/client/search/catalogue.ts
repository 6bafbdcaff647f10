import { isNumber, isRecord, isString } from '../../lookup/guards.ts'
import { type Counts, readCounts } from './counts.ts'
import type { WordListing } from './word-lines.ts'

/** What is written in `pagefind-entry.json` of an index; only Pagefind reads it. */
type Entry = Readonly<Record<string, unknown>>

/** `pagefind/shards.json`: what indexes there are, known before any of them is loaded. */
export interface Catalogue {
  version: 2
  /** With what the indexes were made. */
  madeWith: string
  /** Where the words of the archive are listed, in `pagefind/ord/`. */
  words: WordListing
  /** The newest first. */
  shards: readonly CatalogueShard[]
}

/** Whole years of the archive, with an index of their own. */
export interface CatalogueShard {
  /** `2026`, or `2019-2021` where several years are joined; the folder in `pagefind/`. */
  name: string
  /** The newest first. */
  years: readonly number[]
  /** How many pages there are. */
  pages: number
  entry: Entry
  /** The bytes of all its files. */
  bytes: number
  /** How many pages each value of each filter has. */
  filters: Counts
}

/** Reads a catalogue. @throws when it has another form */
export function readCatalogue(value: unknown): Catalogue {
  if (!isRecord(value) || value.version !== 2 || !Array.isArray(value.shards)) {
    throw new Error('Unknown catalogue of the search')
  }
  const { madeWith, words, shards } = value
  return {
    version: 2,
    madeWith: isString(madeWith) ? madeWith : '',
    words: readWords(words),
    shards: shards.map(readShard),
  }
}

function readShard(value: unknown): CatalogueShard {
  if (!isRecord(value)) throw new Error('Unknown shard of the search')
  const { name, years, pages, filters } = value
  if (!isString(name) || !isNumber(pages) || !Array.isArray(years) || !years.every(isNumber)) {
    throw new Error('Unknown shard of the search')
  }
  return { name, years, pages, ...readMade(value), filters: readCounts(filters) }
}

function readWords(value: unknown): WordListing {
  if (!isRecord(value) || !isString(value.byBeginning) || !isString(value.byEnd)) {
    throw new Error('Unknown list of words')
  }
  return { byBeginning: value.byBeginning, byEnd: value.byEnd }
}

function readMade({ entry, bytes }: Record<string, unknown>): { entry: Entry; bytes: number } {
  if (!isRecord(entry) || !isNumber(bytes)) throw new Error('Unknown index of the search')
  return { entry, bytes }
}
