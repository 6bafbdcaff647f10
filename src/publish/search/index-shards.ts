import { availableParallelism } from 'node:os'
import { type IndexJob, makeIndex } from './index-shard.ts'

/** Programs that index at the same time, at most: each takes a core whole. */
const PROGRAMS = 3

/** Pages that are indexed at the same time, at most, unless one shard alone has more: 0.15 MB of memory each. */
const PAGES = 6000

/** Indexes, one beside the other, as many as there are cores and memory for. */
export interface IndexQueue {
  /** Waits until there is room for an index, and starts it. @throws when one before it has failed */
  add: (job: IndexJob) => Promise<void>
  /** Waits until all have ended. @throws as `makeIndex` does */
  ended: () => Promise<void>
}

/** @param onMade hears of how many pages an index was made */
export function indexQueue(onMade: (pages: number) => void): IndexQueue {
  const programs = Math.min(PROGRAMS, availableParallelism())
  const running = new Map<IndexJob, Promise<void>>()
  const failures: unknown[] = []

  function start(job: IndexJob): void {
    const run = makeIndex(job).then(
      () => onMade(job.pages.length),
      (error: unknown) => {
        failures.push(error)
      },
    )
    running.set(
      job,
      run.finally(() => running.delete(job)),
    )
  }

  function hasRoom({ pages }: IndexJob): boolean {
    const busy = [...running.keys()].reduce((sum, job) => sum + job.pages.length, 0)
    return running.size === 0 || (running.size < programs && busy + pages.length <= PAGES)
  }

  async function ended(): Promise<void> {
    while (running.size > 0) await Promise.race(running.values())
    if (failures.length > 0) throw failures[0]
  }

  return {
    add: async (job) => {
      while (failures.length === 0 && !hasRoom(job)) await Promise.race(running.values())
      if (failures.length === 0) start(job)
      else await ended()
    },
    ended,
  }
}
