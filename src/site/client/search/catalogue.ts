import type { Counts } from './counts.ts'
import { isNumber, isRecord, isString } from './guards.ts'
import { readCounts } from './responses.ts'

/** What is written in `pagefind-entry.json` of an index; only Pagefind reads it. */
type Entry = Readonly<Record<string, unknown>>

/** `pagefind/shards.json`: what indexes there are, known before any of them is loaded. */
export interface Catalogue {
  version: 1
  /** With what the indexes were made. */
  madeWith: string
  /** The index that tells which of the shards but the newest have a word; null where they are few. */
  overview: { entry: Entry; bytes: number } | null
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
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.shards)) {
    throw new Error('Unknown catalogue of the search')
  }
  const { madeWith, overview, shards } = value
  return {
    version: 1,
    madeWith: isString(madeWith) ? madeWith : '',
    overview: isRecord(overview) ? readMade(overview) : null,
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

function readMade({ entry, bytes }: Record<string, unknown>): { entry: Entry; bytes: number } {
  if (!isRecord(entry) || !isNumber(bytes)) throw new Error('Unknown index of the search')
  return { entry, bytes }
}
