/** Meetings and items in running text. */
import type { BodyAtEnd } from './bodies.ts'
import { type Around, type DayMeeting, meetingOf } from './day-meeting.ts'
import { type FoundDay, findDays, SPACE } from './days.ts'
import { itemBetween } from './items.ts'

/** A citation in a folded text. */
export interface FoundMeeting {
  from: number
  to: number
  body: string
  date: string
  item: number | null
}

/** How far round a day its meeting is looked for. */
const BEFORE = 200
const BEHIND = 120

/** `møderne den 3. maj og` 7. juni */
const next = new RegExp(`^(?:,|,?${SPACE}(?:og|samt))${SPACE}(?:(?:den|d\\.)${SPACE}?)?$`, 'i')
const PLURAL = /møder(?:ne)?\s/i

/** All citations of a text that `fold` has folded, in their order. */
export function findMeetingsIn(text: string, bodyAtEnd: BodyAtEnd): FoundMeeting[] {
  const meetings: FoundMeeting[] = []
  // The body of the meetings that are being listed.
  let listed: string | null = null
  for (const day of findDays(text)) {
    const last = meetings.at(-1)
    const around = aroundDay(text, day, last?.to ?? 0)
    if (last && listed !== null && next.test(text.slice(last.to, day.from))) {
      last.date = withYear(last.date, day.date)
      meetings.push(withItem(around, { from: around.left.length, to: 0, body: listed }))
      continue
    }
    const meeting = meetingOf(around, bodyAtEnd)
    const found = meeting && withItem(around, meeting)
    listed = found && PLURAL.test(text.slice(found.from, found.to)) ? found.body : null
    if (found) meetings.push(found)
  }
  return meetings
}

/** A year that stands once, with the last day of several, is the year of all. */
function withYear(date: string, later: string): string {
  return date.startsWith('-') && !later.startsWith('-') ? later.slice(0, 4) + date.slice(1) : date
}

/** The citation of a day's meeting, or of the item that is named before or behind it. */
function withItem({ day, left, right }: Around, { from, to, body }: Omit<DayMeeting, 'sure'>): FoundMeeting {
  const begin = day.from - left.length
  const [opens, closes] = [left.slice(from).includes('('), right.slice(to).startsWith(')')]
  const end = opens && closes ? to + 1 : to
  const named = itemBetween(left.slice(0, from), right.slice(end))
  return {
    from: begin + (named?.from ?? from),
    to: day.to + end + (named?.to ?? 0),
    body,
    date: day.date,
    item: named?.item ?? null,
  }
}

/** What stands round a day in its paragraph, from the end of the citation before it. */
function aroundDay(text: string, day: FoundDay, start: number): Around {
  const left = text.slice(Math.max(start, day.from - BEFORE), day.from)
  const right = text.slice(day.to, day.to + BEHIND)
  return {
    day,
    left: left.includes('\n') ? left.replace(/^[\s\S]*\n[ \t]*\r?\n/, '') : left,
    right: right.includes('\n') ? right.replace(/\r?\n[ \t]*\r?\n[\s\S]*$/, '') : right,
  }
}
