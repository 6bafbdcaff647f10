import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { makeArchive } from '../archive/archive.ts'
import { type Config, readConfig } from '../archive/config.ts'
import type { Archive } from '../archive/model.ts'
import { readRedactions } from '../archive/privacy/redactions.ts'
import { readAssets } from './assets.ts'
import { bodiesIn, keepBodies } from './bodies.ts'
import { forgetSpare, readMemory, writeMemory } from './cache.ts'
import { makeFiles } from './make.ts'
import type { Output } from './outputs.ts'
import { type Pool, startPool } from './pool.ts'
import { programVersion, root } from './program.ts'
import { readContent } from './read-content.ts'
import { indexSite } from './search-index.ts'
import { folderTarget, MARKER, type Target } from './target.ts'
import { audit, retimed, settle, stage } from './tree.ts'
import { unchanged, wantedOf } from './wanted.ts'

/** What to build, and where to. */
export interface BuildOptions {
  content: string
  out: string
  /** Options that win over `archive.json`. */
  overrides?: Partial<Config>
  liveReload?: boolean
}

/** The phases of a build, in order. */
export type Phase = 'read' | 'render' | 'index'

/** Hears how far a build has come. */
export type Progress = (phase: Phase, done: number, of: number) => void

/** What a build made. */
export interface Built {
  archive: Archive
  /** Files that Eleventy wrote: pages and their JSON. */
  files: number
}

/**
 * Builds the site of a content folder: files → records → pages → index → the finished folder in one swap.
 * @throws UsageError for folders and configurations that cannot be used
 */
export async function buildSite(options: BuildOptions, progress: Progress = () => undefined): Promise<Built> {
  const target = await folderTarget(options.out)
  let pool: Promise<Pool> | null = null
  const startThreads = (): Promise<Pool> => {
    pool ??= startPool()
    return pool
  }
  const cwd = process.cwd()
  const absolute = { ...options, content: resolve(options.content) }
  // Eleventy resolves its folders from the working directory, also in its threads.
  process.chdir(root)
  try {
    return await buildInto(target, absolute, startThreads, progress)
  } finally {
    process.chdir(cwd)
    await (await pool)?.close()
  }
}

async function buildInto(
  target: Target,
  { content, overrides, liveReload = false }: BuildOptions,
  startThreads: () => Promise<Pool>,
  progress: Progress,
): Promise<Built> {
  const t: Record<string, number> = {}
  let last = performance.now()
  const mark = (name: string) => {
    const now = performance.now()
    t[name] = Math.round(now - last)
    last = now
  }
  const [workshop, live] = [target.workshop, target.live()]
  const [bodies, next, spare] = ['bodies', 'next', 'spare'].map((name) => join(workshop, name)) as [
    string,
    string,
    string,
  ]
  const config = await readConfig(content, overrides)
  const redactions = await readRedactions(content)
  const version = await programVersion()
  const memory = await readMemory(join(workshop, 'memory'))
  mark('memory')
  const policy = { ...config, redactions }
  const heads = await readContent(
    content,
    { policy, version, bodies, known: memory.heads },
    startThreads,
    (done, of) => progress('read', done, of),
  )
  mark('read')
  const archive = makeArchive(config, heads, redactions, bodiesIn(bodies))
  mark('archive')
  const inputs = hash(
    'sha256',
    JSON.stringify([version, config, redactions, liveReload, heads.map(({ key }) => key)]),
  )
  if (inputs === memory.inputs && live) {
    const { sound, foreign } = audit(live, memory.live)
    mark('audit')
    if (process.env.T) console.error(t)
    if (foreign.every((path) => path === MARKER) && sound.size === memory.live.size)
      return { archive, files: 0 }
  }
  const assets = await readAssets()
  const { name, municipality, baseUrl, pathPrefix, privacy } = config
  const frame = {
    name,
    municipality,
    baseUrl,
    pathPrefix,
    closedPublished: privacy.closedItems === 'publish',
    assets: assets.names,
    liveReload,
  }
  const wanted = wantedOf(archive, frame, version)
  mark('plan')
  await forgetSpare(join(workshop, 'memory'))
  await rm(next, { recursive: true, force: true })
  if (existsSync(spare)) await rename(spare, next)
  const staging = await stage(next, memory.spare, live, unchanged(memory.live, wanted))
  mark('stage')
  const toMake = wanted.filter(({ path }) => !staging.kept.has(path))
  progress('render', 0, toMake.length)
  const made = await makeFiles(toMake, { frame, bodies, out: next }, startThreads)
  mark('render')
  const files = new Map<string, Output>([
    ...staging.kept,
    ...made.map((output) => [output.path, output] as const),
  ])
  for (const { file, content: bytes } of assets.files) {
    const path = `assets/${file}`
    await mkdir(dirname(join(next, path)), { recursive: true })
    await writeFile(join(next, path), bytes)
    files.set(path, { path, key: '', sha256: hash('sha256', bytes), bytes: bytes.length, changed: 0 })
  }
  progress('index', 0, 1)
  if (!process.env.NOINDEX) await indexSite(next)
  mark('index')
  await writeFile(join(next, MARKER), '')
  const settled = await settle(staging, files)
  mark('settle')
  await target.swap(next, spare)
  mark('swap')
  const before = live ? retimed(spare, memory.live, staging.linked) : new Map()
  await keepBodies(bodies, new Set(heads.map(({ key }) => key)))
  await writeMemory(join(workshop, 'memory'), {
    inputs,
    heads: new Map(heads.map((head) => [head.key, head])),
    live: settled,
    spare: before,
  })
  mark('remember')
  if (process.env.T) console.error(t, made.length, files.size)
  return { archive, files: made.length }
}
