import type { Limits } from '../../src/publish/checks/budgets.ts'
import { checkLinks } from '../../src/publish/checks/check-links.ts'
import { checkPage } from '../../src/publish/checks/check-page.ts'
import type { PageFacts } from '../../src/publish/checks/facts.ts'
import type { Finding } from '../../src/publish/checks/finding.ts'
import type { Surroundings } from '../../src/publish/checks/links.ts'
import { type CaseToReach, checkReach } from '../../src/publish/checks/reach.ts'

/** A built site, as far as it is checked. */
export interface SiteToCheck extends Surroundings {
  /** Every page with its URL from the site's root, `/` or `/404.html`. */
  pages: Iterable<readonly [url: string, facts: PageFacts]>
  /** How much a page may be. */
  limitsOf: (url: string) => Limits
  /** Every case with an open item. */
  cases: Iterable<CaseToReach>
  /** The keys of `/api/ids.json`. */
  keys: ReadonlySet<string>
}

/** Checks a whole site. No findings: it can be published. */
export function checkSite({ pages, limitsOf, cases, keys, files, pathPrefix }: SiteToCheck): Finding[] {
  const known = new Map(pages)
  return [
    ...[...known].flatMap(([url, facts]) => checkPage(url, facts, limitsOf(url))),
    ...checkLinks({ pages: known, files, pathPrefix }),
    ...checkReach({ cases, keys, factsOf: (url) => known.get(url), files, pathPrefix }),
  ]
}
