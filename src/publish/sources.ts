import { hash } from 'node:crypto'
import { makeArchive } from '../archive/archive.ts'
import { type Config, readConfig } from '../archive/config.ts'
import type { FileHead } from '../archive/digest.ts'
import { readLists } from '../archive/lists.ts'
import type { Archive } from '../archive/model.ts'
import { bodiesIn } from './bodies.ts'
import type { SiteOptions } from './build.ts'
import { recallHeads } from './cache.ts'
import type { Progress } from './clock.ts'
import { readLedger } from './ledger/file.ts'
import { formatLedger, type Ledger } from './ledger/ledger.ts'
import type { Pool } from './pool.ts'
import { programVersion } from './program.ts'
import { readContent } from './read-content.ts'
import { readTheme, type ThemeFile } from './theme.ts'

/** What a site is made of. */
export interface Sources {
  config: Config
  archive: Archive
  ledger: Ledger
  heads: readonly FileHead[]
  theme: readonly ThemeFile[]
  /** See `programVersion`. */
  version: string
  /** Stands for all of it, with a ledger. */
  inputsWith: (ledger: Ledger) => string
}

/** With what the sources are read. */
interface Means {
  bodies: string
  memory: string
  startThreads: () => Promise<Pool>
  progress: Progress
}

/**
 * Reads the content folder of a site.
 * @throws UsageError for folders and files of settings that cannot be used
 */
export async function readSources(
  { content, overrides, liveReload = false }: SiteOptions,
  { bodies, memory, startThreads, progress }: Means,
): Promise<Sources> {
  const config = await readConfig(content, overrides)
  const lists = await readLists(content)
  const ledger = await readLedger(content)
  const theme = await readTheme(content)
  const version = await programVersion()
  const policy = { ...config, redactions: lists.redactions }
  const known = await recallHeads(memory)
  const heads = await readContent(content, { policy, version, bodies, known }, startThreads, (done, of) =>
    progress('read', done, of),
  )
  const archive = makeArchive(config, heads, lists, bodiesIn(bodies))
  const keys = heads.map(({ key }) => key)
  const looks = theme.map(({ file }) => file)
  const inputsWith = (listed: Ledger) => {
    const entries = formatLedger({ ...listed, comments: [] })
    return hash('sha256', JSON.stringify([version, config, lists, looks, liveReload, keys, entries]))
  }
  return { config, archive, ledger, heads, theme, version, inputsWith }
}
