import ical, { type ICalEventData } from 'ical-generator'
import { withPrefix } from '../urls.ts'
import { COPENHAGEN, copenhagenZone } from './copenhagen.ts'

/** A meeting as a calendar shows it. */
export interface CalendarEvent {
  /** Its path from the site's root. */
  path: string
  /** Stays the same, whatever becomes of the meeting: `byraadet/2016-10-26`. */
  id: string
  body: string
  /** ISO 8601. */
  date: string
  /** `17:00`, in Denmark; null where it is not known. */
  time: string | null
  location: string | null
  /** The agenda, a line an item. */
  agenda: readonly string[]
}

/** A calendar as plain data. */
export interface CalendarProps {
  name: string
  /** Where the site is served: `https://referater.example.dk/arkiv/`. */
  home: string
  events: readonly CalendarEvent[]
}

/** A calendar as iCalendar. @see https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarOf({ name, home, events }: CalendarProps): string {
  const calendar = ical({
    // The one text that the library does not escape.
    name: printable(name)
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\s+/g, ' '),
    prodId: '//Referatarkiv//Referatarkiv//DA',
    // The zone stands with the events, for a calendar that has one would write its stamps in it, and not in UTC.
    timezone: { name: null, generator: () => copenhagenZone },
    events: events.map((event) => eventOf(event, home)),
  })
  return `${calendar.toString()}\r\n`
}

function eventOf(
  { path, id, body, date, time, location, agenda }: CalendarEvent,
  home: string,
): ICalEventData {
  const description = agenda.map(printable).join('\n')
  return {
    id: `${id}@${new URL(home).hostname}`,
    // The library writes a time as the clock of this machine shows it, which this is read by too: as it was given.
    start: `${date}T${time ?? '12:00'}:00`,
    allDay: time === null,
    timezone: COPENHAGEN,
    stamp: `${date}T00:00:00Z`,
    summary: printable(body),
    ...(location && { location: printable(location) }),
    ...(description && { description }),
    url: withPrefix(path, home),
  }
}

/** A text without what a calendar cannot hold: control characters, halves of a pair. */
function printable(text: string): string {
  return text.replace(/(?![\r\n])\p{Cc}|\p{Cs}/gu, '\ufffd')
}
