/** The look-up of meetings by body, date and item: a list for each year, and one that says which there are. */
import type { Archive, ArchivedMeeting } from '../archive/model.ts'
import type { PlannedJson } from './json.ts'
import { urls } from './urls.ts'

/** A meeting in the list of its year. */
interface ListedMeeting {
  url: string
  body: string
  /** ISO 8601. */
  date: string
  kind: ArchivedMeeting['facts']['kind']
  /** `path` is the item's below the meeting's: `punkt-4/`. */
  items: (readonly [number: number, path: string, title: string, closed: boolean])[]
}

/** The JSON files of all meetings. */
export function planMeetingLists({ years, bodies }: Archive): PlannedJson[] {
  const catalogue = {
    version: 1,
    bodies: bodies.map(({ name, meetings }) => ({ name, years: [...new Set(meetings.map(yearOf))] })),
  }
  return [
    plan(urls.meetingLists(), catalogue),
    ...years.map(({ year, meetings }) =>
      plan(urls.meetingList(year), { version: 1, meetings: meetings.map(listed) }),
    ),
  ]
}

function plan(url: string, value: unknown): PlannedJson {
  return { url, props: { kind: 'plain', value } }
}

function yearOf({ facts }: ArchivedMeeting): number {
  return Number(facts.date.slice(0, 4))
}

function listed(meeting: ArchivedMeeting): ListedMeeting {
  const url = urls.meeting(meeting)
  const { date, kind } = meeting.facts
  const items = meeting.items.map((item) => {
    const { number, title, closed } = item.head
    return [number, urls.item(item).slice(url.length), title, closed] as const
  })
  return { url, body: meeting.body.name, date, kind, items }
}
