import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { readConfig, UsageError } from '../archive/config.ts'
import { archiveInMemory } from '../archive/in-memory.ts'
import { isList, readLists } from '../archive/lists.ts'
import { type LoadedFile, loadContent, loadFile } from '../archive/load.ts'
import { faultOf } from '../archive/system-fault.ts'
import type { Message } from '../records/message.ts'
import { coverageReport } from './coverage.ts'
import { type Ends, exitCodes } from './exit.ts'

/** A message with the file it is about. */
type Finding = Message & { file: string }

/** How findings are printed, a line each. */
const reporters = {
  text: ({ file, line, column, severity, reason, ruleId }: Finding) =>
    `${file}:${line}:${column} ${severity} ${reason} ${ruleId}`,
  json: (finding: Finding) => JSON.stringify(finding),
  github: ({ file, line, column, severity, reason, ruleId }: Finding) => {
    const kind = severity === 'info' ? 'notice' : severity
    return `::${kind} file=${escapeProperty(file)},line=${line},col=${column},title=${ruleId}::${escapeData(reason)}`
  },
} as const

interface CheckOptions {
  reporter: keyof typeof reporters
  maxWarnings?: number
  strict?: true
  coverage?: true
}

/** `referatarkiv check PATH…` */
export function addCheck(program: Command, ends: Ends): void {
  program
    .command('check')
    .description(
      'Reads minutes files, or all .txt files of folders, and prints what there is to say of them.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(
      new Option('--reporter <name>', 'how to print').choices(Object.keys(reporters)).default('text'),
    )
    .option('--max-warnings <n>', 'end with 1 when there are more warnings than this', wholeNumber)
    .option('--strict', 'end with 1 on any warning')
    .option(
      '--coverage',
      'print instead how many lines of each file are explained, unknown and noise, blank lines apart',
    )
    .action(async (paths: string[], { reporter, maxWarnings, strict, coverage }: CheckOptions) => {
      const files = (await Promise.all(paths.map(readPath))).flat()
      const findings = files.flatMap(({ file, result }) =>
        result.messages.map((message): Finding => ({ file, ...message })),
      )
      if (coverage) process.stdout.write(coverageReport(files.filter(isMinutes), reporter === 'json'))
      else for (const finding of findings) process.stdout.write(`${reporters[reporter](finding)}\n`)
      const warnings = findings.filter(({ severity }) => severity === 'warning').length
      const allowed = strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY)
      if (warnings > allowed || findings.some(({ severity }) => severity === 'error'))
        ends(exitCodes.findings)
    })
}

/** A file, or the files of a folder as its `archive.json` wants them and as an archive of them would report them. */
async function readPath(path: string): Promise<LoadedFile[]> {
  if (!(await isFolder(path))) return [await loadFile(path)]
  const config = await readConfig(path)
  const files = await loadContent(path, config)
  if (files.length === 0) throw new UsageError(`${path}: holds no .txt file. Give the folder of the minutes.`)
  const { results } = archiveInMemory(config, files, await readLists(path))
  return results.map(({ file, messages }, at) => {
    const loaded = files[at] ?? { file, result: { file, meeting: null, messages } }
    return { ...loaded, file: join(path, loaded.file), result: { ...loaded.result, file, messages } }
  })
}

function isMinutes({ result }: LoadedFile): boolean {
  return !isList(result.file)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw new UsageError(`${path}: no file or folder that can be read: ${faultOf(error)}.`)
  }
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.')
  return Number(value)
}

/** Workflow commands escape what would end them (GitHub's actions toolkit, `command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
