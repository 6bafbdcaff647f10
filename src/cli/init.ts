import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { type Command, Option } from 'commander'
import { defaultConfig, UsageError } from '../archive/config.ts'
import { messageOf } from '../archive/message-of.ts'
import { faultOf } from '../archive/system-fault.ts'
import { type Beginning, hostNames, starterFiles } from './starter.ts'

/** Puts a question, with what an empty answer means. */
type Ask = (question: string, otherwise: string) => Promise<string>

/** `referatarkiv init [DIR]` */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Starts an archive: a folder for minutes with an example, ready to be built.')
    .argument('[dir]', 'the folder of the archive, made when it is not there', '.')
    .option('--municipality <name>', 'whose minutes these are')
    .option('--name <name>', 'the name of the archive')
    .addOption(
      new Option('--host <name>', 'also write what tells a host to build the archive').choices(hostNames),
    )
    .action(async (folder: string, said: Partial<Beginning>) => {
      // Asked before, so that nobody answers in vain.
      await mayBegin(folder, [...starterFiles(defaultsOf(said)).keys()])
      const beginning =
        process.stdin.isTTY && process.stderr.isTTY
          ? await onTerminal((ask) => askFor(said, ask))
          : defaultsOf(said)
      process.stderr.write(await begin(folder, starterFiles(beginning)))
    })
}

/** What is not said, asked for. */
export async function askFor(said: Partial<Beginning>, ask: Ask): Promise<Beginning> {
  const { municipality } = defaultsOf(said)
  const whose = said.municipality ?? (await ask('Whose minutes are these', municipality))
  const { name } = defaultsOf({ ...said, municipality: whose })
  return { ...said, municipality: whose, name: said.name ?? (await ask('Name of the archive', name)) }
}

function defaultsOf({ municipality = '', name, host }: Partial<Beginning>): Beginning {
  return {
    name: name || (municipality ? `Referater fra ${municipality}` : defaultConfig.name),
    municipality,
    host,
  }
}

async function onTerminal<Answer>(put: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const closed = once(terminal, 'close').then(() => {
    throw new UsageError('\nNothing was made.')
  })
  const ask: Ask = async (question, otherwise) => {
    const answer = terminal.question(`${question}${otherwise && ` (${otherwise})`}: `)
    return (await Promise.race([answer, closed])).trim() || otherwise
  }
  try {
    return await put(ask)
  } finally {
    closed.catch(() => undefined)
    terminal.close()
  }
}

/** @throws UsageError where an archive has begun already, or something would be written over */
async function mayBegin(folder: string, paths: readonly string[]): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (!existsSync(folder)) return []
    throw new UsageError(
      `${folder}: no folder that an archive can begin in: ${faultOf(error)}. Nothing was written; give another one.`,
    )
  })
  const minutes = entries.find((name) => /\.txt$/i.test(name))
  if (minutes !== undefined)
    throw new UsageError(
      `${join(folder, minutes)}: minutes can be built as they lie: run referatarkiv build there. Nothing was written.`,
    )
  const there = paths.filter((path) => existsSync(join(folder, path)))
  if (there.length > 0)
    throw new UsageError(
      `${there.map((path) => join(folder, path)).join(', ')}: there already. Nothing was written; ` +
        'an archive that has begun is built with referatarkiv build, another one needs a folder of its own.',
    )
}

/** Writes the files. @returns what was made, and what comes next */
async function begin(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text, { flag: 'wx' })
    }
  } catch (error) {
    throw new UsageError(
      `${folder}: cannot be written to (${messageOf(error)}). Give another folder, or the right to write there.`,
    )
  }
  const made = [...files.keys()].map((path) => join(folder, path))
  const next = [
    ...(join(folder) === '.' ? [] : [`cd ${folder}`]),
    'npx referatarkiv serve     # shows the archive, and what you change in content',
    'npx referatarkiv build     # makes the site, in _site',
  ]
  return ['Made:', ...indented(made), 'Now:', ...indented(next), ''].join('\n')
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
