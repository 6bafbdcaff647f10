import type { MeetingCitation } from '../../../parsers/citation/meeting.ts'
import type { LoadJson } from './json-files.ts'
import { type ListedBody, type ListedMeeting, type MeetingLists, makeMeetingLists } from './meeting-lists.ts'

/** A page that a citation leads to. */
export interface MeetingEntry {
  kind: 'meeting' | 'item'
  /** The page's path from the site's root. */
  url: string
  body: string
  /** ISO 8601. */
  date: string
  /** The item's number and title; null and empty for a meeting. */
  number: number | null
  title: string
  closed: boolean
}

/** What an archive has of what is cited. */
export interface MeetingAnswer {
  /**
   * `near`: the meeting is there without the item, or there is no meeting at that time; the entries are the meetings
   * with that date, else those of its month, else the last one before and the first one after. `unknown`: the words
   * name no body, so that nothing need be cited.
   */
  status: 'found' | 'near' | 'unknown'
  entries: readonly MeetingEntry[]
}

/**
 * Finds what a citation cites.
 * @throws when a file cannot be loaded or has another form, which says nothing of the meeting
 */
export type MeetingLookUp = (citation: MeetingCitation) => Promise<MeetingAnswer>

/** Looks citations up in a site. */
export function makeMeetingLookUp(load: LoadJson): MeetingLookUp {
  const lists = makeMeetingLists(load)
  return async ({ body, date, item }) => {
    const bodies = await lists.bodies(body)
    const year = await lists.year(yearOf(date), bodies)
    const cited = year.filter((meeting) => meeting.date.startsWith(date))
    if (cited.length > 0) {
      const items = item === null ? [] : cited.flatMap((meeting) => itemEntries(meeting, item))
      const isFound = item === null || items.length > 0
      return {
        status: isFound ? 'found' : 'near',
        entries: items.length > 0 ? items : cited.map(meetingEntry),
      }
    }
    const month = year.filter((meeting) => meeting.date.startsWith(date.slice(0, 7)))
    const near = month.length > 0 ? month : await around(date, bodies, lists)
    return { status: near.length > 0 ? 'near' : 'unknown', entries: near.map(meetingEntry) }
  }
}

/** The first meetings after a date and the last ones before it: several where bodies met on one day. */
async function around(
  date: string,
  bodies: readonly ListedBody[],
  lists: MeetingLists,
): Promise<readonly ListedMeeting[]> {
  const years = [...new Set(bodies.flatMap(({ years }) => years))].sort((one, other) => one - other)
  const later = years.filter((year) => year >= yearOf(date))
  const earlier = years.filter((year) => year <= yearOf(date)).reverse()

  /** In the year of the date, or in the next one that has any. */
  async function nearest(
    order: readonly number[],
    isOnSide: (meeting: ListedMeeting) => boolean,
    side: 0 | -1,
  ): Promise<readonly ListedMeeting[]> {
    for (const year of order) {
      const meetings = (await lists.year(year, bodies)).filter(isOnSide)
      const day = meetings.at(side)?.date
      if (day !== undefined) return meetings.filter((meeting) => meeting.date === day)
    }
    return []
  }

  return [
    ...(await nearest(later, (meeting) => meeting.date > date, -1)),
    ...(await nearest(earlier, (meeting) => meeting.date < date, 0)),
  ]
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function meetingEntry({ url, body, date }: ListedMeeting): MeetingEntry {
  return { kind: 'meeting', url, body, date, number: null, title: '', closed: false }
}

function itemEntries({ body, date, items }: ListedMeeting, sought: number): readonly MeetingEntry[] {
  return items
    .filter(({ number }) => number === sought)
    .map((item) => ({ kind: 'item', body, date, ...item }))
}
