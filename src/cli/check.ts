import { stat } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../archive/config.ts'
import { listTexts, loadFile } from '../archive/load.ts'
import type { Message } from '../records/message.ts'
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
    .action(async (paths: string[], { reporter, maxWarnings, strict }: CheckOptions) => {
      const findings: Finding[] = []
      for (const path of (await Promise.all(paths.map(filesOf))).flat()) {
        const { result } = await loadFile(path)
        for (const message of result.messages) findings.push({ file: path, ...message })
      }
      for (const finding of findings) process.stdout.write(`${reporters[reporter](finding)}\n`)
      const warnings = findings.filter(({ severity }) => severity === 'warning').length
      const allowed = strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY)
      if (warnings > allowed || findings.some(({ severity }) => severity === 'error'))
        ends(exitCodes.findings)
    })
}

async function filesOf(path: string): Promise<string[]> {
  try {
    return (await stat(path)).isDirectory() ? await listTexts(path) : [path]
  } catch {
    throw new UsageError(`${path}: no such file or folder`)
  }
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

/** Workflow commands escape what would end them (GitHub's actions toolkit, `command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
