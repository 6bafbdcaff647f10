import type { PageSummary } from '../addresses.ts'
import { LIKENESSES, type Likeness, MEETING } from './likeness.ts'

/** Where a vanished address may have moved to. */
export interface Suggestion {
  from: string
  to: string
  /** What the two share. */
  because: string
}

/**
 * Where vanished addresses may have moved to. Nothing is guessed: where two pages are as like, none is suggested.
 * @param vanished with what is still known of them
 * @param pages the pages of the present build
 * @param listed the addresses of the ledger: a page that stood beside the vanished one is seldom the same
 */
export function suggest(
  vanished: readonly PageSummary[],
  pages: readonly PageSummary[],
  listed: ReadonlySet<string>,
): Suggestion[] {
  const fresh = pages.filter(({ url }) => !listed.has(url))
  const found = new Map<string, Suggestion>()
  for (const { because, onlyFresh, key } of LIKENESSES) {
    const before = shelve(vanished, key)
    for (const shelf of [shelve(fresh, key), ...(onlyFresh ? [] : [shelve(pages, key)])]) {
      for (const [like, from] of before) {
        const to = shelf.get(like)
        if (from && to && !found.has(from)) found.set(from, { from, to, because })
      }
    }
  }
  followItems(vanished, found)
  followMeetings(vanished, found, new Set(pages.map(({ url }) => url)))
  return vanished.flatMap(({ url }) => found.get(url) ?? [])
}

/** The page of something in a meeting: the meeting and the rest. */
const WITHIN = /^((?:\/[^/]+){3}\/)([^/]+\/)$/

/** A meeting is where all of its items are that were found. */
function followItems(vanished: readonly PageSummary[], found: Map<string, Suggestion>): void {
  const targets = new Map<string, Set<string | undefined>>()
  for (const { from, to } of found.values()) {
    const meeting = WITHIN.exec(from)?.[1]
    if (meeting === undefined) continue
    targets.set(meeting, (targets.get(meeting) ?? new Set()).add(WITHIN.exec(to)?.[1]))
  }
  for (const { url } of vanished) {
    const [to, ...others] = targets.get(url) ?? []
    if (to && others.length === 0 && !found.has(url))
      found.set(url, { from: url, to, because: 'its items are there' })
  }
}

/** What stood in a meeting is looked for there, and what lies elsewhere under its name moved with it. */
function followMeetings(
  vanished: readonly PageSummary[],
  found: Map<string, Suggestion>,
  made: ReadonlySet<string>,
): void {
  const renamed = new Map([...found.values()].map(({ from, to }) => [nameOf(from), nameOf(to)]))
  for (const { url } of vanished) {
    if (found.has(url)) continue
    const [, meeting = '', rest = ''] = WITHIN.exec(url) ?? []
    const now = made.has(meeting) ? meeting : found.get(meeting)?.to
    const name = renamed.get(nameOf(url))
    const elsewhere = name === undefined || !MEETING.test(url) ? '' : `/${url.split('/')[1]}${name}`
    if (made.has(elsewhere)) found.set(url, { from: url, to: elsewhere, because: 'its meeting' })
    else if (now !== undefined)
      found.set(url, { from: url, to: made.has(now + rest) ? now + rest : now, because: 'its meeting' })
  }
}

/** An address without the folder of its kind: `/byraadet/2021-05-25/`. */
function nameOf(url: string): string {
  return url.replace(/^\/[^/]*/, '')
}

/** The pages that alone have a key. */
function shelve(pages: readonly PageSummary[], key: Likeness['key']): Map<string, string | null> {
  const shelf = new Map<string, string | null>()
  for (const page of pages) {
    const own = key(page)
    if (own !== null) shelf.set(own, shelf.has(own) ? null : page.url)
  }
  return shelf
}
