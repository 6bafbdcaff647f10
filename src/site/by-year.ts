/** Lists that are read by year: on one page, or with a page a year where they are long. */

/** How many entries stand on one page before each year has its own. */
const MOST_TOGETHER = 300

/** How many entries the page of a year has at most. */
const MOST_OF_YEAR = 500

/** A year of a list. */
export interface YearGroup<Entry> {
  year: number
  count: number
  /** The page of the year; null where the list has one page. */
  url: string | null
  /** The first of them, or all. */
  entries: readonly Entry[]
}

export interface YearPage<Entry> {
  /** Null for the page of all years. */
  year: number | null
  /** Newest first. */
  groups: readonly YearGroup<Entry>[]
}

/**
 * The pages of a list, that of all years first.
 * @param entries in the order that they stand in within a year
 * @param few how many of each year stand on the page of all years where each year has its own
 */
export function partByYear<Entry extends { date: string }>(
  entries: readonly Entry[],
  urlOf: (year?: number) => string,
  few: number,
): { url: string; props: YearPage<Entry> }[] {
  const years = new Map<number, Entry[]>()
  for (const entry of entries) {
    const year = Number(entry.date.slice(0, 4))
    const group = years.get(year) ?? []
    group.push(entry)
    years.set(year, group)
  }
  const newestFirst = [...years].sort(([one], [other]) => other - one)
  const parted = entries.length > MOST_TOGETHER
  const groups = (most: number, of = newestFirst) =>
    of.map(([year, group]): YearGroup<Entry> => {
      const url = parted ? urlOf(year) : null
      return { year, count: group.length, url, entries: group.slice(0, most) }
    })
  return [
    { url: urlOf(), props: { year: null, groups: groups(parted ? few : MOST_TOGETHER) } },
    ...(parted ? newestFirst : []).map(([year, group]) => ({
      url: urlOf(year),
      props: { year, groups: groups(MOST_OF_YEAR, [[year, group]]) },
    })),
  ]
}
