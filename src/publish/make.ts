import type { PlannedJson } from '../site/json.ts'
import type { TypedPage } from '../site/plan.ts'
import type { Frame } from '../site/site.tsx'
import type { Output } from './outputs.ts'
import type { Pool } from './pool.ts'
import type { Wanted } from './wanted.ts'

/** Files that one thread makes in one go: enough that starting Eleventy weighs little, few enough to hold in memory. */
const BATCH = 1500

/** Files to make, and where. */
export interface Making {
  frame: Frame
  bodies: string
  out: string
}

/** Makes files in the threads of a pool. */
export async function makeFiles(
  wanted: readonly Wanted[],
  { frame, bodies, out }: Making,
  startThreads: () => Promise<Pool>,
): Promise<Output[]> {
  const keys = new Map(wanted.map(({ path, key }) => [path, key]))
  const written = await Promise.all(
    batchesOf(wanted).map(async (batch) => {
      const pool = await startThreads()
      return pool.render({ frame, bodies, out, ...batch })
    }),
  )
  return written
    .flat()
    .map(({ path, sha256, bytes }) => ({ path, key: keys.get(path) ?? '', sha256, bytes, changed: 0 }))
}

interface Batch {
  pages: Record<string, TypedPage[]>
  json: PlannedJson[]
}

function batchesOf(wanted: readonly Wanted[]): Batch[] {
  return Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) => {
    const batch: Batch = { pages: {}, json: [] }
    for (const { from } of wanted.slice(at * BATCH, (at + 1) * BATCH)) {
      if ('json' in from) batch.json.push(from.json)
      else if ('page' in from) {
        const { type } = from.page
        const list = batch.pages[type] ?? []
        list.push(from.page)
        batch.pages[type] = list
      }
    }
    return batch
  })
}
