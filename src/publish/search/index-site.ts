import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Made, shardCatalogue } from './catalogue.ts'
import { checkIndex, type OnText, readEntry } from './check-index.ts'
import { INDEX_FOLDER, SHARED } from './index-shard.ts'
import { indexShards } from './index-shards.ts'
import { bytesOf, CATALOGUE, type Kept, keptOf } from './kept.ts'
import { indexOverview, OVERVIEW, WordList } from './overview.ts'
import { madeWith } from './pagefind.ts'
import { countYears, type IndexedPage } from './pages.ts'
import { type Shard, shardsOf } from './shards.ts'

/** The search index of a site. */
export interface SearchIndex {
  /** The folder of the rendered site. */
  site: string
  /** The folder in which `pagefind/` is made or brought up to date, as a rule the same as `site`. */
  out: string
  /** Every item page of the site. */
  pages: readonly IndexedPage[]
  /** The years in which a page has changed, come or gone since `out` was indexed; null when that is not known. */
  changed?: ReadonlySet<number> | null
  /** Pages up to which years are joined to a shard. */
  limit?: number | undefined
  /** Hears how many pages have been indexed, of those that are to be. */
  progress?: ((done: number, of: number) => void) | undefined
}

/** From how many shards on the overview is worth its 10 kB: with fewer, a search may as well look into each. */
const OVERVIEW_FROM = 3

/**
 * Brings a site's search index up to date: indexes the shards whose pages have changed, and the overview when it is
 * no longer true. The catalogue goes first and comes last, so that what was broken off is never taken for an index.
 * @returns the shards that were indexed
 * @throws when an index cannot be made or is not whole
 */
export async function indexSite(search: SearchIndex): Promise<readonly Shard[]> {
  const { site, out, pages, changed = null, limit, progress } = search
  const folder = join(out, INDEX_FOLDER)
  const shards = shardsOf(countYears(pages), limit)
  const kept = keptOf(folder, shards, changed)
  await clear(folder, kept)
  const stale = shards.filter((shard) => !kept.shards.has(shard))
  const hasOverview = shards.length >= OVERVIEW_FROM
  const words = new Map<Shard, WordList>()
  if (hasOverview && !kept.overview) for (const shard of shards.slice(1)) words.set(shard, new WordList())
  const listen = (shard: Shard): OnText | undefined => {
    const list = words.get(shard)
    return list && ((text) => list.add(text))
  }

  const pathsOf = ({ years }: Shard): string[] =>
    pages
      .filter(({ year }) => years.includes(year))
      .map(({ path }) => path)
      .sort()
  const paths = new Map(stale.map((shard) => [shard, pathsOf(shard)]))
  await indexShards(site, paths, out, { listen, progress })
  for (const shard of words.size > 0 ? kept.shards.keys() : []) {
    await checkIndex(join(folder, shard.name), shard.pages, listen(shard))
  }
  if (words.size > 0) await indexOverview(words, out)

  const madeOf = (name: string): Made => {
    const index = join(folder, name)
    return { entry: readEntry(index).entry, bytes: bytesOf(index) }
  }
  const catalogue = shardCatalogue(shards, pages, {
    madeWith: madeWith(),
    indexes: new Map(shards.map((shard) => [shard.name, kept.shards.get(shard) ?? madeOf(shard.name)])),
    overview: hasOverview ? (kept.overview ?? madeOf(OVERVIEW)) : null,
  })
  await writeFile(join(folder, `.${CATALOGUE}`), `${JSON.stringify(catalogue)}\n`)
  await rename(join(folder, `.${CATALOGUE}`), join(folder, CATALOGUE))
  return stale
}

/** Empties the index folder of all but what is kept. */
async function clear(folder: string, { shards, overview }: Kept): Promise<void> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, CATALOGUE), { force: true })
  const shared = shards.size > 0 ? SHARED : []
  const kept = [...[...shards.keys()].map(({ name }) => name), ...shared, ...(overview ? [OVERVIEW] : [])]
  const others = (await readdir(folder)).filter((name) => !kept.includes(name))
  for (const name of others) await rm(join(folder, name), { recursive: true })
}
