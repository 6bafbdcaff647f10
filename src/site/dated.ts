/** Lists, newest first, parted by the calendar where they are long: no page grows without end. */

/** How many entries a page may have before each part of its time has a page of its own. */
const MOST = 300

/** How much of an ISO date names a year, a month, a day. */
const [YEAR, MONTH, DAY] = [4, 7, 10]

/** A year, a month or a day of a list. */
export interface DatedGroup<Entry> {
  /** `2021`, `2021-05` or `2021-05-25`. */
  period: string
  count: number
  /** The page that has its entries; null where they stand here. */
  url: string | null
  entries: readonly Entry[]
}

/** A page of a list. */
export interface DatedPage<Entry> {
  url: string
  /** The time it is about, as that of a group; empty for all time. */
  period: string
  /** Newest first. */
  groups: readonly DatedGroup<Entry>[]
}

/** What a page of a list is made of. */
export type DatedProps<Entry> = Omit<DatedPage<Entry>, 'url'>

/**
 * The pages of a list, the one of all time first.
 * @param entries newest first
 * @param dateOf the day of an entry, ISO 8601
 * @param urlOf the address of the page of a period
 */
export function partByDate<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => string,
  urlOf: (period: string) => string,
  period = '',
): DatedPage<Entry>[] {
  const parted = entries.length > MOST && period.length < DAY
  const next = [YEAR, MONTH, DAY].find((length) => length > period.length) ?? DAY
  // The days of a month are not worth a heading each.
  const groups = [
    ...groupByDate(entries, dateOf, parted ? next : Math.max(period.length, Math.min(next, MONTH))),
  ]
  return [
    {
      url: urlOf(period),
      period,
      groups: groups.map(([part, of]) => ({
        period: part,
        count: of.length,
        url: parted ? urlOf(part) : null,
        entries: parted ? [] : of,
      })),
    },
    ...(parted ? groups.flatMap(([part, of]) => partByDate(of, dateOf, urlOf, part)) : []),
  ]
}

/**
 * How many entries of a list there are of each year, and the place of its page that has them or leads to them.
 * @param entries newest first
 */
export function countYears<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => string,
  urlOf: (period: string) => string,
): Map<string, { count: number; url: string }> {
  const groups = partByDate(entries, dateOf, urlOf)[0]?.groups ?? []
  return new Map(
    groups.map(({ period, count, url }) => [period, { count, url: url ?? `${urlOf('')}#${period}` }]),
  )
}

/** The periods that a period lies in, the longest first, and itself: `2021`, `2021-05`. */
export function periodsTo(period: string): string[] {
  return [YEAR, MONTH, DAY]
    .filter((length) => length <= period.length)
    .map((length) => period.slice(0, length))
}

/** Entries by so much of their days. */
function groupByDate<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => string,
  length: number,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const part = dateOf(entry).slice(0, length)
    const group = groups.get(part)
    if (group) group.push(entry)
    else groups.set(part, [entry])
  }
  return groups
}
