/**
 * Every URL of the site is made here, as a path from the site's root; the path prefix is added where a link is
 * written (`withPrefix`). A published URL is never reused for something else.
 */
import type { Config } from '../archive/config.ts'
import type { ArchivedItem, ArchivedMeeting, Body, Case, Document, Year } from '../archive/model.ts'

export const urls = {
  home: () => '/',
  meetings: () => '/moeder/',
  body: (body: Body) => `/moeder/${body.slug}/`,
  meeting: (meeting: ArchivedMeeting) => `/moeder/${meeting.id}/`,
  item: (item: ArchivedItem) => `/moeder/${item.meeting.id}/${item.slug}/`,
  years: () => '/aar/',
  year: (year: Year) => `/aar/${year.year}/`,
  cases: () => '/sag/',
  case: ({ key }: Pick<Case, 'key'>) => `/sag/${key}/`,
  document: ({ key }: Pick<Document, 'key'>) => `/dokument/${key}/`,
  sources: () => '/kilder/',
  source: (meeting: ArchivedMeeting, edition = 0) =>
    edition === 0 ? `/kilder/${meeting.id}/` : `/kilder/${meeting.id}/udgave-${edition}/`,
  sourceLine: (source: string, line: number) => `${source}#L${line}`,
  search: () => '/soeg/',
  opslag: () => '/opslag/',
  promised: () => '/udestaaende/',
  notFound: () => '/404.html',
  openSearch: () => '/opensearch.xml',
  ids: () => '/api/ids.json',
  id: (key: string) => `/api/id/${key}.json`,
  schema: (name: string) => `/api/schema/${name}.json`,
  numbers: () => '/api/numre.json',
  numbersFrom: (beginning: string) => `/api/numre/fra-${beginning}.json`,
  meetingLists: () => '/api/moeder.json',
  meetingList: (year: number) => `/api/moeder/${year}.json`,
  suggestions: () => '/api/forslag.txt',
  suggestionPart: (file: string) => `/api/forslag/${file}`,
  asset: (name: string) => `/assets/${name}`,
  linkScript: () => '/link.js',
} as const

/** Whether a page is that of a record, with a JSON twin: a meeting, an item, a case, a document. */
export function hasTwin(url: string): boolean {
  return /^\/(?:moeder\/[^/]+\/[^/]+\/(?:[^/]+\/)?|(?:sag|dokument)\/[^/]+\/)$/.test(url)
}

/** The JSON twin of a page. */
export function twin(url: string): string {
  return `${url}index.json`
}

/** A path from the site's root as a link: with the folder that the site lies in. */
export function withPrefix(url: string, pathPrefix: string): string {
  return pathPrefix.replace(/\/$/, '') + url
}

/** Where the site is served, `https://referater.example.dk/arkiv/`; null where the configuration does not say. */
export function homeOf({ baseUrl, pathPrefix }: Pick<Config, 'baseUrl' | 'pathPrefix'>): string | null {
  return baseUrl && new URL(pathPrefix, baseUrl).href
}
