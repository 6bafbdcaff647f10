import { bodyStem } from '../../../parsers/citation/body.ts'
import { urls } from '../urls.ts'
import { isNumber, isRecord, isString } from './guards.ts'
import { isPath, type LoadJson, readList } from './json-files.ts'

/** A body, and the years in which it met, the newest first. */
export interface ListedBody {
  name: string
  years: readonly number[]
}

/** A meeting of the archive. */
export interface ListedMeeting {
  /** The page's path from the site's root. */
  url: string
  body: string
  /** ISO 8601. */
  date: string
  kind: string
  items: readonly ListedItem[]
}

interface ListedItem {
  number: number
  url: string
  title: string
  closed: boolean
}

/** The meetings of an archive, which lie in a list for each year. @throws when one cannot be loaded */
export interface MeetingLists {
  /** The bodies that words name, all of them without words. */
  bodies: (words: string | null) => Promise<readonly ListedBody[]>
  /** What some bodies held in a year, the newest first. */
  year: (year: number, bodies: readonly ListedBody[]) => Promise<readonly ListedMeeting[]>
}

/** The lists of a site, each loaded when it is needed. */
export function makeMeetingLists(load: LoadJson): MeetingLists {
  return {
    bodies: async (words) => {
      const bodies = await load(urls.meetingLists(), ({ bodies }) => readList(bodies, readBody))
      const sought = words === null ? null : bodyStem(words)
      return bodies.filter(({ name }) => sought === null || bodyStem(name) === sought)
    },
    year: async (year, bodies) => {
      const names = new Set(bodies.filter(({ years }) => years.includes(year)).map(({ name }) => name))
      if (names.size === 0) return []
      const meetings = await load(urls.meetingList(year), ({ meetings }) => readList(meetings, readMeeting))
      return meetings.filter(({ body }) => names.has(body))
    },
  }
}

function readBody(value: unknown): ListedBody {
  if (!isRecord(value) || !isString(value.name)) throw new Error('Unknown body in the list of meetings')
  return { name: value.name, years: readList(value.years, readYear) }
}

function readYear(value: unknown): number {
  if (!isNumber(value)) throw new Error('Unknown year in the list of meetings')
  return value
}

function readMeeting(value: unknown): ListedMeeting {
  if (!isRecord(value)) throw new Error('Unknown meeting')
  const { url, body, date, kind, items } = value
  if (!isPath(url) || !isString(body) || !isString(date) || !isString(kind)) {
    throw new Error('Unknown meeting')
  }
  return { url, body, date, kind, items: readList(items, (item) => readItem(item, url)) }
}

function readItem(value: unknown, meeting: string): ListedItem {
  const [number, path, title, closed] = Array.isArray(value) ? value : []
  if (!isNumber(number) || !isString(path) || !isString(title) || typeof closed !== 'boolean') {
    throw new Error('Unknown item of a meeting')
  }
  return { number, url: `${meeting}${path}`, title, closed }
}
