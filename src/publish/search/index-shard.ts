import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkIndex, type OnText, unzip } from './check-index.ts'
import { runPagefind } from './pagefind.ts'
import type { Shard } from './shards.ts'

/** The folder of a site's search index. */
export const INDEX_FOLDER = 'pagefind'

/** Files that are equal in every index: they lie once beside the folders of the shards. */
export const SHARED: readonly string[] = ['pagefind.js', 'wasm.da.pagefind']

/** What the browser loads of one index alone; Pagefind also writes interfaces that this site does not use. */
const OWN = ['fragment', 'filter', 'index', 'pagefind-entry.json']

/**
 * Indexes the item pages of a shard's years, and puts the index in `pagefind/<name>` of `out`. An index that was
 * there before stays until the new one is known to be whole. The same pages give the same bytes.
 * @param site the folder of the rendered site
 * @param onText hears the text of every page
 * @throws when Pagefind fails, not all pages were indexed, or a file is not whole
 */
export async function indexShard(site: string, shard: Shard, out: string, onText?: OnText): Promise<void> {
  const pages = itemPagesOf(site, new Set(shard.years.map(String)))
  if (pages.length !== shard.pages)
    throw new Error(
      `The search index ${shard.name} could not be made. ${site} has ${pages.length} of ${shard.pages} pages`,
    )
  await makeIndex({ site, pages, out, name: shard.name, onText })
}

/** The item pages of years, as paths in the site, sorted: `moeder/byraadet/2021-05-25/punkt-1/index.html`. */
function itemPagesOf(site: string, years: ReadonlySet<string>): string[] {
  const below = (path: string, wanted: (name: string) => boolean): string[] =>
    readdirSync(join(site, path))
      .filter(wanted)
      .map((name) => `${path}/${name}`)
  return below('moeder', (body) => body !== 'index.html')
    .flatMap((body) => below(body, (day) => years.has(day.slice(0, 4))))
    .flatMap((meeting) => below(meeting, (name) => name.startsWith('punkt-')))
    .map((item) => `${item}/index.html`)
    .filter((page) => isIndexed(join(site, page)))
    .sort()
}

/** Whether a page is to be indexed: not one that says where an item went, nor a folder from which one has gone. */
function isIndexed(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes('data-pagefind-body')
}

/** An index to be made. */
export interface IndexJob {
  site: string
  /** As paths in the folder; their order is that of the index. */
  pages: readonly string[]
  out: string
  /** The folder in the index folder. */
  name: string
  onText?: OnText | undefined
}

/** Makes an index beside its place, checks it, and then puts it there. @throws as `indexShard` does */
export async function makeIndex({ site, pages, out, name, onText }: IndexJob): Promise<void> {
  const folder = join(out, INDEX_FOLDER)
  const fresh = join(folder, `.new-${name}`)
  try {
    await rm(fresh, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await runPagefind({ site, pages, out: fresh })
    await checkIndex(fresh, pages.length, onText)
    unzip(join(fresh, 'wasm.da.pagefind'))
    await share(fresh, folder)
    await rm(join(folder, name), { recursive: true, force: true })
    await rename(fresh, join(folder, name))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The search index ${name} could not be made. ${why}`, { cause: error })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Moves the shared files up, over those of another index, and deletes what no page loads. */
async function share(fresh: string, folder: string): Promise<void> {
  for (const file of await readdir(fresh)) {
    if (SHARED.includes(file)) await rename(join(fresh, file), join(folder, file))
    else if (!OWN.includes(file) && !file.endsWith('.pf_meta'))
      await rm(join(fresh, file), { recursive: true })
  }
}
