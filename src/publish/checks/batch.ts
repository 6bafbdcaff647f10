import { limitsOf } from './budgets.ts'
import { checkPage } from './check-page.ts'
import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { HeaviestPage } from './weight.ts'

/** What the checks of the whole site need of one page. Small, for there are tens of thousands. */
interface PageNote {
  /** Its ids, with spaces between. */
  ids: string
  /** Its links to places in other pages. */
  places: string[]
}

/** What the checks of the whole site need of pages that were made together. */
export interface BatchNotes {
  pages: Map<string, PageNote>
  /** Every link, with the first page that it was found on: most are on many. */
  links: Map<string, string>
  /** The links of cases, by the URL of the case. */
  cases: Map<string, string[]>
  /** The largest page of each kind, by the name of its kind. */
  heaviest: Map<string, HeaviestPage>
  /** What is wrong with pages in themselves. */
  findings: Finding[]
}

export function noNotes(): BatchNotes {
  return { pages: new Map(), links: new Map(), cases: new Map(), heaviest: new Map(), findings: [] }
}

/**
 * Notes a page that was made.
 * @param page its address and the name of its kind
 * @param textOf all text that it was made of, in bytes of UTF-8; asked for when it is a large page
 */
export function notePage(
  notes: BatchNotes,
  { url, type }: { url: string; type: string },
  facts: PageFacts,
  textOf: () => number,
): void {
  const { ids, links, bytes } = facts
  const own = new Set(ids)
  const places: string[] = []
  for (const link of links) {
    if (link.startsWith('#')) {
      if (own.has(link.slice(1))) continue
    } else if (link.includes('#')) places.push(link)
    if (!notes.links.has(link)) notes.links.set(link, url)
  }
  notes.pages.set(url, { ids: ids.join(' '), places })
  if (/^\/sag\/./.test(url)) notes.cases.set(url, links)
  const small = checkPage(url, facts, limitsOf(type, 0))
  const isHeaviest = bytes > (notes.heaviest.get(type)?.bytes ?? 0)
  const textBytes = small.length > 0 || isHeaviest ? textOf() : 0
  if (isHeaviest) notes.heaviest.set(type, { url, bytes, textBytes })
  if (small.length > 0) notes.findings.push(...checkPage(url, facts, limitsOf(type, textBytes)))
}

/** The notes of all batches as those of one. */
export function joinNotes(all: readonly BatchNotes[]): BatchNotes {
  const joined = noNotes()
  for (const { pages, links, cases, heaviest, findings } of all) {
    for (const [url, note] of pages) joined.pages.set(url, note)
    for (const [link, page] of links) if (!joined.links.has(link)) joined.links.set(link, page)
    for (const [url, of] of cases) joined.cases.set(url, of)
    for (const [kind, page] of heaviest)
      if (page.bytes > (joined.heaviest.get(kind)?.bytes ?? 0)) joined.heaviest.set(kind, page)
    joined.findings.push(...findings)
  }
  return joined
}
