import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { titleKey } from '../../site/client/search/zones.ts'
import { type Made, shardCatalogue } from './catalogue.ts'
import { readEntry } from './check-index.ts'
import { INDEX_FOLDER, SHARED } from './index-shard.ts'
import { indexQueue } from './index-shards.ts'
import { bytesOf, CATALOGUE, keptOf } from './kept.ts'
import { learnWords } from './learn-words.ts'
import { madeWith } from './pagefind.ts'
import { countYears, type IndexedPage } from './pages.ts'
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
  const kept = keptOf(folder, shards, changed)
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
  const learnt = learnWords()
  for (const shard of [...shards].reverse()) {
    const before = kept.has(shard) ? readShardWords(join(folder, shard.name)) : null
    if (before && !learnt.divides(before)) {
      learnt.add(before.words)
      words.set(shard, before)
      continue
    }
    const paths = pagesOf(shard).map(({ path }) => path)
    const reading = readPages(site, paths.sort(), learnt)
    if (before) of += shard.pages
    stale.push(shard)
    await queue.add({
      ...reading,
      out,
      name: shard.name,
      complete: (fresh) => words.set(shard, reading.finish(fresh)),
    })
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

/**
 * Makes sure that each page of a shard is found by its whole title, which comes before all else in a search.
 * @throws with the page that is not
 */
function proveTitles({ name }: Shard, pages: readonly IndexedPage[], words: ShardWords | undefined): void {
  const having = new Map<string, number>()
  for (const { title } of pages) {
    const key = titleKey(title)
    if (key !== null) having.set(key, (having.get(key) ?? 0) + 1)
  }
  for (const { title, path } of pages) {
    const key = titleKey(title)
    if (key === null || words?.keys.get(key)?.pages === having.get(key)) continue
    throw new Error(`The search index ${name} does not find ${path} by its title`)
  }
}

/** Empties the index folder of all but what is kept. */
async function clear(folder: string, kept: ReadonlyMap<Shard, Made>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, CATALOGUE), { force: true })
  const names = [...[...kept.keys()].map(({ name }) => name), ...(kept.size > 0 ? SHARED : []), LISTS]
  const others = (await readdir(folder)).filter((name) => !names.includes(name))
  for (const name of others) await rm(join(folder, name), { recursive: true })
}
