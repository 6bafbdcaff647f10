import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import type { FileHead } from '../archive/digest.ts'
import type { DigestTask } from './digesting.ts'
import { programFolder } from './program.ts'
import type { Rendered, RenderTask } from './rendering.ts'

/** More threads than this cost memory and win little: the disk and the index wait for them. */
const MOST = 4

/** The threads of a build. */
export interface Pool {
  /** How many tasks are worked on at once. */
  threads: number
  digest: (task: DigestTask) => Promise<FileHead[]>
  render: (task: RenderTask) => Promise<Rendered>
  /** Gets a thread ready to render. */
  warm: () => void
  close: () => Promise<void>
}

/** Starts a pool; its threads start with their first tasks. */
export async function startPool(): Promise<Pool> {
  const threads = Math.min(availableParallelism(), MOST)
  const pool = new Tinypool({
    filename: join(await programFolder(), 'worker.js'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 10_000,
    // What a page is made of lives for a moment: with little room for it, a quarter of the time goes into collecting.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  })
  return {
    threads,
    digest: (task) => pool.run(task, { name: 'digestFiles' }),
    render: (task) => pool.run(task, { name: 'renderFiles' }),
    // A failure to load will come up again with the first task.
    warm: () => void pool.run(null, { name: 'warm' }).catch(() => undefined),
    close: () => pool.destroy(),
  }
}
