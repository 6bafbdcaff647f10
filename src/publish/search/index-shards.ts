import { availableParallelism } from 'node:os'
import type { OnText } from './check-index.ts'
import { indexShard } from './index-shard.ts'
import type { Shard } from './shards.ts'

/** Who hears of the work. */
export interface Listeners {
  /** Makes what hears the text of every page of a shard. */
  listen?: ((shard: Shard) => OnText | undefined) | undefined
  /** Hears how many pages have been indexed, of those that are to be. */
  progress?: ((done: number, of: number) => void) | undefined
}

/** Programs that index at the same time, at most: each takes a core whole. */
const PROGRAMS = 3

/** Pages that are indexed at the same time, at most, unless one shard alone has more: 0.15 MB of memory each. */
const PAGES = 6000

/**
 * Indexes shards side by side, as many as there are cores and memory for, the largest first.
 * @param shards with the pages of each, see `indexShard`
 * @throws as `indexShard` does, once those that were under way have ended
 */
export async function indexShards(
  site: string,
  shards: ReadonlyMap<Shard, readonly string[]>,
  out: string,
  { listen, progress }: Listeners = {},
): Promise<void> {
  const waiting = [...shards.keys()].sort((one, other) => other.pages - one.pages)
  const of = waiting.reduce((sum, { pages }) => sum + pages, 0)
  const programs = Math.min(PROGRAMS, availableParallelism())
  const running = new Map<Shard, Promise<void>>()
  const failures: unknown[] = []
  let done = 0
  progress?.(done, of)

  function start(shard: Shard): void {
    const run = indexShard(site, shard, shards.get(shard) ?? [], out, listen?.(shard)).then(
      () => {
        done += shard.pages
        progress?.(done, of)
      },
      (error: unknown) => {
        failures.push(error)
      },
    )
    running.set(
      shard,
      run.finally(() => running.delete(shard)),
    )
  }

  while ((waiting.length > 0 && failures.length === 0) || running.size > 0) {
    const busy = [...running.keys()].reduce((sum, { pages }) => sum + pages, 0)
    const room = running.size === 0 ? Number.POSITIVE_INFINITY : PAGES - busy
    const next =
      running.size < programs && failures.length === 0 ? waiting.findIndex(({ pages }) => pages <= room) : -1
    if (next >= 0) for (const shard of waiting.splice(next, 1)) start(shard)
    else await Promise.race(running.values())
  }
  if (failures.length > 0) throw failures[0]
}
