import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { type Flaw, type Verified, verifySite } from '../publish/verify.ts'
import { type Ends, exitCodes } from './exit.ts'
import { progressBar } from './progress.ts'

interface VerifyCliOptions {
  content?: string
  reporter: 'text' | 'json'
}

/** `referatarkiv verify DIR [--content DIR]` */
export function addVerify(program: Command, ends: Ends): void {
  program
    .command('verify')
    .description(
      'Compares a built site with the hashes it holds, and tells of each file that is changed, missing or not listed.',
    )
    .argument('<dir>', 'the folder of the site')
    .option('--content <dir>', 'the folder of minutes, to compare them with the hashes of the site too')
    .addOption(new Option('--reporter <name>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (folder: string, { content, reporter }: VerifyCliOptions) => {
      const { progress, stop } = progressBar()
      try {
        const verified = await verifySite(folder, {
          progress: (done, of) => progress('check', done, of),
          ...(content !== undefined && { content }),
        })
        stop()
        process.stdout.write(reporter === 'json' ? asJson(verified) : asText(folder, verified))
        if (verified.flaws.length > 0) ends(exitCodes.findings)
      } finally {
        stop()
      }
    })
}

function asText(folder: string, { flaws, files, bytes, unprovedSources }: Verified): string {
  const found = flaws.length === 0 ? 'all as they were built' : `${flaws.length} not as they were built`
  const lines = [...flaws.map(lineOf), `${printable(folder)}: ${files} files, ${bytes} bytes, ${found}`]
  if (unprovedSources > 0) {
    const [sources, them] =
      unprovedSources === 1 ? ['1 source file has', 'it'] : [`${unprovedSources} source files have`, 'them']
    lines.push(
      `${sources} no hash in the site: text was taken out of ${them}, or the site is older; then build it anew`,
    )
  }
  return `${lines.join('\n')}\n`
}

function lineOf({ folder, path, fault, reason }: Flaw): string {
  return printable(`${join(folder, path)}: ${fault}${reason === null ? '' : ` (${reason})`}`)
}

/** A name on one line: a control character in it would write over the terminal, a line end tell a line of its own. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function asJson({ flaws, ...totals }: Verified): string {
  return [...flaws, { ...totals, flaws: flaws.length }].map((entry) => `${JSON.stringify(entry)}\n`).join('')
}
