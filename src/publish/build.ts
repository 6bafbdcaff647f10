import { resolve } from 'node:path'
import { type Config, UsageError } from '../archive/config.ts'
import type { Archive } from '../archive/model.ts'
import type { Progress, Seconds } from './clock.ts'
import { BuildFailure, diskFailure } from './failure.ts'
import { withLock } from './lock.ts'
import { type Pool, startPool } from './pool.ts'
import { root } from './program.ts'
import { releasesTarget } from './releases.ts'
import { makeSite } from './site-build.ts'
import { folderTarget, type Target } from './target.ts'
import { forgetAll, sweep } from './workshop.ts'

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
  return buildInto(options.out, folderTarget, options, progress)
}

/** Builds as `buildSite` does, into a folder of releases for a server, and records the addresses as published. */
export async function publishSite(
  options: SiteOptions & { to: string },
  progress: Progress = () => undefined,
): Promise<Built> {
  return buildInto(options.to, releasesTarget, options, progress)
}

async function buildInto(
  folder: string,
  targetOf: (folder: string) => Promise<Target>,
  options: SiteOptions,
  progress: Progress,
): Promise<Built> {
  const absolute = { ...options, content: resolve(options.content) }
  try {
    const target = await targetOf(folder)
    return await withLock(target.workshop, () => buildAt(target, absolute, progress))
  } catch (error) {
    throw diskFailure(error, folder) ?? error
  }
}

async function buildAt(target: Target, options: SiteOptions, progress: Progress): Promise<Built> {
  await target.recover()
  await sweep(target.workshop)
  try {
    return await withThreads((startThreads) => makeSite(target, options, startThreads, progress))
  } catch (error) {
    if (isForPerson(error)) throw error
    if (diskFailure(error, '')) {
      await sweep(target.workshop)
      throw error
    }
    // Whatever it was, it may have come of what is cached: that is all made anew.
    await forgetAll(target.workshop)
    return await withThreads((startThreads) => makeSite(target, options, startThreads, progress))
  }
}

/** Does work with threads, which are started when it asks for them and have ended when it has. */
async function withThreads<Result>(
  work: (startThreads: () => Promise<Pool>) => Promise<Result>,
): Promise<Result> {
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
    return await work(startThreads)
  } finally {
    process.chdir(cwd)
    for (const pool of started) await (await pool).close()
  }
}

function isForPerson(error: unknown): boolean {
  return error instanceof UsageError || error instanceof BuildFailure
}
