import type { Catalogue } from '../../site/client/search/catalogue.ts'
import type { WordListing } from '../../site/client/search/word-lines.ts'
import type { Entry } from './check-index.ts'
import { countFilters, type IndexedPage } from './pages.ts'
import type { Shard } from './shards.ts'

/** An index that was made. */
export interface Made {
  /** What Pagefind says of it. */
  entry: Entry
  /** The bytes of its files, by which a copy that lost something is found out. */
  bytes: number
}

/** The indexes that the catalogue is written of. */
export interface Indexes {
  madeWith: string
  /** The index of each shard, by the shard's name. */
  indexes: ReadonlyMap<string, Made>
  words: WordListing
}

/**
 * The catalogue of the shards, as `pagefind/shards.json` holds it.
 * @param shards the newest first
 * @throws RangeError when a shard has no index
 */
export function shardCatalogue(
  shards: readonly Shard[],
  pages: readonly IndexedPage[],
  { madeWith, indexes, words }: Indexes,
): Catalogue {
  return {
    version: 2,
    madeWith,
    words,
    shards: shards.map((shard) => {
      const made = indexes.get(shard.name)
      if (!made) throw new RangeError(`No index of ${shard.name}`)
      const filters = countFilters(pages.filter(({ year }) => shard.years.includes(year)))
      return { ...shard, ...made, filters }
    }),
  }
}
