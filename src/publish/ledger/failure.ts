import { join } from 'node:path'
import { LEDGER_FILE } from '../../archive/load.ts'
import type { Settled } from './settle.ts'

/** So many of a kind are named; the rest is counted. */
const MOST = 20

/**
 * Why a build may not be published: the addresses that would vanish and the lines of the ledger that say what cannot
 * be, with the commands that put it right; null when all is well.
 * @param content the content folder as the caller named it, for the commands
 */
export function ledgerFailure(settled: Settled, content = 'content'): string | null {
  const { vanished, problems } = settled
  if (vanished.length === 0 && problems.length === 0) return null
  return [
    ...(vanished.length > 0
      ? [
          `${vanished.length === 1 ? 'A published address is' : `${vanished.length} published addresses are`} no longer made:`,
          ...firstOf(vanished),
        ]
      : []),
    ...problemLines(settled, content),
    'What to do:',
    ...remedies(settled, content),
  ].join('\n')
}

/** The problems, a line each with its place in the ledger. */
export function problemLines({ problems }: Settled, content: string): string[] {
  const file = join(content, LEDGER_FILE)
  const place = (line?: number): string => (line === undefined ? file : `${file}:${line}`)
  return problems.length > 0
    ? [
        `${problems.length === 1 ? 'A line of the ledger says' : `${problems.length} lines of the ledger say`} what cannot be:`,
        ...firstOf(problems.map(({ line, reason }) => `${place(line)}: ${reason}`)),
      ]
    : []
}

/** A command of `referatarkiv ledger` that can be run as it is printed. */
export function ledgerCommand(content: string, ...words: readonly string[]): string {
  const folder = content === 'content' ? [] : ['--content', content]
  return ['npx', 'referatarkiv', 'ledger', ...words, ...folder].map(quoted).join(' ')
}

function remedies({ vanished, problems }: Settled, content: string): string[] {
  const command = (...words: string[]): string => ledgerCommand(content, ...words)
  const [url] = vanished
  const ways: [string, string][] = [['see what may have become of each', command()]]
  if (url !== undefined) {
    ways.push(
      ['it moved (/** for all below it)', command('redirect', url, '/NEW/ADDRESS/')],
      ['it was taken back', command('withdraw', url, '--reason', 'TEXT')],
    )
  }
  if (problems.length > 0) ways.push(['it is made again', command('restore', '/ADDRESS/')])
  const width = Math.max(...ways.map(([when]) => when.length))
  return ways.map(([when, what]) => `  ${when.padEnd(width)}  ${what}`)
}

function firstOf(lines: readonly string[]): string[] {
  const more = lines.length - MOST
  return [...lines.slice(0, MOST).map((line) => `  ${line}`), ...(more > 0 ? [`  … and ${more} more`] : [])]
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
