import { existsSync, renameSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../archive/config.ts'

/** Says that a folder was written by this program, so that the next build may replace it. */
export const MARKER = '.referatarkiv'

/** Where a site goes. */
export interface Target {
  /** The folder of the site that is served now; null when there is none. */
  live: () => string | null
  /** A folder of this program's own, on the same disk: the cache, and the site that is being made. */
  workshop: string
  /** Puts a finished site in the place of the live one, which goes to `spare`. */
  swap: (next: string, spare: string) => Promise<void>
}

/**
 * A plain folder. The swap is two renames: there is no moment at which the site is half, and a moment of microseconds
 * at which there is none; see `releases.ts` for sites that are served.
 * @throws UsageError when the folder holds something that this program did not write
 */
export async function folderTarget(folder: string): Promise<Target> {
  const out = resolve(folder)
  const workshop = join(dirname(out), `.${basename(out)}.referatarkiv`)
  // A build that was killed between the two renames.
  if (!existsSync(out) && existsSync(join(workshop, 'spare', MARKER)))
    renameSync(join(workshop, 'spare'), out)
  await mayReplace(out)
  await mkdir(workshop, { recursive: true })
  return {
    live: () => (existsSync(join(out, MARKER)) ? out : null),
    workshop,
    swap: async (next, spare) => {
      await rm(spare, { recursive: true, force: true })
      if (existsSync(out)) renameSync(out, spare)
      renameSync(next, out)
    },
  }
}

async function mayReplace(out: string): Promise<void> {
  if (!existsSync(out)) return
  const entries = await readdir(out).catch(() => [basename(out)])
  if (entries.length > 0 && !entries.includes(MARKER)) {
    throw new UsageError(`${out}: holds files that are no built site; give an empty or new folder with --out`)
  }
}
