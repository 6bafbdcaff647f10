/** What a site takes over from the one before. */
import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Remembered, recallSite } from './cache.ts'
import { isHashed } from './deploy/caching.ts'
import type { Output, Outputs } from './outputs.ts'
import { PROOF } from './proof.ts'
import { isOfIndex } from './search/index-shard.ts'
import { isSound, type Staging, stage } from './tree.ts'
import { unchanged, type Wanted } from './wanted.ts'
import { releaseIn, type Workshop } from './workshop.ts'

/** The key of a file that is kept for open pages of the site before. */
const CARRIED = 'carried'

/** Whether an output is a file of the site itself: no folder, not of its proof, and not kept for the site before. */
export function isOwn({ path, key }: Output): boolean {
  return !path.endsWith('/') && key !== CARRIED && !PROVING.has(path)
}

const PROVING: ReadonlySet<string> = new Set(Object.values(PROOF))

/** Makes the staging folder of what was there before: pages that are wanted as they are, the search index, assets. */
export async function prepare(
  { memory, next, spare }: Workshop,
  live: string | null,
  { outputs }: Remembered,
  wanted: readonly Wanted[],
  contents: ReadonlyMap<string, string | Uint8Array>,
): Promise<Staging> {
  const former = await recallSite(memory, releaseIn(spare))
  // From here on it is no site any more.
  await rm(join(spare, PROOF.marker), { force: true })
  await rm(next, { recursive: true, force: true })
  if (existsSync(spare)) await rename(spare, next)
  const others = [...outputs.values()].filter(({ path, key, sha256 }) => {
    const content = contents.get(path)
    // A file that is shared with the live site is never written to.
    if (content !== undefined) return hash('sha256', content) === sha256
    return isOfIndex(path) && key !== CARRIED && !path.endsWith('/')
  })
  return stage(next, former.outputs, live, [...unchanged(outputs, wanted), ...others])
}

/** Takes over the hashed files of the live site that the next one does not have. */
export async function carry(live: string, before: Outputs, next: string, site: Outputs): Promise<Output[]> {
  const carried = [...before.values()].filter((output) => {
    const { path, key } = output
    const isWanted = isHashed(path) && !path.endsWith('/') && key !== CARRIED && !site.has(path)
    return isWanted && isSound(join(live, path), output)
  })
  for (const { path } of carried) {
    await mkdir(dirname(join(next, path)), { recursive: true })
    await link(join(live, path), join(next, path))
  }
  return carried.map((output) => ({ ...output, key: CARRIED, changed: 0 }))
}
