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
  { like: '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)', example: '2021-05-25', date: '2021-05-25' },
  {
    like: `(?<day>\\d\\d?)(?:\\.${SPACE}?|${SPACE})${MONTH}(?:,?${SPACE}(?<year>\\d{4}|'\\d\\d))?`,
    example: '26. april',
    date: '--04-26',
  },
  {
    like: '(?<day>\\d\\d?)(?:[-/]|\\. ?)(?<month>\\d\\d?)(?:[-/ ]|\\. ?)(?<year>\\d{4}|\\d\\d)',
    example: '25/5-21',
    date: '2021-05-25',
  },
  { like: '(?<day>\\d\\d?)/(?<month>\\d\\d?)', example: '3/5', date: '--05-03' },
]

const EDGES = [
  `(?<![${LETTER}\\d_]|\\d[-./,])`,
  `(?![${LETTER}\\d_]|[-/]\\d|[.,]\\d|\\.[${LETTER}])`,
] as const

const days: Search = {
  begins: /\d(?=\d{0,3}(?:[-/]|\.?\s{0,9}(?:\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))/gi,
  whole: new RegExp(
    EDGES.join(`(?:${dayForms.map(({ like }) => like.replace(/\?<\w+>/g, '')).join('|')})`),
    'iy',
  ),
}

/** The names of the groups of all forms, in their order: a pattern may have a name only once. */
const groups = dayForms.flatMap(({ like }) => [...like.matchAll(/\?<(\w+)>/g)].map(([, name = '']) => name))

/** A leap year: a day without a year may be the 29th of February. */
const ANY_YEAR = '2000'

/** All days of a text that `fold` has folded, in their order. */
export function findDays(text: string): FoundDay[] {
  return searchAll(text, days).flatMap((match) => {
    const parts: Partial<Record<string, string>> = {}
    for (const [at, name] of groups.entries()) parts[name] ??= match[at + 1]
    const iso = dateOf({ ...parts, year: parts.year ?? ANY_YEAR })
    if (iso === null) return []
    const date = parts.year === undefined ? `-${iso.slice(ANY_YEAR.length)}` : iso
    const to = match.index + match[0].length
    return [{ from: match.index, to, date, bare: !parts.year && !parts.name }]
  })
}
