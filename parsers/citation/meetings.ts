/** Meetings and items in running text. */
import type { Bodies } from './bodies.ts'
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

const DAY = `${SPACE}(?:(?:den|d\\.)${SPACE}?)?$`
/** What joins the next day of a body: a comma begins a clause, unless meetings are listed. */
const next = {
  /** `Byrådet den 3. maj og` 7. juni */
  one: new RegExp(`^${SPACE}(?:og|samt)${DAY}`, 'i'),
  /** `møderne den 3. maj, 17. maj og` 7. juni */
  several: new RegExp(`^(?:,|,?${SPACE}(?:og|samt))${DAY}`, 'i'),
}
const PLURAL = /møder(?:ne)?\s/i

/** All citations of a text that `fold` has folded, in their order. */
export function findMeetingsIn(text: string, bodies: Bodies): FoundMeeting[] {
  const meetings: FoundMeeting[] = []
  let named: keyof typeof next = 'one'
  for (const day of findDays(text)) {
    const last = meetings.at(-1)
    const around = aroundDay(text, day, last?.to ?? 0)
    const meeting = meetingOf(around, bodies)
    if (meeting) {
      const found = withItems(around, meeting)
      named = found.some(({ from, to }) => PLURAL.test(text.slice(from, to))) ? 'several' : 'one'
      meetings.push(...found)
    } else if (
      last &&
      (named === 'several' || !day.bare) &&
      next[named].test(text.slice(last.to, day.from))
    ) {
      last.date = withYear(last.date, day.date)
      meetings.push(...withItems(around, { from: around.left.length, to: 0, body: last.body, item: null }))
    }
  }
  return meetings
}

/** A year that stands once, with the last day of several, is the year of all. */
function withYear(date: string, later: string): string {
  return date.startsWith('-') && !later.startsWith('-') ? later.slice(0, 4) + date.slice(1) : date
}

/** The citation of a day's meeting, or of the items that are named before or behind it: one each. */
function withItems({ day, left, right }: Around, { from, to, body, item }: DayMeeting): FoundMeeting[] {
  const begin = day.from - left.length
  const [opens, closes] = [left.slice(from).includes('('), right.slice(to).startsWith(')')]
  const end = day.to + (opens && closes ? to + 1 : to)
  const named = item === null ? itemBetween(left.slice(0, from), right.slice(end - day.to)) : null
  const cited = {
    from: begin + (named?.from ?? from),
    to: end + (named?.to ?? 0),
    body,
    date: day.date,
    item: named?.item ?? item,
  }
  const side = named?.from === null ? end : begin
  const others = (named?.others ?? []).map(({ item, from, to }) => ({
    ...cited,
    item,
    from: side + from,
    to: side + to,
  }))
  return named?.from === null ? [cited, ...others] : [...others, cited]
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
