import { UsageError } from '../../archive/config.ts'
import { nearest } from '../../archive/nearest.ts'
import { isAddress, type Ledger, type LedgerEntry, type Standing } from './ledger.ts'
import { settle } from './settle.ts'

/** A ledger after an edit, and the entries that the edit wrote. */
export interface Edited {
  ledger: Ledger
  changed: LedgerEntry[]
}

/** Where a person finds the addresses. */
const SEE = 'The addresses stand in ledger.txt; referatarkiv ledger says what became of them.'

/** Adds the addresses that a build made for the first time. */
export function record(ledger: Ledger, urls: ReadonlySet<string>): Edited {
  const changed = settle(ledger, urls).fresh.map((url): LedgerEntry => ({ url, standing: { kind: 'live' } }))
  return { ledger: { ...ledger, entries: [...ledger.entries, ...changed] }, changed }
}

/**
 * Says that an address moved. `from` may end with `/**`: each vanished address below it then leads to the page of the
 * same name below `to` where the build makes that one, else to `to` itself.
 * @throws UsageError when `to` is not made, or `from` is made still or was never listed
 */
export function redirect(ledger: Ledger, urls: ReadonlySet<string>, from: string, to: string): Edited {
  const target = to.endsWith('/**') ? to.slice(0, -2) : to
  if (!urls.has(target)) {
    const meant = isAddress(target) ? nearest(target, [...urls]) : undefined
    throw new UsageError(
      `${target}: not made by the content, so nothing can lead there.${
        meant ? ` Did you mean ${meant}?` : ' Give the address of a page of this site, such as /moeder/.'
      }`,
    )
  }
  const below = folderOf(from)
  return change(ledger, gone(ledger, urls, from), (url) => {
    const same = below === null ? target : target + url.slice(below.length)
    return { kind: 'redirect', to: urls.has(same) ? same : target }
  })
}

/**
 * Says that addresses were taken back. Each may end with `/**`, for all vanished addresses below it.
 * @param reason for the readers of the pages that stand there now
 * @throws UsageError without a reason, and for an address that is made still or was never listed
 */
export function withdraw(
  ledger: Ledger,
  urls: ReadonlySet<string>,
  patterns: readonly string[],
  reason: string,
): Edited {
  const why = reason.replace(/\s+/g, ' ').trim()
  if (why === '') throw new UsageError('--reason: is empty. Say why, in words for the readers of the page.')
  const taken = patterns.flatMap((pattern) => gone(ledger, urls, pattern))
  return change(ledger, taken, () => ({ kind: 'withdrawn', why }))
}

/**
 * Takes back a redirect or a withdrawal. `pattern` may end with `/**`, for all of them below it.
 * @throws UsageError when there is none
 */
export function restore(ledger: Ledger, pattern: string): Edited {
  const below = folderOf(pattern)
  const found = ledger.entries
    .filter(({ standing }) => standing.kind !== 'live')
    .map(({ url }) => url)
    .filter((url) => (below === null ? url === pattern : url.startsWith(below)))
  if (found.length === 0)
    throw new UsageError(
      `${pattern}: neither redirected nor withdrawn, so there is nothing to take back. ${SEE}`,
    )
  return change(ledger, found, () => ({ kind: 'live' }))
}

/** The listed addresses of a pattern that the build does not make. */
function gone(ledger: Ledger, urls: ReadonlySet<string>, pattern: string): string[] {
  const below = folderOf(pattern)
  if (below !== null) {
    const found = settle(ledger, urls).vanished.filter((url) => url.startsWith(below))
    if (found.length === 0)
      throw new UsageError(
        `${pattern}: no address below it has vanished, so there is nothing to say of it. ${SEE}`,
      )
    return found
  }
  if (urls.has(pattern))
    throw new UsageError(`${pattern}: still made by the content. Take it out of there first.`)
  if (!ledger.entries.some(({ url }) => url === pattern)) {
    const known = ledger.entries.map(({ url }) => url)
    const meant = nearest(pattern, known)
    throw new UsageError(
      `${pattern}: not in the ledger, so it was never published. ${meant ? `Did you mean ${meant}?` : SEE}`,
    )
  }
  return [pattern]
}

/** The folder that a pattern means with all below it; null for one address. */
function folderOf(pattern: string): string | null {
  return pattern.endsWith('/**') ? pattern.slice(0, -2) : null
}

function change(ledger: Ledger, urls: readonly string[], standing: (url: string) => Standing): Edited {
  const chosen = new Set(urls)
  const changed: LedgerEntry[] = []
  const entries = ledger.entries.map((entry) => {
    if (!chosen.has(entry.url)) return entry
    const edited = { url: entry.url, standing: standing(entry.url) }
    changed.push(edited)
    return edited
  })
  return { ledger: { ...ledger, entries }, changed }
}
