import { existsSync, renameSync } from 'node:fs'
import { mkdir, readdir, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../archive/config.ts'
import { PROOF } from './proof.ts'
import { workshopIn } from './workshop.ts'

/** Where a site goes. */
export interface Target {
  /** The folder of the site that is served now; null when there is none. */
  live: () => string | null
  /** A folder of this program's own, on the same disk: see `workshop.ts`. */
  workshop: string
  /**
   * Whether people read it: then a site takes over the hashed files of the one before, for pages of that which are
   * open somewhere, and its addresses count as published.
   */
  served: boolean
  /** The folders that hold sites of the target. */
  folders: () => Promise<string[]>
  /** Mends what a build left that was killed. */
  recover: () => Promise<void>
  /**
   * Puts a finished site in the place of the live one. What falls out of use by it goes to `spare`.
   * @param release the name of the site: the same for the same files
   */
  swap: (next: string, spare: string, release: string) => Promise<void>
}

/**
 * A plain folder. The swap is two renames: there is no moment at which the site is half, and a moment of microseconds
 * at which there is none; see `releases.ts` for sites that are served.
 * @throws UsageError when the folder holds something that this program did not write
 */
export async function folderTarget(folder: string): Promise<Target> {
  // Behind a link lies the folder that is to be replaced, not the link.
  const out = await realpath(folder).catch(() => resolve(folder))
  const workshop = join(dirname(out), `.${basename(out)}.referatarkiv`)
  const former = workshopIn(workshop).spare
  await mayReplace(out)
  await mkdir(dirname(out), { recursive: true })
  await mayMove(out)
  return {
    live: () => (existsSync(join(out, PROOF.marker)) ? out : null),
    workshop,
    served: false,
    folders: async () => [out],
    recover: async () => {
      // Killed between the two renames.
      if (!existsSync(out) && existsSync(join(former, PROOF.marker))) renameSync(former, out)
    },
    swap: async (next, spare) => {
      await rm(spare, { recursive: true, force: true })
      if (existsSync(out)) renameSync(out, spare)
      try {
        renameSync(next, out)
      } catch (error) {
        if (existsSync(spare)) renameSync(spare, out)
        throw error
      }
    },
  }
}

/** @throws UsageError for a folder that is a disk of its own: nothing can take its place in one step */
async function mayMove(out: string): Promise<void> {
  if (!existsSync(out) || (await stat(out)).dev === (await stat(dirname(out))).dev) return
  throw new UsageError(
    `${out}: is where a disk is mounted; give a folder on that disk, such as ${join(out, 'site')}`,
  )
}

async function mayReplace(out: string): Promise<void> {
  if (!existsSync(out)) return
  const entries = await readdir(out).catch(() => [basename(out)])
  if (entries.length > 0 && !entries.includes(PROOF.marker)) {
    throw new UsageError(`${out}: holds files that are no built site; give an empty or new folder with --out`)
  }
}
