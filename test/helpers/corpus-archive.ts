import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultConfig } from '../../src/archive/config.ts'
import { archiveInMemory } from '../../src/archive/in-memory.ts'
import type { Archive } from '../../src/archive/model.ts'
import { readMinutes } from '../../src/records/read.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** The archive of the real files, see `hasCorpus`. */
export function archiveOfCorpus(): Archive {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return archiveInMemory(
    defaultConfig,
    files.sort().map((file) => ({ file, ...readMinutes(file, readFileSync(folder + file)) })),
  )
}
