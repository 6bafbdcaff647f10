import type { Archive, ArchivedMeeting } from '../../archive/model.ts'
import { titleOf } from '../names.ts'
import { homeOf, urls } from '../urls.ts'
import type { CalendarEvent, CalendarProps } from './calendar.ts'

/** Meetings of a calendar: with 500 of them it stays below the 1 MB that Google Calendar takes. */
const MOST = 500

/** A calendar and the folder that it lies in, with the page of what it tells of. */
export interface PlannedCalendar {
  folder: string
  props: CalendarProps
}

/** The calendars of an archive: of all meetings, and of each body. None where nobody knows the address of the site. */
export function planCalendars({ config, meetings, bodies }: Archive): PlannedCalendar[] {
  const home = homeOf(config)
  if (home === null) return []
  const calendar = (name: string, folder: string, of: readonly ArchivedMeeting[]): PlannedCalendar => ({
    folder,
    props: { name, home, events: of.slice(0, MOST).map(eventOf) },
  })
  return [
    calendar(config.name, urls.meetings(), meetings),
    ...bodies.map((body) => calendar(body.name, urls.body(body), body.meetings)),
  ]
}

function eventOf(meeting: ArchivedMeeting): CalendarEvent {
  const { id, body, facts, items } = meeting
  return {
    path: urls.meeting(meeting),
    id,
    body: body.name,
    date: facts.date,
    time: facts.time,
    location: facts.location,
    agenda: items.map(({ head }) => `${head.number}. ${titleOf(head)}`),
  }
}
