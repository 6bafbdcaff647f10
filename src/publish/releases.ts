import { execFile } from 'node:child_process'
import { existsSync, readlinkSync } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../archive/config.ts'
import type { Target } from './target.ts'

const run = promisify(execFile)

/** Letters of a site's hash that its release goes by. */
const NAME = 16

/**
 * A folder of releases, for a site that is served: `releases/<hash>`, and `current`, a symbolic link to one of them.
 * The link is replaced in one `rename()`, so that a server finds the old site whole or the new one; the release before
 * stays.
 * @throws UsageError when the folder holds something else
 */
export async function releasesTarget(folder: string): Promise<Target> {
  const to = resolve(folder)
  await mayHoldReleases(to)
  const releases = join(to, 'releases')
  await mkdir(releases, { recursive: true })
  const current = () => releaseAt(join(to, 'current'))
  return {
    live: () => {
      const name = current()
      return name === null ? null : join(releases, name)
    },
    workshop: join(to, '.referatarkiv'),
    served: true,
    folders: async () => (await readdir(releases)).map((name) => join(releases, name)),
    recover: async () => {
      const unused = (await readdir(to)).filter((name) => name.startsWith(LINK))
      for (const name of unused) await rm(join(to, name))
    },
    swap: async (next, spare, site) => {
      const [name, before] = [site.slice(0, NAME), current()]
      const release = name === before ? name + MENDED : name
      await rm(spare, { recursive: true, force: true })
      // The same site was published before; what is left of that is not served.
      if (existsSync(join(releases, release))) await rename(join(releases, release), spare)
      await rename(next, join(releases, release))
      await toDisk(releases)
      const link = join(to, LINK + process.pid)
      await symlink(join('releases', release), link)
      await rename(link, join(to, 'current'))
      await toDisk(to)
      for (const old of await readdir(releases)) {
        if (old === release || old === before || !isRelease(old)) continue
        await rm(spare, { recursive: true, force: true })
        await rename(join(releases, old), spare)
      }
    },
  }
}

/** How the link begins that takes the place of `current`. */
const LINK = '.current-'

/** How the name of a release ends that takes the place of the same one, which was damaged. */
const MENDED = '-mended'

/** Whether an entry of `releases` was made here; people may have put others there. */
function isRelease(entry: string): boolean {
  const name = entry.replace(MENDED, '')
  return name.length === NAME && /^[\da-f]+$/.test(name)
}

/** The release that a link leads to; null when there is no link, or what it leads to is gone. */
function releaseAt(link: string): string | null {
  const target = existsSync(link) ? readlinkSync(link) : ''
  return /^releases\/([\w-]+)$/.exec(target)?.[1] ?? null
}

async function mayHoldReleases(to: string): Promise<void> {
  const entries = await readdir(to).catch(() => [])
  const foreign = entries.filter((name) => !/^(?:releases|current|\..*)$/.test(name))
  const link = await lstat(join(to, 'current')).catch(() => null)
  if (foreign.length > 0 || (link && !link.isSymbolicLink())) {
    throw new UsageError(
      `${to}: holds ${foreign[0] ?? 'a current that is no link'}; give an empty or new folder with --to`,
    )
  }
}

/** Whether there is no `sync`, or one that does not know `-f`. */
function hasNoSync(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /spawn sync ENOENT|^usage:|(?:invalid|unrecognized|illegal|unknown) option/im.test(error.message)
}

/** Waits until all that was written below a folder is on the disk, so that no loss of power leaves a link to nothing. */
async function toDisk(folder: string): Promise<void> {
  try {
    // One call for the whole file system; a call for each of tens of thousands of files takes minutes.
    await run('sync', ['-f', folder])
  } catch (error) {
    // What could not be written is told now, if not sooner; only where there is no such program, the folder is all.
    if (!hasNoSync(error)) throw error
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  }
}
