import { budgetOf } from './budgets.ts'
import { checkPage } from './check-page.ts'
import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'

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
  /** What is wrong with pages in themselves. */
  findings: Finding[]
}

export function noNotes(): BatchNotes {
  return { pages: new Map(), links: new Map(), cases: new Map(), findings: [] }
}

/**
 * Notes a page that was made.
 * @param textBytes all text that it was made of, as UTF-8; asked for when it is a large page
 */
export function notePage(notes: BatchNotes, url: string, facts: PageFacts, textBytes: () => number): void {
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
  const small = budgetOf(url, { entries: 0, textBytes: 0 })
  const budget = bytes <= small ? small : budgetOf(url, { entries: 0, textBytes: textBytes() })
  notes.findings.push(...checkPage(url, facts, budget))
}

/** The notes of all batches as those of one. */
export function joinNotes(all: readonly BatchNotes[]): BatchNotes {
  const joined = noNotes()
  for (const { pages, links, cases, findings } of all) {
    for (const [url, note] of pages) joined.pages.set(url, note)
    for (const [link, page] of links) if (!joined.links.has(link)) joined.links.set(link, page)
    for (const [url, of] of cases) joined.cases.set(url, of)
    joined.findings.push(...findings)
  }
  return joined
}
