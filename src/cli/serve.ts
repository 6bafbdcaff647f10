import { spawn } from 'node:child_process'
import { isAbsolute, join, relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { type Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../archive/config.ts'
import { isPassedOver } from '../archive/load.ts'
import { root } from '../publish/program.ts'
import { serveFolder } from '../publish/server.ts'
import { contentFolder } from './content.ts'
import { type Ends, type Exit, exitCodes } from './exit.ts'
import { overridesOf, type SiteOptions, withSiteOptions } from './options.ts'

const bin = join(root, 'src/cli/bin.js')

/** The program's own sources: a change in them changes every page. */
const SOURCES = ['src', 'parsers', 'eleventy.config.ts'].map((path) => join(root, path))

/** The options that a rebuild is given on. */
const FLAGS: Record<string, keyof ServeOptions> = {
  '--content': 'content',
  '--out': 'out',
  '--name': 'name',
  '--municipality': 'municipality',
  '--base-url': 'baseUrl',
  '--path-prefix': 'pathPrefix',
}

/** How long changes are gathered before a rebuild. */
const GATHER_MS = 150

interface ServeOptions extends SiteOptions {
  out: string
}

/** `referatarkiv serve` */
export function addServe(program: Command, ends: Ends): void {
  withSiteOptions(program.command('serve'))
    .description('Builds the site, serves it on localhost, and rebuilds and reloads when something changes.')
    .option('--out <dir>', 'the folder to write the site to; it is replaced whole', '_site')
    .option('--port <number>', 'the port; the next free one is taken when it is in use', portNumber, 8080)
    .action(async (options: ServeOptions & { port: number }) => {
      const content = contentFolder(options.content)
      const { pathPrefix } = await readConfig(content, overridesOf(options))
      const code = await rebuild(options)
      if (code !== exitCodes.ok) {
        ends(code)
        return
      }
      const server = await serveFolder(options.out, pathPrefix, options.port)
      process.stderr.write(`Serving ${options.out} at ${server.url}\n`)
      let building: Promise<void> | null = null
      let again = false
      const changed = async (): Promise<void> => {
        again = true
        building ??= (async () => {
          while (again) {
            await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
            again = false
            if ((await rebuild(options)) === exitCodes.ok) server.reload()
          }
          building = null
        })()
        await building
      }
      const ignored = isOfNoMinutes(content, options.out)
      watch([content, ...SOURCES], { ignoreInitial: true, ignored }).on('all', () => void changed())
    })
}

/** Tells what a build neither reads nor may be started anew by: its own site, and what is passed over. */
function isOfNoMinutes(content: string, out: string): (path: string) => boolean {
  const isBelow = (path: string) => path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  return (path) => {
    const within = relative(content, path)
    return isBelow(relative(out, path)) || (isBelow(within) && within.split(sep).some(isPassedOver))
  }
}

/** Builds in a fresh process, so that changed sources are read anew. */
async function rebuild(options: ServeOptions): Promise<Exit> {
  const args = Object.entries(FLAGS).flatMap(([flag, option]) => {
    const value = options[option]
    return value === undefined ? [] : [flag, value]
  })
  const child = spawn(process.execPath, [bin, 'build', '--live-reload', ...args], { stdio: 'inherit' })
  return new Promise((resolve) =>
    child.on('exit', (code) =>
      resolve(Object.values(exitCodes).find((known) => known === code) ?? exitCodes.internal),
    ),
  )
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('Expected a port, 0–65535.')
  return port
}
