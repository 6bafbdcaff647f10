/**
 * Every URL of the site is made here, as a path from the site's root; the path prefix is added where a link is
 * written (`withPrefix`). A published URL is never reused for something else.
 */
import type { Config } from '../archive/config.ts'
import type { ArchivedItem, ArchivedMeeting, Body, Case, Document, Year } from '../archive/model.ts'
import type { Outcome } from '../records/item.ts'

/** Outcomes in addresses: fixed, whatever the interface calls them. */
const outcomeSlugs: Record<Outcome, string> = {
  approved: 'godkendt',
  recommended: 'anbefalet',
  noted: 'til-efterretning',
  discussed: 'droeftet',
  postponed: 'udsat',
  rejected: 'forkastet',
  returned: 'sendt-retur',
  other: 'anden-beslutning',
}

/** `2021-05` as `2021/05/`; nothing for all time. */
function folderOf(period: string): string {
  return period === '' ? '' : `${period.replaceAll('-', '/')}/`
}

/** A list, or its part of a year. */
function ofYear(list: string, year: number | undefined): string {
  return year === undefined ? list : `${list}${year}/`
}

/** The states of promises in addresses. */
const PROMISE_SLUGS = {
  overdue: 'forfaldent',
  coming: 'kommende',
  undated: 'uden-dato',
  putOff: 'udsat',
  untraceable: 'kan-ikke-foelges',
  kept: 'holdt',
} as const

export const urls = {
  home: () => '/',
  meetings: () => '/moeder/',
  body: (body: Body) => `/moeder/${body.slug}/`,
  meeting: (meeting: ArchivedMeeting) => `/moeder/${meeting.id}/`,
  item: (item: ArchivedItem) => `/moeder/${item.meeting.id}/${item.slug}/`,
  /** A table that an item's page shows, by its number from 1, as CSV; on the page it has the anchor `tabel-1`. */
  table: (page: string, number: number) => `${page}tabel-${number}.csv`,
  years: () => '/aar/',
  year: (year: Year) => `/aar/${year.year}/`,
  /** All of them, or those last treated in a period. */
  cases: (period = '') => (period === '' ? '/sag/' : `/sag/aar/${folderOf(period)}`),
  case: ({ key }: Pick<Case, 'key'>) => `/sag/${key}/`,
  document: ({ key }: Pick<Document, 'key'>) => `/dokument/${key}/`,
  /** A whole meeting in one file, to take along. */
  wholeMeeting: (meeting: ArchivedMeeting) => `/moeder/${meeting.id}/samlet.html`,
  decisions: () => '/beslutninger/',
  outcome: (outcome: Outcome, period = '') => `/beslutninger/${outcomeSlugs[outcome]}/${folderOf(period)}`,
  closed: (period = '') => `/lukkede/${folderOf(period)}`,
  subjects: () => '/emne/',
  /** Of a KLE number, or of a main group. */
  subject: (number: string, period = '') => `/emne/${number}/${folderOf(period)}`,
  /** All files, or those of the meetings of a period. */
  sources: (period = '') => (period === '' ? '/kilder/' : `/kilder/aar/${folderOf(period)}`),
  source: (meeting: ArchivedMeeting, edition = 0) =>
    edition === 0 ? `/kilder/${meeting.id}/` : `/kilder/${meeting.id}/udgave-${edition}/`,
  sourceLine: (source: string, line: number) => `${source}#L${line}`,
  search: () => '/soeg/',
  opslag: () => '/opslag/',
  promised: () => '/udestaaende/',
  /** Those of one state, or of them those of a period. */
  promisedOf: (state: keyof typeof PROMISE_SLUGS, period = '') =>
    `/udestaaende/${PROMISE_SLUGS[state]}/${folderOf(period)}`,
  /** Of all years, or of one; so are the two below. */
  figures: (year?: number) => ofYear('/tal/', year),
  differences: (year?: number) => ofYear('/indstilling-og-beslutning/', year),
  amounts: (year?: number) => ofYear('/beloeb/', year),
  notFound: () => '/404.html',
  openSearch: () => '/opensearch.xml',
  feeds: () => '/feeds/',
  /** What is new below a folder: the whole site, a body, a case, an outcome, a subject. */
  atom: (folder: string) => `${folder}feed.xml`,
  jsonFeed: (folder: string) => `${folder}feed.json`,
  calendar: (folder: string) => `${folder}kalender.ics`,
  sitemap: (part = 0) => (part === 0 ? '/sitemap.xml' : `/sitemap-${part}.xml`),
  robots: () => '/robots.txt',
  titleImage: () => '/titel.png',
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
  data: () => '/data/',
  dataFile: (name: string) => `/data/${name}`,
  dataOfYear: (year: number, name: string) => `/data/${year}/${name}`,
  dataSchema: (name: string) => `/data/schema/${name}.json`,
  oparl: (path: string) => `/oparl/${path}.json`,
  about: () => '/om/',
  accessibility: () => '/was/',
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
