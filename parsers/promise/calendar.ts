/** Stretches of the calendar, as ISO days, first and last. */
import { isoDate } from '../text/dates.ts'

export interface Days {
  from: string
  to: string
}

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The day so many units after another; a day that the month lacks becomes its last. */
export function after(date: string, amount: number, unit: Unit): string {
  if (unit === 'day' || unit === 'week') return shifted(date, amount * (unit === 'week' ? 7 : 1))
  const months = monthNumber(date) + amount * (unit === 'year' ? 12 : 1)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDate(year, month, Number(date.slice(8))) ?? monthsOf(year, month, month).to
}

/** Whole months of a year, both counted from 1; a last one beyond 12 lies in the next year. */
export function monthsOf(year: number, first: number, last: number): Days {
  const next = new Date(Date.UTC(year, last, 1)).toISOString().slice(0, 10)
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: shifted(next, -1) }
}

/** The Monday to Sunday of an ISO week. */
export function weekOf(year: number, week: number): Days {
  const fourth = `${year}-01-04`
  const monday = shifted(fourth, -((new Date(fourth).getUTCDay() + 6) % 7) + (week - 1) * 7)
  return { from: monday, to: shifted(monday, 6) }
}

/** Of a stretch that comes every year, the one that is not over on a date. */
export function nextOf(date: string, inYear: (year: number) => Days): Days {
  const year = yearOf(date)
  const days = inYear(year)
  return days.to >= date ? days : inYear(year + 1)
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function monthNumber(date: string): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7)) - 1
}

function shifted(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}
