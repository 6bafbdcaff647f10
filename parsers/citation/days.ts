/** Days in running text, the year as it is given or left out. */

import { MONTH_NAMES } from '../text/dates.ts'
import { type Search, searchAll } from '../text/search.ts'
import { dateOf } from './date.ts'
import { LETTER } from './letters.ts'

/** A day in a folded text. */
export interface FoundDay {
  from: number
  to: number
  /** ISO 8601: `2021-05-25`, or `--04-26` where the year is left out. */
  date: string
  /** Whether it is written with figures alone and without a year, as `3/5` is: a day where something says so. */
  bare: boolean
}

/** White space inside a citation: never a blank line. */
export const SPACE = '(?:[ ]{1,8}|[ ]{0,8}\\r?\\n[ \\t]{0,40})'

/** A short name has a full stop; behind a full one it ends the sentence. */
const MONTH = `(?<name>${MONTH_NAMES}|(?:sept|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)(?![${LETTER}])\\.?)`

/** The forms of a day. The first that fits holds. */
export const dayForms: readonly { like: string; example: string; date: string }[] = [
  {
    like: '(?<year>\\d{4})[-/.](?<month>\\d\\d)[-/.](?<day>\\d\\d)',
    example: '2021-05-25',
    date: '2021-05-25',
  },
  {
    like: `(?<day>\\d\\d?)(?:\\.${SPACE}?|${SPACE})${MONTH}(?:(?:,?${SPACE})?(?<year>\\d{4}|'\\d\\d))?`,
    example: '26. april',
    date: '--04-26',
  },
  {
    like: '(?<day>\\d\\d?)(?:[-/]|\\. ?)(?<month>\\d\\d?)(?:[-/ ]|\\. ?)(?<year>\\d{4}|\\d\\d)',
    example: '25/5-21',
    date: '2021-05-25',
  },
  {
    like: `(?<day>\\d\\d?)${SPACE}(?<name>January|February|March|May|June|July|October),?${SPACE}(?<year>\\d{4})`,
    example: '25 May 2021',
    date: '2021-05-25',
  },
  { like: '(?<day>\\d\\d?)/(?<month>\\d\\d?)', example: '3/5', date: '--05-03' },
  { like: '(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.', example: '3.5.', date: '--05-03' },
]

const EDGES = [
  `(?<![${LETTER}\\d_]|\\d[-./,])`,
  `(?![${LETTER}\\d_]|[-/]\\d|[.,]\\d|\\.[${LETTER}])`,
] as const

const days: Search = {
  begins: /\d(?=\d{0,3}(?:[-/]|\.?\s{0,9}(?:\d|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)))/gi,
  whole: new RegExp(
    EDGES.join(`(?:${dayForms.map(({ like }) => like.replace(/\?<\w+>/g, '')).join('|')})`),
    'iy',
  ),
}

/** The names of the groups of all forms, in their order: a pattern may have a name only once. */
const groups = dayForms.flatMap(({ like }) => [...like.matchAll(/\?<(\w+)>/g)].map(([, name = '']) => name))

/** A leap year: a day without a year may be the 29th of February. */
const ANY_YEAR = '2000'

/** `3., 10. og` 17. maj: the days before the last, whose month they share. */
const EARLIER = /(?<![\d.,])(\d\d?)\.(?:,? (?:og|samt) |, )$/

/** All days of a text that `fold` has folded, in their order. */
export function findDays(text: string): FoundDay[] {
  return searchAll(text, days).flatMap((match) => {
    const parts: Partial<Record<string, string>> = {}
    groups.forEach((name, at) => {
      parts[name] ??= match[at + 1]
    })
    const date = dayOf(parts)
    if (date === null) return []
    const day = {
      from: match.index,
      to: match.index + match[0].length,
      date,
      bare: !parts.year && !parts.name,
    }
    return parts.name === undefined ? [day] : [...earlierDays(text, match.index, parts), day]
  })
}

/** The date of a pattern's groups, its year left out where they have none; null for one that cannot be. */
function dayOf(parts: Partial<Record<string, string>>): string | null {
  const iso = dateOf({ ...parts, year: parts.year ?? ANY_YEAR })
  return iso !== null && parts.year === undefined ? `-${iso.slice(ANY_YEAR.length)}` : iso
}

/** The days of a list that is cut short: each is named by its figure alone. */
function earlierDays(text: string, end: number, parts: Partial<Record<string, string>>): FoundDay[] {
  const found: FoundDay[] = []
  for (let at = end; found.length < 8; ) {
    const match = ' '.includes(text.charAt(at - 1))
      ? EARLIER.exec(text.slice(Math.max(0, at - 12), at))
      : null
    const date = match && dayOf({ ...parts, day: match[1] })
    if (!match || !date) break
    const from = Math.max(0, at - 12) + match.index
    found.unshift({ from, to: from + (match[1] ?? '').length + 1, date, bare: false })
    at = from
  }
  return found
}
