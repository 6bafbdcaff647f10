import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { Archive } from '../archive/model.ts'
import { homeOf, urls, withPrefix } from '../site/urls.ts'
import { batchesOf } from './batches.ts'
import type { DataFile } from './wanted.ts'

/** Addresses that one file may have. @see https://www.sitemaps.org/protocol.html */
const MOST = 50_000

/** A page of the site. */
interface Place {
  /** From the site's root. */
  url: string
}

/**
 * What search engines are told: `robots.txt`, and where the address of the site is known the sitemap, of all pages, each
 * with the day of the newest meeting that it shows.
 */
export function planSitemap(pages: readonly Place[], archive: Archive, most = MOST): DataFile[] {
  const home = homeOf(archive.config)
  if (home === null) return [robotsFile(null)]
  const dates = datesOf(archive)
  const entries = pages
    // Other files repeat what stands in folders, or are no page to be found.
    .filter(({ url }) => url.endsWith('/'))
    .map(({ url }) => entryOf(withPrefix(url, home), dates.get(url)))
  const address = withPrefix(urls.sitemap(), home)
  if (entries.length <= most) return [robotsFile(address), sitemapFile(urls.sitemap(), entries)]
  const parts = batchesOf(entries, most).map((part, at) => sitemapFile(urls.sitemap(at + 1), part))
  const newest = archive.meetings[0]?.facts.date
  const listed = parts.map(({ url }) => entryOf(withPrefix(url, home), newest))
  const index = fileOf(urls.sitemap(), listed, () => new SitemapIndexStream({ lastmodDateOnly: true }))
  return [robotsFile(address), index, ...parts]
}

function robotsFile(sitemap: string | null): DataFile {
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`])]
  return { url: urls.robots(), records: null, madeOf: () => lines, pieces: () => [`${lines.join('\n')}\n`] }
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

function sitemapFile(url: string, entries: readonly Entry[]): DataFile {
  const xmlns = { news: false, xhtml: false, image: false, video: false }
  return fileOf(url, entries, () => new SitemapStream({ lastmodDateOnly: true, xmlns }))
}

function fileOf(
  url: string,
  entries: readonly Entry[],
  newStream: () => SitemapStream | SitemapIndexStream,
): DataFile {
  return {
    url,
    records: null,
    madeOf: () => entries,
    async *pieces() {
      const stream = newStream()
      const all = streamToPromise(stream)
      for (const entry of entries) stream.write(entry)
      stream.end()
      yield `${await all}\n`
    },
  }
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
