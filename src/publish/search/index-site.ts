import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Made, shardCatalogue } from './catalogue.ts'
import { readEntry } from './check-index.ts'
import { dividedShards } from './divided-shards.ts'
import { INDEX_FOLDER, SHARED } from './index-shard.ts'
import { indexQueue } from './index-shards.ts'
import { bytesOf, CATALOGUE, keptOf } from './kept.ts'
import { madeWith } from './pagefind.ts'
import { countYears, type IndexedPage } from './pages.ts'
import { proveTitles } from './prove-titles.ts'
import { readPages } from './read-pages.ts'
import { readShardWords, type ShardWords } from './shard-words.ts'
import { type Shard, shardsOf } from './shards.ts'
import { LISTS, wordLists, writeLists } from './word-lists.ts'

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

/**
 * Brings a site's search index up to date: indexes the shards whose pages have changed, or whose compounds are divided
 * in another way, since a shard learns words from itself and those before it; and writes the lists of words. The
 * catalogue goes first and comes last, so that what was broken off is never taken for an index.
 * @returns the shards that were indexed
 * @throws when an index cannot be made or is not whole
 */
export async function indexSite(search: SearchIndex): Promise<readonly Shard[]> {
  const { site, out, pages, changed = null, limit, progress } = search
  const folder = join(out, INDEX_FOLDER)
  const shards = shardsOf(countYears(pages), limit)
  const { shards: kept, former } = keptOf(folder, shards, changed)
  await clear(folder, kept)

  const pagesOf = ({ years }: Shard): readonly IndexedPage[] =>
    pages.filter(({ year }) => years.includes(year))
  const stale: Shard[] = []
  const words = new Map<Shard, ShardWords>()
  let done = 0
  let of = shards.filter((shard) => !kept.has(shard)).reduce((sum, shard) => sum + shard.pages, 0)
  const tell = (made: number): void => {
    done += made
    progress?.(done, of)
  }
  tell(0)
  const queue = indexQueue(tell)
  const pathsOf = (shard: Shard): string[] =>
    pagesOf(shard)
      .map(({ path }) => path)
      .sort()
  const source = {
    before: (shard: Shard) => (kept.has(shard) ? readShardWords(join(folder, shard.name)) : null),
    read: (shard: Shard) => readPages(site, pathsOf(shard)),
  }
  for (const divided of dividedShards([...shards].reverse(), former, source)) {
    const { shard } = divided
    if (divided.before) words.set(shard, divided.before)
    else {
      stale.push(shard)
      if (kept.has(shard)) of += shard.pages
      const { finish, ...job } = divided.index
      await queue.add({ ...job, out, name: shard.name, complete: (fresh) => words.set(shard, finish(fresh)) })
    }
  }
  await queue.ended()

  for (const shard of shards) proveTitles(shard, pagesOf(shard), words.get(shard))
  const oldestFirst = [...shards].reverse().flatMap((shard) => words.get(shard) ?? [])
  const lists = wordLists(oldestFirst)
  await writeLists(join(folder, LISTS), lists.files)
  const madeOf = (name: string): Made => {
    const index = join(folder, name)
    return { entry: readEntry(index).entry, bytes: bytesOf(index) }
  }
  const catalogue = shardCatalogue(shards, pages, {
    madeWith: madeWith(),
    words: lists.listing,
    indexes: new Map(
      shards.map((shard) => {
        const before = stale.includes(shard) ? undefined : kept.get(shard)
        return [shard.name, before ?? madeOf(shard.name)]
      }),
    ),
  })
  await writeFile(join(folder, `.${CATALOGUE}`), `${JSON.stringify(catalogue)}\n`)
  await rename(join(folder, `.${CATALOGUE}`), join(folder, CATALOGUE))
  return stale.reverse()
}

/** Empties the index folder of all but what is kept. */
async function clear(folder: string, kept: ReadonlyMap<Shard, Made>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, CATALOGUE), { force: true })
  const names = [...[...kept.keys()].map(({ name }) => name), ...(kept.size > 0 ? SHARED : []), LISTS]
  const others = (await readdir(folder)).filter((name) => !names.includes(name))
  for (const name of others) await rm(join(folder, name), { recursive: true })
}
