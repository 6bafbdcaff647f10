import { z } from 'zod'
import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { linkResolver, type Surroundings } from './links.ts'

/** A case that is to be found by its number. */
export interface CaseToReach {
  /** As printed. */
  number: string
  /** What the number is looked up under. */
  key: string
  /** Its page. */
  url: string
  /** The pages of its open items. */
  items: readonly string[]
}

/** What is needed to check that items are found by their case numbers. */
export interface CasesToCheck extends Surroundings {
  cases: Iterable<CaseToReach>
  /** The keys that the site's look-up of numbers holds. */
  keys: ReadonlySet<string>
  /** What is known of a page; undefined for one that there is not. */
  factsOf: (url: string) => Pick<PageFacts, 'links'> | undefined
}

const Lookup = z.object({
  ids: z.record(z.string(), z.unknown()).nullable(),
  lists: z.array(z.string()).default([]),
})

/**
 * The keys that a look-up of numbers holds, in itself or in the lists that it names.
 * @param json `/api/ids.json` as it was written
 * @param read gives the other files of the site, by their URLs
 * @throws for a text that is no look-up
 */
export function lookupKeys(json: string, read: (url: string) => string): ReadonlySet<string> {
  const { ids, lists } = Lookup.parse(JSON.parse(json))
  return new Set(ids ? Object.keys(ids) : lists.flatMap((url) => [...lookupKeys(read(url), read)]))
}

/** Whether each open item is found by its case number: from the look-up to the case, and from there to the item. */
export function checkReach({ cases, keys, factsOf, ...surroundings }: CasesToCheck): Finding[] {
  const resolve = linkResolver(surroundings)
  const linkedFrom = (url: string, links: readonly string[]) =>
    new Set(
      links.map((link) => {
        const target = resolve(link, url)
        return target !== 'elsewhere' && 'url' in target ? target.url : null
      }),
    )
  return [...cases].flatMap(({ number, key, url, items }) => {
    const lost = (item: string, why: string): Finding => ({
      url: item,
      ruleId: 'unreachable',
      reason: `case ${number}: ${why}`,
    })
    const page = factsOf(url)
    if (!page) return items.map((item) => lost(item, `there is no page ${url}`))
    if (!keys.has(key)) return items.map((item) => lost(item, `the look-up of numbers has no key “${key}”`))
    const linked = linkedFrom(url, page.links)
    return items.filter((item) => !linked.has(item)).map((item) => lost(item, `${url} does not link to it`))
  })
}
