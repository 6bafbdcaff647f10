import { isRecord } from '../../lookup/guards.ts'
import { type Counts, countsOf } from './counts.ts'
import { readIds } from './responses.ts'
import { type Filters, groups, type Period } from './state.ts'

/** What each page has: the value of each filter, and the day of its meeting. Pages stand with the newest first. */
export type Facets = ReadonlyMap<string, PageFacets>

/** The values of a page; a filter that it has not is missing. */
export type PageFacets = Readonly<Partial<Record<string, string>>>

/** What answers for the filters of an index. */
interface Source {
  filters: () => Promise<unknown>
  search: (term: null, options: Record<string, unknown>) => Promise<unknown>
}

/** Reads the filters of all pages of an index. */
export async function readFacets(source: Source): Promise<Facets> {
  const listed = await source.filters()
  const facets = new Map<string, Record<string, string>>()
  for (const page of readIds(await source.search(null, { sort: { date: 'desc' } }))) facets.set(page, {})
  for (const [name, values] of Object.entries(isRecord(listed) ? listed : {})) {
    for (const value of Object.keys(isRecord(values) ? values : {})) {
      for (const page of readIds(await source.search(null, { filters: { [name]: value } }))) {
        const had = facets.get(page)
        if (had) had[name] = value
      }
    }
  }
  return facets
}

/** Whether a page is among what is asked for, one group aside. */
export function isWanted(facets: PageFacets, filters: Filters, period: Period, but?: string): boolean {
  const { date = '' } = facets
  if ((period.from && date < period.from) || (period.to && date > period.to)) return false
  return groups.every(({ name }) => {
    const chosen = filters[name]
    const value = facets[name]
    return name === but || chosen.length === 0 || (value !== undefined && chosen.includes(value))
  })
}

/** How many of some pages have each value, or would have it if nothing were chosen in its group. */
export function countFacets(pages: readonly PageFacets[], filters: Filters, period: Period): Counts {
  return countsOf((name) => {
    const values: Record<string, number> = {}
    for (const facets of pages) {
      const value = facets[name]
      if (value !== undefined && isWanted(facets, filters, period, name))
        values[value] = (values[value] ?? 0) + 1
    }
    return values
  })
}
