import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../../archive/model.ts'
import { urls } from '../../site/urls.ts'
import type { Outputs } from '../outputs.ts'
import { isOfIndex } from '../search/index-shard.ts'
import type { BatchNotes } from './batch.ts'
import { checkLinks } from './check-links.ts'
import { factsOf, type PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { fileOf, urlOf } from './links.ts'
import { type CaseToReach, checkReach, lookupKeys } from './reach.ts'
import { checkWeight } from './weight.ts'

/** A site that is to be published, and how it came about. */
export interface BuiltSite {
  folder: string
  /** All its files. */
  files: Outputs
  /** Those that were taken over from the site before, which was checked. */
  kept: Outputs
  /** What was noted of those that were made. */
  notes: BatchNotes
  /** The files of the site before. */
  before: Outputs
  archive: Archive
}

/**
 * Checks a site: what was made, and of what was kept all that the making may have broken. No findings: it can be
 * published.
 */
export function checkBuilt({ folder, files, kept, notes, before, archive }: BuiltSite): Finding[] {
  const { pathPrefix } = archive.config
  const surroundings = { files: new Set(files.keys()), pathPrefix }
  const textOf = (url: string): string => readFileSync(join(folder, fileOf(url)), 'utf8')
  const read = (url: string): PageFacts => factsOf(textOf(url))
  const idsOf = (url: string): string[] | undefined => {
    const made = notes.pages.get(url)
    if (made) return made.ids.split(' ')
    return files.has(fileOf(url)) ? read(url).ids : undefined
  }
  const pages = new Map<string, Pick<PageFacts, 'ids' | 'links'>>()
  for (const [link, url] of notes.links) {
    const page = pages.get(url) ?? { ids: idsOf(url) ?? [], links: [] }
    page.links.push(link)
    pages.set(url, page)
  }
  // A link that was whole may be broken by what became of the page that it leads to.
  const gone = [...before.keys()].some(
    (path) => /\.(?:html|json)$/.test(path) && !files.has(path) && !isOfIndex(path),
  )
  const root = pathPrefix.replace(/\/$/, '')
  for (const { path, places = [] } of kept.values()) {
    if (!path.endsWith('.html')) continue
    const url = urlOf(`/${path}`)
    const touched = places.filter((link) => notes.pages.has(link.slice(root.length).replace(/#.*/, '')))
    if (gone) pages.set(url, read(url))
    else if (touched.length > 0) pages.set(url, { ids: read(url).ids, links: touched })
  }
  return [
    ...notes.findings,
    ...checkWeight(notes.heaviest, (link) => {
      const path = fileOf(link.startsWith(`${root}/`) ? link.slice(root.length) : link)
      return files.has(path) ? readFileSync(join(folder, path)) : null
    }),
    ...checkLinks({ pages, idsOf, ...surroundings }),
    ...checkReach({
      cases: casesMade(archive, notes),
      keys: lookupKeys(textOf(urls.ids()), textOf),
      factsOf: (url) => {
        const links = notes.cases.get(url)
        return links && { links }
      },
      ...surroundings,
    }),
  ]
}

/** The cases whose pages were made; those that were kept have the items that they had. */
function casesMade({ cases }: Archive, notes: BatchNotes): CaseToReach[] {
  return cases
    .filter((entry) => notes.pages.has(urls.case(entry)))
    .map((entry) => ({
      number: entry.number,
      key: entry.key,
      url: urls.case(entry),
      items: entry.items.filter(({ head }) => !head.closed).map(urls.item),
    }))
}
