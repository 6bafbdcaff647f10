import { compare } from '../../archive/compare.ts'
import { UsageError } from '../../archive/config.ts'
import { urls } from '../../site/urls.ts'

/** What has become of a published address. */
export type Standing =
  | { kind: 'live' }
  /** It moved to another address of the site. */
  | { kind: 'redirect'; to: string }
  /** It was taken back; `why` is one line for its readers. */
  | { kind: 'withdrawn'; why: string }

/** An address that was published once, as a path from the site's root: `/moeder/byraadet/2021-05-25/`. */
export interface LedgerEntry {
  url: string
  standing: Standing
  /** The line of the file it was read from, from 1. */
  line?: number
}

/**
 * Every page address that was ever published. It lies beside the minutes as a text of one address a line, so that a
 * change of it is read in a diff like any other.
 */
export interface Ledger {
  /** The lines that begin with `#`, which stand at the top. */
  comments: readonly string[]
  /** Each address once, in the order of code units. */
  entries: readonly LedgerEntry[]
}

/** `/a/`, `/a/ -> /b/` or `/a/ withdrawn: why`. */
const LINE = /^(\S+)(?:\s+->\s+(\S+)|\s+withdrawn:\s*(\S.*))?$/

/**
 * Reads a ledger. Order, blank lines and the line ends of any system are free; a comment may stand anywhere.
 * @param file how messages name it
 * @throws UsageError with `file:line` for each line that cannot be read, and for an address with two standings
 */
export function parseLedger(text: string, file: string): Ledger {
  const comments: string[] = []
  const entries = new Map<string, LedgerEntry & { line: number }>()
  const wrong: string[] = []
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  for (const [at, raw] of lines.entries()) {
    const content = raw.trim()
    const line = at + 1
    if (content === '') continue
    if (content.startsWith('#')) {
      comments.push(content)
      continue
    }
    const [, url, to, why] = LINE.exec(content) ?? []
    if (url === undefined) {
      wrong.push(
        `${file}:${line}: cannot be read; expected “/address/”, “/address/ -> /other/” or “/address/ withdrawn: reason”`,
      )
      continue
    }
    const entry = { url, standing: standingOf(to, why), line }
    const other = entries.get(url)
    if (!other) entries.set(url, entry)
    else if (lineOf(other) !== lineOf(entry))
      wrong.push(
        `${file}:${line}: ${url} stands on line ${other.line} too, and differently; take one of them away`,
      )
  }
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
  return { comments, entries: sorted([...entries.values()]) }
}

/** Writes a ledger: comments, then the addresses in the order of code units, each line ended. */
export function formatLedger({ comments, entries }: Ledger): string {
  return [...comments, ...sorted(entries).map(lineOf)].map((line) => `${line}\n`).join('')
}

/** An address as its line in the ledger. */
export function lineOf({ url, standing }: LedgerEntry): string {
  if (standing.kind === 'redirect') return `${url} -> ${standing.to}`
  return standing.kind === 'withdrawn' ? `${url} withdrawn: ${standing.why}` : url
}

function standingOf(to: string | undefined, why: string | undefined): Standing {
  if (to !== undefined) return { kind: 'redirect', to }
  return why === undefined ? { kind: 'live' } : { kind: 'withdrawn', why }
}

function sorted(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort((one, other) => compare(one.url, other.url))
}

/** A folder or page: letters of plain ASCII, and no segment that begins with a dot. */
const ADDRESS = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*\.html)?$/

/**
 * Whether a URL is the address of a page in this site: `/` or `/sag/1/` or `/a.html`, with nothing that leads out of
 * the site or means something to the configuration of a server. The page for what is not found has none.
 */
export function isAddress(url: string): boolean {
  return ADDRESS.test(url) && url !== urls.notFound()
}
