import { compare } from '../../archive/compare.ts'
import type { ItemHead } from '../../archive/digest.ts'
import { subjectGroup } from '../../records/subject.ts'
import { type Counts, countsOf } from '../../site/client/search/counts.ts'
import type { Group } from '../../site/client/search/state.ts'
import { accessName, titleOf } from '../../site/names.ts'
import { outcomeNames } from '../../site/strings.ts'

/** What the search index needs to know of an item page before it is rendered. */
export interface IndexedPage {
  /** As a path in the site: `moeder/byraadet/2021-05-25/punkt-1/index.html`. */
  path: string
  year: number
  title: string
  /** The value of each filter that the page has. */
  filters: Readonly<Partial<Record<Group, string>>>
}

/** The page of an item of a body's meeting on an ISO date, with the filters that the page itself gives to Pagefind. */
export function indexedPage(
  path: string,
  head: Pick<
    ItemHead,
    'title' | 'number' | 'decision' | 'caseType' | 'caseNumber' | 'journalNumber' | 'closed'
  >,
  body: string,
  date: string,
): IndexedPage {
  const { decision, caseType, closed } = head
  const year = date.slice(0, 4)
  const subject = subjectGroup(head)
  return {
    path,
    year: Number(year),
    title: titleOf(head),
    filters: {
      body,
      year,
      access: accessName(closed),
      ...(decision?.outcome ? { outcome: outcomeNames[decision.outcome] } : {}),
      ...(caseType ? { caseType } : {}),
      ...(subject ? { subject } : {}),
    },
  }
}

/** How many pages each year has. */
export function countYears(pages: readonly IndexedPage[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const { year } of pages) years.set(year, (years.get(year) ?? 0) + 1)
  return years
}

/** How many pages each value of each filter has, values in the order of their letters. */
export function countFilters(pages: readonly IndexedPage[]): Counts {
  return countsOf((name) => {
    const values = new Map<string, number>()
    for (const { filters } of pages) {
      const value = filters[name]
      if (value !== undefined) values.set(value, (values.get(value) ?? 0) + 1)
    }
    return Object.fromEntries([...values].sort(([one], [other]) => compare(one, other)))
  })
}
