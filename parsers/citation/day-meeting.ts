/** Whether a day in running text is the day of a meeting: what stands right before it and right behind it says so. */
import type { BodyAtEnd } from './bodies.ts'
import { type FoundDay, SPACE } from './days.ts'
import { itemBetween } from './items.ts'
import { lastMatch } from './last-match.ts'
import { LETTER } from './letters.ts'
import { bareContexts, leads, links, otherDays, VERBS } from './phrases.ts'

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
}

/** How far back a few words reach, and a part of a sentence. */
const SHORT = 40
const LONG = 110

const WEEKDAY = '(?:man|tirs|ons|tors|fre|lør|søn)dag'
const ON = `(?:den|d\\.?)${SPACE}?`

/** What may stand between the words of a meeting and its day. */
const joint = new RegExp(
  `(?:(?<mark>[,:]|${SPACE}-)?${SPACE}(?:${WEEKDAY},?${SPACE})?(?<on>${ON})?|(?<opens>${SPACE}?\\()(?:${ON})?)$`,
  'i',
)

const on = new RegExp(`(?<![${LETTER}])${ON}$`, 'i')
const lead = anyAtEnd(leads.map(({ like }) => like))
const bareContext = new RegExp(`(?:${bareContexts.map(({ before }) => before).join('|')})$`, 'i')
const otherBefore = anyAtEnd(otherDays.flatMap(({ before }) => before ?? []))
const otherBehind = anyAtStart(otherDays.flatMap(({ behind }) => behind ?? []))
const linkAtEnd = links.map(({ like }) => new RegExp(`${like}$`, 'i'))
/** Behind the body, with the verb behind the day: `Direktionen har den 3. maj 2021 godkendt`. */
const has = new RegExp(`${SPACE}har$`, 'i')
const did = anyAtStart([`${SPACE}(?:${VERBS})(?![${LETTER}])`])
const verb = anyAtStart([`${SPACE}(?:${VERBS})${SPACE}(?:(?:i|af)${SPACE})?`])
const meeting = new RegExp(`(?<![${LETTER}])mødet?${SPACE}$`, 'i')
const done = new RegExp(`(?<![${LETTER}])(?:${VERBS})${SPACE}$`, 'i')
const within = anyAtStart([`${SPACE}(?:i|af)${SPACE}`])
const line = /^ {1,8}([^\s](?:[^\n]{0,100}[^\s])?)[ \t\r]{0,8}(?:\n|$)/
const lineBegins = /(?:^|\n)[ \t]*$/
const wordEnds = new RegExp(`[${LETTER}\\d](?=[\\s,]|$)`, 'g')

/** The meeting of a day; null for a day of something else. */
export function meetingOf(around: Around, bodyAtEnd: BodyAtEnd): DayMeeting | null {
  return meetingBefore(around, bodyAtEnd) ?? meetingBehind(around, bodyAtEnd)
}

/** `Byrådets møde den` 25. maj 2021 */
function meetingBefore({ day, left, right }: Around, bodyAtEnd: BodyAtEnd): DayMeeting | null {
  const join = lastMatch(joint, left, SHORT)
  if (!join || (day.bare && !join.groups?.on)) return null
  const words = left.slice(0, join.from)
  const body = bodyAtEnd(words)
  if (!body) {
    for (const link of did.test(right) ? [...linkAtEnd, has] : linkAtEnd) {
      const linked = lastMatch(link, words, LONG)
      const acting = linked && bodyAtEnd(words.slice(0, linked.from))
      if (acting) return { from: acting.from, to: 0, body: acting.name }
    }
    return null
  }
  const before = words.slice(0, body.from)
  const led = lastMatch(lead, before, SHORT)
  if (led || body.meets) return { from: led?.from ?? body.from, to: 0, body: body.name }
  // A line that ends with a body and one that begins with a day are two.
  const isTurn = !join.groups?.on && !join.groups?.mark && left.slice(join.from).includes('\n')
  const isOther = lastMatch(otherBefore, before, LONG) !== null || otherBehind.test(right)
  const isBare = !isTurn && !isOther && body.own && lastMatch(bareContext, before, LONG) !== null
  return isBare || itemBetween(before, right) ? { from: body.from, to: 0, body: body.name } : null
}

/** 25. maj 2021 `besluttede Direktionen`; vedtaget den 25. maj 2021 `i Direktionen`; mødet den 25. maj 2021 `i Direktionen`; 25-05-2021 `Direktionen` as a line */
function meetingBehind({ day, left, right }: Around, bodyAtEnd: BodyAtEnd): DayMeeting | null {
  const onDay = lastMatch(on, left, SHORT)
  if (day.bare && !onDay) return null
  const from = onDay?.from ?? left.length
  const acts = verb.exec(right)
  if (acts) return bodyAtStart(right, acts[0].length, from, bodyAtEnd)
  const met = lastMatch(meeting, left.slice(0, from), SHORT)
  const isDone = met !== null || lastMatch(done, left.slice(0, from), SHORT) !== null
  const inside = isDone && within.exec(right)
  if (inside) return bodyAtStart(right, inside[0].length, met?.from ?? from, bodyAtEnd)
  const [, rest = ''] = lineBegins.test(left) ? (line.exec(right) ?? []) : []
  const body = bodyAtEnd(rest)
  return body?.own && body.from === 0
    ? { from: left.length, to: right.indexOf(rest) + rest.length, body: rest }
    : null
}

/** The longest name of a body that begins at a place of what stands behind a day. */
function bodyAtStart(right: string, at: number, from: number, bodyAtEnd: BodyAtEnd): DayMeeting | null {
  const [words = ''] = /^[^.;:()\n]*/.exec(right.slice(at)) ?? []
  const ends = [...words.matchAll(wordEnds)].map(({ index }) => index + 1).slice(0, 8)
  const end = ends.findLast((length) => bodyAtEnd(words.slice(0, length))?.from === 0)
  return end === undefined ? null : { from, to: at + end, body: words.slice(0, end) }
}

function anyAtEnd(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![${LETTER}\\d])(?:${patterns.join('|')})$`, 'i')
}

function anyAtStart(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})`, 'i')
}
