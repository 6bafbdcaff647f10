import { isAddress, type Ledger, type LedgerEntry } from './ledger.ts'

/** What a build means for the published addresses. */
export interface Settled {
  /** Listed as live, and not made by this build. */
  vanished: string[]
  /** Made by this build, and not listed. */
  fresh: string[]
  /** `to` is the end of the chain and made by this build. */
  redirects: { from: string; to: string }[]
  /** Those that lead to a withdrawn address are withdrawn with it. */
  withdrawn: { url: string; why: string }[]
  /** Lines that say what cannot be. */
  problems: { line?: number; reason: string }[]
}

/**
 * Holds a ledger against the pages of a build. Every address of the ledger is made, vanished, redirected, withdrawn
 * or a problem, and exactly one of these.
 * @param urls the addresses of the pages that the build makes
 */
export function settle(ledger: Ledger, urls: ReadonlySet<string>): Settled {
  const entries = new Map(ledger.entries.map((entry) => [entry.url, entry]))
  const fresh = [...urls].filter((url) => isAddress(url) && !entries.has(url)).sort()
  const settled: Settled = { vanished: [], fresh, redirects: [], withdrawn: [], problems: [] }
  for (const entry of ledger.entries) {
    const { url, line } = entry
    const end = endOf(entry, entries, urls)
    if (end.kind === 'problem')
      settled.problems.push({ ...(line !== undefined && { line }), reason: `${url} ${end.reason}` })
    else if (end.kind === 'vanished') settled.vanished.push(url)
    else if (end.kind === 'withdrawn') settled.withdrawn.push({ url, why: end.why })
    else if (end.url !== url) settled.redirects.push({ from: url, to: end.url })
  }
  return settled
}

/** Where the way from an address ends. */
type End =
  | { kind: 'made'; url: string }
  | { kind: 'vanished' }
  | { kind: 'withdrawn'; why: string }
  | { kind: 'problem'; reason: string }

function endOf(
  { url, standing }: LedgerEntry,
  entries: ReadonlyMap<string, LedgerEntry>,
  urls: ReadonlySet<string>,
): End {
  if (!isAddress(url)) return problem('is no address of a page in this site')
  if (standing.kind === 'live') return urls.has(url) ? { kind: 'made', url } : { kind: 'vanished' }
  if (urls.has(url))
    return problem(
      standing.kind === 'withdrawn'
        ? 'is withdrawn, but the content still makes it'
        : `leads to ${standing.to}, but the content makes it itself`,
    )
  if (standing.kind === 'withdrawn') return standing
  const passed = new Set([url])
  for (let to = standing.to; ; ) {
    if (!isAddress(to)) return problem(`leads to ${to}, which is no address of a page in this site`)
    if (urls.has(to)) return { kind: 'made', url: to }
    if (passed.has(to)) return problem(`leads in a circle: ${[...passed, to].join(' -> ')}`)
    passed.add(to)
    const next = entries.get(to)?.standing
    if (next?.kind === 'withdrawn') return next
    if (next?.kind !== 'redirect') return problem(`leads to ${to}, which is not made`)
    to = next.to
  }
}

function problem(reason: string): End {
  return { kind: 'problem', reason }
}
