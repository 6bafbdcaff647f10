/** Whether a day in running text is the day of a meeting: what stands right before it and right behind it says so. */
import type { Bodies } from './bodies.ts'
import { fraction, given, otherDays, partBegins, wish } from './contexts.ts'
import { type FoundDay, SPACE } from './days.ts'
import { itemWithin } from './item-phrases.ts'
import { itemBetween } from './items.ts'
import { lastMatch } from './last-match.ts'
import { LETTER } from './letters.ts'
import type { NamedBody } from './named-body.ts'
import { acts, frames, invitation, leads, links, opening, timings } from './phrases.ts'
import { PLAIN } from './verbs.ts'

/** A day, and what stands round it in its paragraph, folded. */
export interface Around {
  day: FoundDay
  left: string
  right: string
}

/** The meeting of a day. */
export interface DayMeeting {
  /** Where its words begin in what stands before the day. */
  from: number
  /** Where they end in what stands behind the day; 0 where they end with it. */
  to: number
  body: string
  /** The item that is named between the body and the day; null for none. */
  item: number | null
}

/** How far back a few words reach, and a part of a sentence. */
const SHORT = 40
const LONG = 110
/** How far before its day a body may end. */
const FAR = 160

const WEEKDAY = `(?:(?:i|på|førstkommende|sidste|forrige)${SPACE})?(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dags?(?:${SPACE}?(?:aften|formiddag|eftermiddag))?|\\.)|(?:ma|ti|on|to|fr)\\.)|i${SPACE}(?:går|dag|aftes|aften|morgen)`
const ON = `(?:den|d\\.?)${SPACE}?`
/** What sets two cells of a line apart. */
const CELL = '[ \\t]*[|\\t][ \\t|]*|[ ]{9,60}'

/** What may stand between the words of a meeting and its day. */
const JOINT = `(?:(?<cell>${CELL})(?:${ON})?|(?<mark>[,:]|${SPACE}[-·•])?${SPACE}(?:(?:${WEEKDAY}),?${SPACE})?(?<on>${ON})?|(?<opens>(?:${SPACE}(?:${WEEKDAY}))?${SPACE}?\\()(?:${ON})?)$`

/** From the end of a body to the day. Engines are slow at one pattern of all: it is too long. */
const betweens = ['', ...links.map(({ like }) => `(?<link>${like})`), itemWithin.like, opening].map(
  (like) => new RegExp(`(?:${like})(?![${LETTER}\\d])(?<timing>${anyOf(timings)})?${JOINT}`, 'iy'),
)
const isMeeting = new RegExp(`(?:møde(?:t|r|rne)?)(?![${LETTER}])`, 'i')

const on = new RegExp(`(?<![${LETTER}])${ON}$`, 'i')
const lead = anyAtEnd(leads.map(({ like }) => like))
const part = new RegExp(`^[^]*(?:${partBegins})`)
const invites = new RegExp(invitation, 'i')
const [wished, givenBefore] = [new RegExp(wish, 'i'), new RegExp(given, 'i')]
const sentence = /^[\s\S]*[a-zæøå]{3}[.!?]\)?\s(?=[A-ZÆØÅ])/
const isFraction = new RegExp(fraction, 'i')
const otherBefore = anyAtEnd(otherDays.flatMap(({ before }) => before ?? []))
const otherBehind = anyAtStart(otherDays.flatMap(({ behind }) => behind ?? []))
const framed = frames.map(({ verb, behind }) => ({
  verb: new RegExp(`^(?:${verb})$`, 'i'),
  behind: anyAtStart([`(?:${behind})(?![${LETTER}])`]),
}))
const acting = acts.map(({ like, after = '' }) => ({
  like: anyAtStart([like]),
  after: anyAtStart([after === '' ? '' : `(?:${after})(?![${LETTER}])`]),
}))
/** Cheap to look for: most days end a line or a sentence. */
const goesOn = /^ {0,8}(?:\r?\n[ \t]{0,40})?[a-zæøå]/
const headed = /(?:referat|dagsorden)\S{0,3}\s(?:\S{1,4}\s)?$/i
const meeting = new RegExp(`(?<![${LETTER}])mødet?${SPACE}$`, 'i')
const done = new RegExp(`(?<![${LETTER}])${PLAIN}${SPACE}$`, 'i')
const within = anyAtStart([`${SPACE}(?:i|af)${SPACE}`])
const line = /^[ \t]{0,8}(?:[:|-]?[ \t|]{1,8})([^\s|](?:[^\n|]{0,100}[^\s|])?)[ \t\r|]{0,8}(?:\n|$)/
const lineBegins = new RegExp(`(?:^|\\n)[ \\t|]*(?:(?:${WEEKDAY}),?[ ])?(?:${ON})?$`, 'i')
const cellBegins = /(?:^|\n)[ \t|]*(?:referat(?: af|,)?[ \t|]*)?$/i

/** Days on which nobody meets: what has them takes effect then. */
const HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '12-24', '12-25', '12-26', '12-31'])

/** The meeting of a day; null for a day of something else. */
export function meetingOf(around: Around, bodies: Bodies): DayMeeting | null {
  if (HOLIDAYS.has(around.day.date.slice(-5))) return null
  return meetingBefore(around, bodies) ?? meetingBehind(around, bodies)
}

