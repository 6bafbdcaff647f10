import { resolve } from 'node:path'
import { makeArchive } from '../archive/archive.ts'
import { type Config, readConfig } from '../archive/config.ts'
import { loadContent } from '../archive/load.ts'
import type { Archive } from '../archive/model.ts'
import { readRedactions } from '../archive/privacy/redactions.ts'
import { makeSite } from '../site/site.tsx'
import { buildAssets, writeAssets } from './assets.ts'
import { renderSite } from './render.ts'
import { indexSite } from './search-index.ts'
import { replaceFolder } from './staging.ts'

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
  const content = resolve(options.content)
  const config = await readConfig(content, options.overrides)
  const redactions = await readRedactions(content)
  const files = await loadContent(content, config, (done, of) => progress('read', done, of))
  const archive = makeArchive(config, files, redactions)
  const assets = await buildAssets()
  const site = makeSite(archive, assets.names, options.liveReload)
  let written = 0
  await replaceFolder(options.out, async (staging) => {
    written = await renderSite(site, staging, (done, of) => progress('render', done, of))
    await writeAssets(assets, staging)
    progress('index', 0, 1)
    await indexSite(staging)
  })
  return { archive, files: written }
}
