import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../archive/message-of.ts'
import { checkIndex, unzip } from './check-index.ts'
import { type PagefindRun, runPagefind } from './pagefind.ts'

/** The folder of a site's search index. */
export const INDEX_FOLDER = 'pagefind'

/** Whether a path in the site is that of the index. */
export function isOfIndex(path: string): boolean {
  return path.startsWith(`${INDEX_FOLDER}/`)
}

/** Files that are equal in every index: they lie once beside the folders of the shards. */
export const SHARED: readonly string[] = ['pagefind.js', 'wasm.da.pagefind']

/** What the browser loads of one index alone; Pagefind also writes interfaces that this site does not use. */
const OWN = ['fragment', 'filter', 'index', 'pagefind-entry.json']

/** An index to be made. */
export interface IndexJob extends Omit<PagefindRun, 'out'> {
  /** The folder of the site. */
  out: string
  /** The folder in the index folder. */
  name: string
  /** Adds what else belongs in the folder, when the pages are indexed. */
  complete: (folder: string) => void
}

/**
 * Makes an index beside its place, checks it, and then puts it there: one that was there before stays until the new
 * one is known to be whole. The same pages give the same bytes.
 * @throws when Pagefind fails, not all pages were indexed, or a file is not whole
 */
export async function makeIndex({ pages, read, out, name, complete }: IndexJob): Promise<void> {
  const folder = join(out, INDEX_FOLDER)
  const fresh = join(folder, `.new-${name}`)
  try {
    await rm(fresh, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await runPagefind({ pages, read, out: fresh })
    await checkIndex(fresh, pages.length)
    unzip(join(fresh, 'wasm.da.pagefind'))
    await share(fresh, folder)
    complete(fresh)
    await rm(join(folder, name), { recursive: true, force: true })
    await rename(fresh, join(folder, name))
  } catch (error) {
    throw new Error(`The search index ${name} could not be made. ${messageOf(error)}`, { cause: error })
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