/** `Byrådets møde den` 25. maj 2021: the nearest body that the words up to the day belong to. */
function meetingBefore(around: Around, bodies: Bodies): DayMeeting | null {
  const { left } = around
  const far = Math.max(0, left.length - FAR)
  const ends = bodies.endsIn(left, far + (sentence.exec(left.slice(far))?.[0].length ?? 0)).reverse()
  for (const [place, end] of ends.entries()) {
    const match = firstMatch(betweens, left, end.to)
    const body = match && bodies.bodyAt(left, end)
    if (!body) continue
    const nearer = ends.slice(0, place).map((other) => bodies.bodyAt(left, other))
    // `Byrådet bad Økonomiudvalget om svar den`: whose day it is, nobody knows. What is of it is only spoken of.
    if (nearer.some((other) => other && other.from >= end.to && !/s$/i.test(other.name))) return null
    return meetingBetween(around, body, match.groups ?? {})
  }
  return null
}

/** A body, and what stands between it and the day. */
function meetingBetween(
  { day, left, right }: Around,
  body: NamedBody,
  { link, verb, timing, within: item, cell, mark, on, opens }: Partial<Record<string, string>>,
): DayMeeting | null {
  const found = { from: body.from, to: 0, body: body.name, item: item === undefined ? null : Number(item) }
  const before = left.slice(0, body.from)
  const meets = body.meets || (link !== undefined && isMeeting.test(link))
  const led = link === undefined ? lastMatch(lead, before, SHORT) : null
  if (day.bare && on === undefined && isFraction.test(right)) return null
  if (cell !== undefined) return cellBegins.test(before) && body.own ? found : null
  if (timing !== undefined && !(meets || (led && body.own))) return null
  if (link !== undefined) {
    const isNone = isInvitation(link, body) || isWish(link, before) || (!meets && otherBehind.test(right))
    return isNone ? null : found
  }
  if (item !== undefined) return found
  if (verb !== undefined)
    return givenBefore.test(before.slice(-SHORT)) ||
      framed.some((row) => row.verb.test(verb) && row.behind.test(right))
      ? found
      : null
  if (led || (body.meets && (body.own || !/møde$/i.test(body.name) || headed.test(before))))
    return { ...found, from: led?.from ?? body.from }
  // A line that ends with a body and one that begins with a day are two.
  const isTurn =
    on === undefined && mark === undefined && opens === undefined && left.slice(body.to).includes('\n')
  const isBare =
    !isTurn &&
    body.own &&
    !otherBefore.test(before.slice(-LONG).replace(part, '')) &&
    !otherBehind.test(right)
  return isBare || itemBetween(before, right) ? found : null
}

function isInvitation(link: string, body: NamedBody): boolean {
  return invites.test(link) && !body.known
}

function isWish(link: string, before: string): boolean {
  return /^\s\S+(?:er|r)\s/.test(link) && wished.test(before.slice(-LONG))
}

/** 25. maj 2021 `besluttede Direktionen`; vedtaget den 25. maj 2021 `i Direktionen`; mødet den 25. maj 2021 `i Direktionen`; 25-05-2021 `Direktionen` as a line */
function meetingBehind({ day, left, right }: Around, bodies: Bodies): DayMeeting | null {
  const onDay = lastMatch(on, left, SHORT)
  if (day.bare && !onDay) return null
  const from = onDay?.from ?? left.length
  const met = lastMatch(meeting, left.slice(0, from), SHORT)
  for (const { like, after } of goesOn.test(right) ? acting : []) {
    const act = like.exec(right)
    const acted = act && bodyAtStart(right, act[0].length, met?.from ?? from, bodies)
    if (acted && after.test(right.slice(acted.to))) return acted
  }
  const isDone = met !== null || lastMatch(done, left.slice(0, from), SHORT) !== null
  const inside = isDone && within.exec(right)
  if (inside) return bodyAtStart(right, inside[0].length, met?.from ?? from, bodies)
  const [, rest = ''] = lineBegins.test(left) ? (line.exec(right) ?? []) : []
  const end = bodies.endsIn(rest).findLast(({ to }) => to === rest.length)
  const body = end && bodies.bodyAt(rest, end)
  return body?.own && body.from === 0
    ? { from: left.length, to: right.indexOf(rest) + rest.length, body: rest, item: null }
    : null
}

/** The longest name of a body that begins at a place of what stands behind a day. */
function bodyAtStart(right: string, at: number, from: number, bodies: Bodies): DayMeeting | null {
  const [words = ''] = /^[^.;:()\n]*/.exec(right.slice(at)) ?? []
  for (const end of bodies.endsIn(words).reverse()) {
    const body = bodies.bodyAt(words, end)
    if (body?.from === 0) return { from, to: at + body.to, body: body.name, item: null }
  }
  return null
}

function firstMatch(patterns: readonly RegExp[], text: string, at: number): RegExpExecArray | null {
  if (!/[\s,:|(]/.test(text.charAt(at))) return null
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

function anyOf(rows: readonly { like: string }[]): string {
  return rows.map(({ like }) => like).join('|')
}

function anyAtEnd(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTER}\\d])(?:${patterns.join('|')})$`, 'i')
}

function anyAtStart(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})`, 'i')
}
