import type { Command } from 'commander'
import { loadFile } from '../archive/load.ts'
import type { ParseResult } from '../records/meeting.ts'
import { type Ends, exitCodes } from './exit.ts'

/** `referatarkiv parse FILE… [--json]` */
export function addParse(program: Command, ends: Ends): void {
  program
    .command('parse')
    .description('Reads minutes files and prints their records on standard output.')
    .argument('<file...>', 'minutes as text files')
    .option('--json', 'print one ParseResult a line (NDJSON), in the order of the files')
    .action(async (files: string[], { json }: { json?: true }) => {
      for (const file of files) {
        const { result, tree } = await loadFile(file)
        process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${summary(result)}\n`)
        if (!tree) ends(exitCodes.findings)
      }
    })
}

function summary({ file, meeting, messages }: ParseResult): string {
  if (!meeting) return `${file}: no minutes (${messages.map(({ reason }) => reason).join('; ')})`
  const closed = meeting.items.filter((item) => item.closed).length
  const decided = meeting.items.filter((item) => item.decision).length
  return `${file}: ${meeting.id}, ${meeting.items.length} items (${closed} closed), ${decided} decisions, ${messages.length} messages`
}
