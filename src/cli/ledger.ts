import type { Command } from 'commander'
import type { PageSummary } from '../publish/addresses.ts'
import { beforeOf } from '../publish/ledger/before.ts'
import { type Edited, record, redirect, restore, withdraw } from '../publish/ledger/edit.ts'
import { ledgerCommand, problemLines } from '../publish/ledger/failure.ts'
import { readLedger, writeLedger } from '../publish/ledger/file.ts'
import { folded, foldedUrls } from '../publish/ledger/fold.ts'
import { type Ledger, lineOf } from '../publish/ledger/ledger.ts'
import { type Settled, settle } from '../publish/ledger/settle.ts'
import { type Suggestion, suggest } from '../publish/ledger/suggest.ts'
import { CONTENT_HELP, contentFolder } from './content.ts'
import { type Ends, exitCodes } from './exit.ts'

/** Tells the pages that a build of a content folder makes. */
type PagesOf = (content: string) => Promise<PageSummary[]>

/** `referatarkiv ledger` and what it says of single addresses: `redirect`, `withdraw`, `restore`. */
export function addLedger(program: Command, ends: Ends, pagesOf: PagesOf = presentPages): void {
  const ledger = withContent(program.command('ledger'))
    .description(
      'Holds the published addresses, ledger.txt beside the minutes, against the pages of a build.',
    )
    .option('--out <dir>', 'the site as it was built last, for the titles of what vanished', '_site')
    .option('--record', 'add the addresses that are new')
    .action(async ({ out, record: wanted }: { out: string; record?: true }) => {
      const content = contentOf(ledger)
      const pages = await pagesOf(content)
      const listed = await readLedger(content)
      const { ledger: kept, changed } = wanted ? record(listed, urlsOf(pages)) : unchanged(listed)
      if (changed.length > 0) await writeLedger(content, kept)
      const settled = settle(kept, urlsOf(pages))
      const known = new Set(listed.entries.map(({ url }) => url))
      const moved = suggest(await beforeOf(out, settled.vanished), pages, known)
      process.stdout.write(overview(settled, kept, changed.length, moved, content))
      if (settled.vanished.length > 0 || settled.problems.length > 0) ends(exitCodes.findings)
    })

  const moves = withContent(ledger.command('redirect'))
    .description('Says that a published address moved.')
    .argument('<from>', 'an address that is no longer made; with /** at its end, all such below it')
    .argument('<to>', 'the address that it leads to; with /**, to the page of the same name below it, if any')
    .action((from: string, to: string) =>
      runEdit(moves, async (listed, content) => redirect(listed, urlsOf(await pagesOf(content)), from, to)),
    )

  const takes = withContent(ledger.command('withdraw'))
    .description('Says that published addresses were taken back.')
    .argument('<url...>', 'addresses that are no longer made; with /** at the end, all such below')
    .requiredOption('--reason <text>', 'why, for the readers of the pages that stand there now')
    .action((patterns: string[], { reason }: { reason: string }) =>
      runEdit(takes, async (listed, content) =>
        withdraw(listed, urlsOf(await pagesOf(content)), patterns, reason),
      ),
    )

  const restores = withContent(ledger.command('restore'))
    .description('Takes back a redirect or a withdrawal.')
    .argument('<url>', 'the address; with /** at its end, all below it')
    .action((pattern: string) => runEdit(restores, async (listed) => restore(listed, pattern)))
}

/** Loaded when it is asked for, since the other commands need none of it. */
async function presentPages(content: string): Promise<PageSummary[]> {
  const { addressesOf } = await import('../publish/addresses.ts')
  return addressesOf(content)
}

/** The option may stand before and behind the name of a subcommand, so it has no default here. */
function withContent(command: Command): Command {
  return command.option('--content <dir>', CONTENT_HELP)
}

function contentOf(command: Command): string {
  return contentFolder(command.optsWithGlobals<{ content?: string }>().content)
}

/** Edits the ledger of a command's content folder and prints the lines that it wrote. */
async function runEdit(
  command: Command,
  edit: (listed: Ledger, content: string) => Promise<Edited>,
): Promise<void> {
  const content = contentOf(command)
  const { ledger, changed } = await edit(await readLedger(content), content)
  await writeLedger(content, ledger)
  process.stdout.write(lines(changed.map(lineOf)))
}

function unchanged(ledger: Ledger): Edited {
  return { ledger, changed: [] }
}

function urlsOf(pages: readonly PageSummary[]): Set<string> {
  return new Set(pages.map(({ url }) => url))
}

/** What a ledger says of a build, and the commands that would settle what is open. */
function overview(
  settled: Settled,
  { entries }: Ledger,
  recorded: number,
  moved: readonly Suggestion[],
  content: string,
): string {
  const { vanished, fresh, redirects, withdrawn } = settled
  const live = entries.filter(({ standing }) => standing.kind === 'live').length - vanished.length
  const suggested = new Map(moved.map((one) => [one.from, one]))
  const lost = vanished.filter((url) => !suggested.has(url))
  const commands = [
    ...folded(moved).map(({ from, to }) => ledgerCommand(content, 'redirect', from, to)),
    ...(lost.length > 0 ? [ledgerCommand(content, 'withdraw', ...foldedUrls(lost), '--reason', 'TEXT')] : []),
    ...(fresh.length > 0 ? [ledgerCommand(content, '--record')] : []),
  ]
  return lines([
    `${live} live, ${redirects.length} redirected, ${withdrawn.length} withdrawn, ${vanished.length} vanished, ` +
      `${fresh.length} not recorded${recorded > 0 ? `; ${recorded} recorded now` : ''}`,
    ...vanished.map((url) => `vanished ${url}${why(suggested.get(url))}`),
    ...problemLines(settled, content),
    ...(commands.length > 0 ? ['To settle it:', ...commands.map((command) => `  ${command}`)] : []),
  ])
}

function why(suggestion: Suggestion | undefined): string {
  return suggestion ? `, perhaps ${suggestion.to} (${suggestion.because})` : ''
}

function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\n`).join('')
}
