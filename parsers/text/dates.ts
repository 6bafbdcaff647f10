const MONTHS: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const

/** The days of the months, a leap day apart. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `|`-joined month names, for building patterns. */
export const MONTH_NAMES = MONTHS.join('|')

const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const WRITTEN = new RegExp(`(\\d{1,2})\\. ?(${MONTH_NAMES}) (\\d{4})`, 'i')

/** A calendar date as ISO 8601 (`2021-05-25`), or null when there is no such day; a year of two digits is none. */
export function isoDate(year: number, month: number, day: number): string | null {
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)
  if (year < 100 || day < 1 || day > days) return null
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Reads `25-05-2021`, `25/05/2021`, `25.05.2021` or text that holds `25. maj 2021`; null when none or impossible. */
export function readDate(text: string): string | null {
  const numeric = NUMERIC.exec(text)
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const written = WRITTEN.exec(text)
  if (!written) return null
  const month = MONTHS.indexOf(written[2]?.toLowerCase() ?? '') + 1
  return isoDate(Number(written[3]), month, Number(written[1]))
}

/** Reads the clock of `kl. 12:30`, `kl. 8.30` or `kl. 17` as `08:30`; null when there is none or it cannot be. */
export function readTime(text: string): string | null {
  const match = /\bkl\.?\s*(\d{1,2})(?:[:.](\d{2}))?\b/i.exec(text)
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** The Danish weekday of an ISO date: `tirsdag`. */
export function weekday(iso: string): string {
  return WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
}

/** The weekday that a text names first, as printed; null when it names none. */
export function readWeekday(text: string): string | null {
  return new RegExp(WEEKDAYS.join('|'), 'i').exec(text)?.[0] ?? null
}
