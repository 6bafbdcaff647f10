import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { Archive } from '../archive/model.ts'
import { homeOf, urls, withPrefix } from '../site/urls.ts'
import { fileOf } from './checks/links.ts'

/** Addresses that one file may have. @see https://www.sitemaps.org/protocol.html */
const MOST = 50_000

/** A page of the site. */
interface Place {
  /** From the site's root. */
  url: string
}

/**
 * What search engines are told, by its path in the site: `robots.txt`, and where the address of the site is known the
 * sitemap, of all pages, each with the day of the newest meeting that it shows.
 */
export async function sitemapFiles(
  pages: readonly Place[],
  archive: Archive,
  most = MOST,
): Promise<ReadonlyMap<string, string>> {
  const home = homeOf(archive.config)
  if (home === null) return new Map([robotsFile(null)])
  const dates = datesOf(archive)
  const entries = pages
    // Other files repeat what stands in folders, or are no page to be found.
    .filter(({ url }) => url.endsWith('/'))
    .map(({ url }) => entryOf(withPrefix(url, home), dates.get(url)))
  const address = withPrefix(urls.sitemap(), home)
  if (entries.length <= most)
    return new Map([robotsFile(address), [fileOf(urls.sitemap()), await sitemap(entries)]])
  const parts: [string, string][] = []
  for (let from = 0; from < entries.length; from += most) {
    const part = await sitemap(entries.slice(from, from + most))
    parts.push([urls.sitemap(parts.length + 1), part])
  }
  const index = await written(
    new SitemapIndexStream({ lastmodDateOnly: true }),
    parts.map(([url]) => entryOf(withPrefix(url, home), archive.meetings[0]?.facts.date)),
  )
  return new Map([
    robotsFile(address),
    [fileOf(urls.sitemap()), index],
    ...parts.map(([url, part]) => [fileOf(url), part] as const),
  ])
}

function robotsFile(sitemap: string | null): [string, string] {
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`])]
  return [fileOf(urls.robots()), `${lines.join('\n')}\n`]
}

/** An entry of a sitemap, or of an index of them. */
interface Entry {
  url: string
  /** ISO 8601. */
  lastmod?: string
}

function entryOf(url: string, date: string | undefined): Entry {
  return date === undefined ? { url } : { url, lastmod: date }
}

function sitemap(entries: readonly Entry[]): Promise<string> {
  const xmlns = { news: false, xhtml: false, image: false, video: false }
  return written(new SitemapStream({ lastmodDateOnly: true, xmlns }), entries)
}

async function written(
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly Entry[],
): Promise<string> {
  const all = streamToPromise(stream)
  for (const entry of entries) stream.write(entry)
  stream.end()
  return `${await all}\n`
}

/** The day of the newest meeting that a page shows, by the page; pages of which that says nothing are missing. */
function datesOf({ meetings, bodies, years, cases, documents }: Archive): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  const add = (url: string, meeting: (typeof meetings)[number] | undefined) => {
    if (meeting) dates.set(url, meeting.facts.date)
  }
  for (const url of [urls.home(), urls.meetings(), urls.years(), urls.cases()]) add(url, meetings[0])
  for (const body of bodies) add(urls.body(body), body.meetings[0])
  for (const year of years) add(urls.year(year), year.meetings[0])
  for (const entry of cases) add(urls.case(entry), entry.items[0]?.meeting)
  for (const document of documents) add(urls.document(document), document.places[0]?.item.meeting)
  for (const meeting of meetings) {
    add(urls.meeting(meeting), meeting)
    add(urls.source(meeting), meeting)
    for (const item of meeting.items) add(urls.item(item), meeting)
  }
  return dates
}
