import { formatList } from '../../formats.ts'
import type { CatalogueShard } from './catalogue.ts'
import type { Filters } from './state.ts'

/**
 * The years of some of the shards as readers write them, `2007–2010 og 2024–2026`; where years are chosen, only
 * those. A year in which nobody met breaks no span.
 */
export function yearsText(
  some: readonly CatalogueShard[],
  all: readonly CatalogueShard[],
  { year: chosen }: Filters,
): string {
  const meant = new Set(some.flatMap(({ years }) => years).filter((year) => isMeant(year, chosen)))
  const spans: number[][] = []
  let open = false
  for (const year of all.flatMap(({ years }) => years).reverse()) {
    const span = spans.at(-1)
    if (meant.has(year) && open && span) span.push(year)
    else if (meant.has(year)) spans.push([year])
    open = meant.has(year)
  }
  return formatList(spans.map(spanText))
}

function isMeant(year: number, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(String(year))
}

function spanText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? `${first}` : `${first}–${last}`
}
