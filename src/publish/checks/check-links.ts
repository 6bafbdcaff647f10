import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { linkResolver, type Place, type Surroundings } from './links.ts'

/** What is needed to check the links of pages. */
export interface LinksToCheck extends Surroundings {
  /** The pages whose links are followed, each with its URL from the site's root. */
  pages: Iterable<readonly [url: string, facts: Pick<PageFacts, 'links' | 'ids'>]>
  /** The ids of a page that is not among `pages`; undefined for one that is not known. */
  idsOf?: (url: string) => Iterable<string> | undefined
}

/** Links to one target: the first, the page that holds it, and how many more there are. */
interface Links<Target> {
  page: string
  link: string
  target: Target
  more: number
}

/**
 * Follows the links of pages: each has to lead to a file of the site, and each fragment to an id of its page. What
 * many pages have in common is one finding. Nothing is fetched.
 */
export function checkLinks({ pages, idsOf, ...surroundings }: LinksToCheck): Finding[] {
  const resolve = linkResolver(surroundings)
  const broken = new Map<string, Links<{ broken: string }>>()
  const places = new Map<string, Links<Place>>()
  const ids = new Map<string, Iterable<string>>()
  for (const [page, facts] of pages) {
    ids.set(page, facts.ids)
    const own = new Set(facts.ids)
    for (const link of facts.links) {
      const target = resolve(link, page)
      if (target === 'elsewhere') continue
      if ('broken' in target) add(broken, link.startsWith('/') ? link : page + link, page, link, target)
      else if (target.fragment && !(target.url === page && own.has(target.fragment)))
        add(places, `${target.url}#${target.fragment}`, page, link, target)
    }
  }
  const setOf = remembered((url) => ids.get(url) ?? idsOf?.(url))
  return [
    ...[...broken.values()].map((links) => finding('broken-link', links, links.target.broken)),
    ...[...places.values()].flatMap((links) => {
      const { url, fragment } = links.target
      const there = setOf(url)
      if (there?.has(fragment)) return []
      if (there) return finding('broken-fragment', links, `leads to no id “${fragment}” of ${url}`)
      return isPage(url) ? finding('broken-fragment', links, `leads into ${url}, which was not read`) : []
    }),
  ]
}

function add<Target>(
  all: Map<string, Links<Target>>,
  key: string,
  page: string,
  link: string,
  target: Target,
): void {
  const links = all.get(key)
  if (links) links.more++
  else all.set(key, { page, link, target, more: 0 })
}

function finding(ruleId: Finding['ruleId'], { page, link, more }: Links<unknown>, why: string): Finding {
  const others = more > 0 ? ` (and so do ${more} more links)` : ''
  return { url: page, ruleId, reason: `${link} ${why}${others}` }
}

/** The ids of pages as sets, each made when it is first asked for. */
function remembered(idsOf: (url: string) => Iterable<string> | undefined) {
  const sets = new Map<string, ReadonlySet<string> | null>()
  return (url: string): ReadonlySet<string> | null => {
    const known = sets.get(url)
    if (known !== undefined) return known
    const ids = idsOf(url)
    const made = ids ? new Set(ids) : null
    sets.set(url, made)
    return made
  }
}

function isPage(url: string): boolean {
  return url.endsWith('/') || url.endsWith('.html')
}
