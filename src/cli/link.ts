import { existsSync } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Command, Option } from 'commander'
import { UsageError } from '../archive/config.ts'
import { messageOf } from '../archive/message-of.ts'
import { faultOf } from '../archive/system-fault.ts'
import type { LinkedArchive, PlacedMention } from '../site/link/document.ts'
import { endings, formatOf, linkDocument } from '../site/link/formats.ts'
import { openArchive } from '../site/link/open.ts'
import { isUnresolved, UNRESOLVED, unresolvedReason } from '../site/link/unresolved.ts'
import { type Ends, type Exit, exitCodes } from './exit.ts'
import { replaceFile } from './replace-file.ts'

/** Where `build` puts a site when nothing else is said. */
const SITE = '_site'

/** Says that a copy goes to standard output. */
const STDOUT = '-'

const ENDINGS = endings.join(', ')

const HELP = `
Kinds of files: ${ENDINGS}. Links and code in them stay as they are, and so does every other byte.
A mention that the archive does not have is reported on standard error:
  notat.md:3:14 warning 998-2021-99999 is not in the archive ${UNRESOLVED}
--report json prints a line for each mention:
  file, line, column, text   where it stands (in .docx the paragraph, and the character in it) and how it reads
  kind, key                  "number" with the number's key, or "meeting" with null
  status, url, targets       "found", "several" or "unknown"; where it leads, or null; the pages it may be
  left                       whether it was left as it is: in a link, in code
Ends with 1 when --check finds a mention that the archive does not have, or a file is damaged; with 2 when a file
cannot be read or written, is of another kind, or there is no archive.`

interface LinkOptions {
  archive?: string
  base?: string
  out?: string
  inPlace?: true
  check?: true
  report?: 'json'
}

/** `referatarkiv link FILE…` */
export function addLink(program: Command, ends: Ends): void {
  program
    .command('link')
    .description('Makes links of the case numbers, document numbers and meetings that documents mention.')
    .argument('<file...>', 'documents')
    .option(
      '--archive <url|dir>',
      `the archive: the address of its site, or the folder of a built site (default: ${SITE})`,
    )
    .option('--base <url>', 'where the site is served, when the folder does not say so')
    .option(
      '--out <file|dir|->',
      'where the linked copy goes, for several files a folder (default: standard output)',
    )
    .addOption(new Option('--in-place', 'change the files themselves').conflicts('out'))
    .addOption(new Option('--check', 'write nothing, only report').conflicts(['out', 'inPlace']))
    .addOption(new Option('--report <name>', 'print what is mentioned').choices(['json']))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: LinkOptions) => {
      const targetOf = await targetsOf(files, options)
      const archive = await openArchive(options.archive ?? builtSite(), options.base)
      let worst: Exit = exitCodes.ok
      for (const file of files) {
        const exit = await linkFile(file, targetOf(file), archive, options)
        if (exit > worst) worst = exit
      }
      ends(worst)
    })
}

function builtSite(): string {
  if (existsSync(SITE)) return SITE
  throw new UsageError(
    `There is no site in ${SITE}. Build one (referatarkiv build), or say with --archive where the archive is.`,
  )
}

/** Where the linked copy of each file goes; null for nowhere. */
async function targetsOf(
  files: readonly string[],
  { out = STDOUT, inPlace, check, report }: LinkOptions,
): Promise<(file: string) => string | null> {
  if (check) return () => null
  if (inPlace) return (file) => file
  if (out === STDOUT) {
    if (files.length > 1) throw new UsageError('Several files need --out DIR, --in-place or --check.')
    if (report)
      throw new UsageError(
        '--report json needs --out FILE, --in-place or --check: the copy goes to standard output.',
      )
    return () => STDOUT
  }
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => files.length > 1 || /[\\/]$/.test(out),
  )
  if (!isFolder) {
    if (files.length > 1)
      throw new UsageError(`${out}: is a file, and several files need a folder. Give one with --out.`)
    return () => out
  }
  const names = files.map((file) => basename(file))
  const double = names.find((name, at) => names.indexOf(name) !== at)
  if (double !== undefined)
    throw new UsageError(
      `${out}: two of the files would be ${double} there. Link them one by one, or with --in-place.`,
    )
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(
      `${out}: no folder can be made there (${messageOf(error)}). Give another one with --out.`,
    )
  })
  return (file) => join(out, basename(file))
}

/** Links a file. What is wrong with it is told without an error: the others are linked all the same. */
async function linkFile(
  file: string,
  target: string | null,
  archive: LinkedArchive,
  { check, report }: LinkOptions,
): Promise<Exit> {
  const format = formatOf(file)
  if (!format) {
    tell(`${file}: of no kind that can be linked; expected ${ENDINGS}`)
    return exitCodes.usage
  }
  const read = await readFile(file).catch(faultOf)
  if (typeof read === 'string') {
    tell(`${file}: cannot be read: ${read}`)
    return exitCodes.usage
  }
  try {
    const linked = await linkDocument(format)(read, archive)
    if (target === STDOUT) process.stdout.write(linked.bytes)
    else if (target !== null && (target !== file || !read.equals(linked.bytes)))
      await replaceFile(target, linked.bytes)
    if (report) for (const mention of linked.mentions) process.stdout.write(`${lineOf(file, mention)}\n`)
    const unresolved = linked.mentions.filter(isUnresolved)
    for (const { line, column, resolution } of unresolved)
      tell(`${file}:${line}:${column} warning ${unresolvedReason(resolution)} ${UNRESOLVED}`)
    return check && unresolved.length > 0 ? exitCodes.findings : exitCodes.ok
  } catch (error) {
    if (error instanceof UsageError) throw error
    const isUnwritten = isSystemError(error)
    tell(isUnwritten ? `${target}: cannot be written (${messageOf(error)})` : `${file}: ${messageOf(error)}`)
    return isUnwritten ? exitCodes.usage : exitCodes.findings
  }
}

function lineOf(file: string, { resolution, line, column, href, left }: PlacedMention): string {
  const { mention, status, targets } = resolution
  const key = mention.type === 'number' ? mention.number.key : null
  return JSON.stringify({
    ...{ file, line, column, text: mention.text },
    ...{ kind: mention.type, key, status, url: href, targets, left },
  })
}

/** Whether a file could not be written. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
