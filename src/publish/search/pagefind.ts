import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isRecord, isString } from '../../site/client/search/guards.ts'

/** Which pages are indexed, and where the index is written. */
export interface PagefindRun {
  /** The folder of the site. */
  site: string
  /** The pages, as a pattern of paths in the folder. */
  glob: string
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
 * Indexes pages with Pagefind's own program, which takes less time and memory than its Node interface: that one
 * sends every page through a pipe.
 * @throws with what the program said, when it fails
 */
export async function runPagefind({ site, glob, out }: PagefindRun): Promise<void> {
  await mkdir(out, { recursive: true })
  const options = ['--site', site, '--output-path', out, '--glob', glob, '--force-language', 'da', '--quiet']
  // It reads settings from a `pagefind.yml` of the working folder and from variables; neither may change the index.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_'))
  const child = spawn(binary(), options, {
    cwd: out,
    env: { ...Object.fromEntries(env), PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(CHUNK_SIZE) },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let said = ''
  const hear = (text: Buffer): void => {
    said = (said + text.toString()).slice(-10_000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`Pagefind stopped with ${signal ?? `code ${code}`}: ${reasonIn(said)}`))
    })
  })
}

/** The reason of a failure: of a panic the system's own words, otherwise all lines. */
function reasonIn(said: string): string {
  return (
    /message: "([^"]+)"/.exec(said)?.[1] ?? (said.trim().replace(/\s*\n\s*/g, ' ') || 'it gave no reason')
  )
}

/** The path of the program, which comes as a package of its own for each kind of machine. */
function binary(): string {
  const chosen = process.env.PAGEFIND_EXTENDED_BINARY_PATH
  if (chosen) return chosen
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const file = system === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended'
  const require = createRequire(import.meta.url)
  // It is a dependency of `pagefind`, so it may lie in that package's folder.
  const paths = (require.resolve.paths('pagefind') ?? []).map((path) => join(path, 'pagefind'))
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
