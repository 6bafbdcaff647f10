import { checkLinks } from './check-links.ts'
import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Surroundings } from './links.ts'
import { type CaseToReach, checkReach } from './reach.ts'

/** A built site, as far as it is checked. */
export interface SiteToCheck extends Surroundings {
  /** Every page with its URL from the site's root, `/` or `/404.html`. */
  pages: Iterable<readonly [url: string, facts: PageFacts]>
  /** How large a page may be, see `budgetOf`. */
  budgetBytes: (url: string) => number
  /** Every case with an open item. */
  cases: Iterable<CaseToReach>
  /** The keys of `/api/ids.json`. */
  keys: ReadonlySet<string>
}

/** Checks a whole site. No findings: it can be published. */
export function checkSite({ pages, budgetBytes, cases, keys, files, pathPrefix }: SiteToCheck): Finding[] {
  const known = new Map(pages)
  return [
    ...[...known].flatMap(([url, facts]) => checkPage(url, facts, budgetBytes(url))),
    ...checkLinks({ pages: known, files, pathPrefix }),
    ...checkReach({ cases, keys, factsOf: (url) => known.get(url), files, pathPrefix }),
  ]
}

/** Checks what a page is in itself: its HTML and its size. */
export function checkPage(url: string, { problems, bytes }: PageFacts, budget: number): Finding[] {
  const invalid = problems.map((reason): Finding => ({ url, ruleId: 'invalid-page', reason }))
  if (bytes <= budget) return invalid
  return [...invalid, { url, ruleId: 'over-budget', reason: `${bytes} bytes, where ${budget} are enough` }]
}
