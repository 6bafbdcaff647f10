import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isRecord, isString } from '../../site/lookup/guards.ts'
import { startService } from './pagefind-service.ts'

/** Which pages are indexed, and where the index is written. */
export interface PagefindRun {
  /** The pages, as paths in the site. */
  pages: readonly string[]
  /** The markup of a page as it is indexed. */
  read: (page: string) => string
  /** The folder of the index, made new. */
  out: string
}

/**
 * What Pagefind calls the size of a part of the word list. With a tenth of its own, a search loads 4 kB of words
 * instead of 26, and the list of parts grows by 1.4 kB for 500 pages.
 */
const CHUNK_SIZE = 2000

/** What an index is made with: an index that was made with something else does not go with this one. */
export function madeWith(): string {
  return `pagefind ${versionOf(binary())}, ${CHUNK_SIZE}`
}

/**
 * Indexes pages with Pagefind's own program. They are handed to it one after the other in the order given: of a folder,
 * it would take them in the order of the file system, and number them so in the index.
 * @throws with what the program said, when it fails
 */
export async function runPagefind({ pages, read, out }: PagefindRun): Promise<void> {
  await mkdir(out, { recursive: true })
  // It reads settings from a `pagefind.yml` of the working folder and from variables; neither may change the index.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_'))
  const service = startService(binary(), out, {
    ...Object.fromEntries(env),
    PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(CHUNK_SIZE),
  })
  try {
    const config = { force_language: 'da', keep_index_url: false }
    const { index_id } = await service.ask({ type: 'NewIndex', config })
    const added: Promise<unknown>[] = []
    for (const page of pages) {
      const adding = service.ask({ type: 'AddFile', index_id, file_path: page, file_contents: read(page) })
      // Told when all are waited for; until then it is no unhandled failure.
      adding.catch(() => undefined)
      added.push(adding)
      await service.drained()
    }
    await Promise.all(added)
    await service.ask({ type: 'WriteFiles', index_id, output_path: out })
    await service.end()
  } finally {
    service.kill()
  }
}

/** The path of the program, which comes as a package of its own for each kind of machine. */
function binary(): string {
  const chosen = process.env.PAGEFIND_EXTENDED_BINARY_PATH
  if (chosen) return chosen
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const file = system === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended'
  const require = createRequire(import.meta.url)
  // It is a dependency of `pagefind`, so it is looked for from that package's folder, which may be a link to it.
  const paths = (require.resolve.paths('pagefind') ?? [])
    .map((path) => join(path, 'pagefind'))
    .flatMap((path) => (existsSync(path) ? realpathSync(path) : []))
  return require.resolve(`@pagefind/${system}-${process.arch}/bin/${file}`, { paths })
}

function versionOf(path: string): string {
  try {
    const about: unknown = JSON.parse(readFileSync(join(dirname(path), '..', 'package.json'), 'utf8'))
    return isRecord(about) && isString(about.version) ? about.version : path
  } catch {
    // A program from elsewhere.
    return path
  }
}
