/** How people write the day or the month of a meeting: more freely than minutes print it. */
import { isoDate, MONTH_NAMES } from '../text/dates.ts'

/** A day or a month in a text. */
export interface FoundDate {
  /** ISO 8601: `2021-05-25`, or `2021-05` for a month. */
  date: string
  /** Where it begins and ends in the text. */
  at: readonly [from: number, to: number]
}

const MONTHS = MONTH_NAMES.split('|')
const SHORT = MONTHS.map((name) => name.slice(0, 3)).join('|')
const MONTH = `(?<name>${MONTH_NAMES}|sept|${SHORT})\\.?`
const YEAR = "(?<year>\\d{4}|'?\\d\\d)"

/** The forms of a day or a month. The first that a text holds is taken. */
export const dateForms: readonly { like: string; example: string; date: string }[] = [
  {
    like: '(?<year>\\d{4})[-/.](?<month>\\d\\d?)[-/.](?<day>\\d\\d?)',
    example: '2021-05-25',
    date: '2021-05-25',
  },
  { like: `(?<day>\\d\\d?)\\.? ?${MONTH}(?:,| i)? ?${YEAR}`, example: '25. maj 2021', date: '2021-05-25' },
  {
    like: `(?<day>\\d\\d?)\\.? ?[-/.] ?(?<month>\\d\\d?)(?: ?[-/.] ?| )${YEAR}`,
    example: '25/5-21',
    date: '2021-05-25',
  },
  { like: '(?<day>\\d\\d?) (?<month>\\d\\d?) (?<year>\\d{4})', example: '25 05 2021', date: '2021-05-25' },
  // `jul` is a feast.
  { like: `(?!jul )${MONTH}(?: måned)?(?:,| i)?[- ]?(?<year>\\d{4})`, example: 'maj 2021', date: '2021-05' },
  { like: '(?<month>\\d\\d?)[-/](?<year>\\d{4})', example: '05/2021', date: '2021-05' },
]

const patterns = dateForms.map(({ like }) => new RegExp(`(?<![\\p{L}\\d])(?:${like})(?![\\p{L}\\d])`, 'u'))

/** The day or month that a text, as `plain` gives it, holds; null for none, and for one that cannot be. */
export function findDate(text: string): FoundDate | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const date = match?.groups && dateOf(match.groups)
    if (match && date) return { date, at: [match.index, match.index + match[0].length] }
    // What looks like a day that cannot be is no month either.
    if (match) return null
  }
  return null
}

/** The day or month of a pattern's groups `year`, `month` or `name`, and `day`; null for one that cannot be. */
export function dateOf({
  year = '',
  month,
  name = '',
  day,
}: Record<string, string | undefined>): string | null {
  const short = name.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt')
  const number = month ? Number(month) : MONTHS.findIndex((full) => full.startsWith(short)) + 1
  const date = isoDate(fullYear(year.replace("'", '')), number, Number(day ?? 1))
  return day ? date : (date?.slice(0, 7) ?? null)
}

/** A year of two digits is of this century. */
function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2_000 : 0)
}
