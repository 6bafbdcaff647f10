import { resolve } from 'node:path'
import type { Config } from '../archive/config.ts'
import type { Archive } from '../archive/model.ts'
import { DAMAGED } from './bodies.ts'
import type { Progress, Seconds } from './clock.ts'
import { withLock } from './lock.ts'
import { type Pool, startPool } from './pool.ts'
import { root } from './program.ts'
import { releasesTarget } from './releases.ts'
import { makeSite } from './site-build.ts'
import { folderTarget, type Target } from './target.ts'
import { forgetAll } from './workshop.ts'

/** What to build. */
export interface SiteOptions {
  content: string
  /** Options that win over `archive.json`. */
  overrides?: Partial<Config>
  liveReload?: boolean
}

/** What a build made. */
export interface Built {
  archive: Archive
  /** The name of the site: the same for the same files. */
  release: string
  /** Whether there was anything to do. */
  unchanged: boolean
  /** Files of the site: how many were made, how many taken over, how many of the site before are gone. */
  files: { made: number; kept: number; gone: number; bytes: number }
  seconds: Seconds
}

/**
 * Builds the site of a content folder into a plain folder: files → records → pages → index → checks → one swap.
 * @throws UsageError for folders and configurations that cannot be used, BuildFailure for a site that may not be
 * published
 */
export async function buildSite(
  options: SiteOptions & { out: string },
  progress: Progress = () => undefined,
): Promise<Built> {
  return buildInto(() => folderTarget(options.out), options, progress)
}

/** Builds as `buildSite` does, into a folder of releases for a server, and records the addresses as published. */
export async function publishSite(
  options: SiteOptions & { to: string },
  progress: Progress = () => undefined,
): Promise<Built> {
  return buildInto(() => releasesTarget(options.to), options, progress)
}

async function buildInto(
  targetOf: () => Promise<Target>,
  options: SiteOptions,
  progress: Progress,
): Promise<Built> {
  const absolute = { ...options, content: resolve(options.content) }
  const target = await targetOf()
  return withLock(target.workshop, async () => {
    await target.recover()
    const started: Promise<Pool>[] = []
    const startThreads = async (): Promise<Pool> => {
      const pool = started[0] ?? startPool()
      if (started.length === 0) started.push(pool)
      return pool
    }
    const cwd = process.cwd()
    // Eleventy resolves its folders from the working directory, also in its threads.
    process.chdir(root)
    try {
      return await makeSite(target, absolute, startThreads, progress)
    } catch (error) {
      if (!isDamage(error)) throw error
      await forgetAll(target.workshop)
      return await makeSite(target, absolute, startThreads, progress)
    } finally {
      process.chdir(cwd)
      for (const pool of started) await (await pool).close()
    }
  })
}

/** Threads hand errors on without their class. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(DAMAGED)
}
