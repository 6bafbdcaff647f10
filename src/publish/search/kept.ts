import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, readCatalogue } from '../../site/client/search/catalogue.ts'
import type { Made } from './catalogue.ts'
import { SHARED } from './index-shard.ts'
import { madeWith } from './pagefind.ts'
import type { Shard } from './shards.ts'

/** The catalogue's file in the index folder. */
export const CATALOGUE = 'shards.json'

/** What of an earlier index still holds. */
export interface Kept {
  shards: ReadonlyMap<Shard, Made>
  /** The names of the shards that it had, the oldest first. */
  former: readonly string[]
}

/**
 * Finds out what of the index in a folder still holds: the shards whose pages are as they were and whose files have all
 * their bytes.
 * @param changed the years in which a page has changed, come or gone; null when that is not known
 */
export function keptOf(folder: string, shards: readonly Shard[], changed: ReadonlySet<number> | null): Kept {
  const before = changed && recall(folder)
  if (!before) return { shards: new Map(), former: [] }
  const kept = new Map<Shard, Made>()
  for (const shard of shards) {
    const then = before.shards.find(({ name }) => name === shard.name)
    const same = then?.pages === shard.pages && !shard.years.some((year) => changed.has(year))
    if (same && bytesOf(join(folder, shard.name)) === then.bytes) kept.set(shard, then)
  }
  return { shards: kept, former: before.shards.map(({ name }) => name).reverse() }
}

/** The bytes of all files below a folder, 0 when there is none. */
export function bytesOf(folder: string): number {
  if (!existsSync(folder)) return 0
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesOf(path) : statSync(path).size)
  }, 0)
}

/** The catalogue of an index that was made in the same way and can be loaded; null when there is none. */
function recall(folder: string): Catalogue | null {
  try {
    const catalogue = readCatalogue(JSON.parse(readFileSync(join(folder, CATALOGUE), 'utf8')))
    for (const file of SHARED) statSync(join(folder, file))
    return catalogue.madeWith === madeWith() ? catalogue : null
  } catch {
    return null
  }
}
