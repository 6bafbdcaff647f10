/** The programs that a build is measured against, as far as this machine has them. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Command } from './processes.ts'

/** What `hugo version` says; null where there is no Hugo. */
export async function hugoVersion(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('hugo', ['version'])
    return /v[\d.]+/.exec(stdout)?.[0] ?? stdout.trim()
  } catch {
    return null
  }
}

/** Renders a Hugo site that `task-hugo.ts` wrote. `content` is a folder of it, `config` a file. */
export function hugo(source: string, content: string, config: string, out: string): Command {
  const places = ['--source', source, '--contentDir', content, '--config', join(source, config)]
  return {
    program: 'hugo',
    args: ['--quiet', ...places, '--destination', out],
    env: { HUGO_CACHEDIR: join(source, 'cache') },
  }
}

/** Indexes the item pages of a built site, which are all that this program indexes, in one index. */
export function pagefind(site: string, out: string): Command {
  const glob = 'moeder/*/*/punkt-*/index.html'
  const options = ['--site', site, '--output-path', out, '--glob', glob, '--force-language', 'da', '--quiet']
  return { program: pagefindProgram(), args: options }
}

function pagefindProgram(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const file = system === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended'
  const require = createRequire(import.meta.url)
  const paths = (require.resolve.paths('pagefind') ?? []).map((path) => join(path, 'pagefind'))
  return require.resolve(`@pagefind/${system}-${process.arch}/bin/${file}`, { paths })
}
