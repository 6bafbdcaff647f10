/** What pages of a list that is parted by the calendar (`dated.ts`) are called, and the way to them. */
import { periodsTo } from './dated.ts'
import { formatPeriod } from './formats.ts'

/** The name of a list on the page of a period; on that of all time its own. */
export function periodTitle(name: string, period: string): string {
  return period === '' ? name : `${name}, ${formatPeriod(period)}`
}

/** The way from the page of all time to that of a period, which is the last; none for all time. */
export function periodCrumbs<Crumb extends { name: string; url: string }>(
  allTime: Crumb,
  period: string,
  urlOf: (period: string) => string,
): (Crumb | { name: string; url: string })[] {
  if (period === '') return []
  return [allTime, ...periodsTo(period).map((part) => ({ name: formatPeriod(part), url: urlOf(part) }))]
}
