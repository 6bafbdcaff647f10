import type { Counts } from './counts.ts'
import { isNumber, isRecord, isString, stringsOf } from './guards.ts'
import { type Group, groups } from './state.ts'

/** A page that Pagefind found, still without its text. */
export interface Hit {
  id: string
  /** How well it answers the query, compared with the other pages of its index. */
  score: number
  /** The metadata fields in which words of the query stand. */
  metaFields: readonly string[]
  load: () => Promise<Fragment>
}

/** What Pagefind answers to a search. */
export interface Hits {
  hits: readonly Hit[]
  counts: Counts
}

/** The stored text of a page that was found. */
export interface Fragment {
  url: string
  content: string
  /** The places of the words that were hit, counted in words of `content`. */
  locations: readonly number[]
  meta: Readonly<Record<string, string>>
  filters: Readonly<Record<string, readonly string[]>>
}

/** Reads an answer of `pagefind.search`. @throws when it has another form than 1.6 gives */
export function readHits(value: unknown): Hits {
  if (!isRecord(value) || !Array.isArray(value.results)) throw new Error('Unknown search answer')
  return { hits: value.results.map(readHit), counts: readCounts(value.filters) }
}

/** Reads an answer of `pagefind.filters`, or the filters of a search. */
export function readCounts(value: unknown): Counts {
  const counts: Record<Group, Record<string, number>> = { body: {}, year: {}, outcome: {}, caseType: {} }
  for (const { name } of groups) {
    const values = isRecord(value) ? value[name] : undefined
    if (!isRecord(values)) continue
    for (const [key, number] of Object.entries(values)) if (isNumber(number)) counts[name][key] = number
  }
  return counts
}

function readHit(value: unknown): Hit {
  if (!isRecord(value) || !isString(value.id) || typeof value.data !== 'function') {
    throw new Error('Unknown search result')
  }
  const { id, data, matchedMetaFields } = value
  const score = isNumber(value.score) ? value.score : 0
  const load = async () => readFragment(await data.call(value))
  return { id, score, metaFields: stringsOf(matchedMetaFields), load }
}

function readFragment(value: unknown): Fragment {
  if (!isRecord(value) || !isString(value.url) || !isString(value.content))
    throw new Error('Unknown fragment')
  const { url, content, locations, meta, filters } = value
  const filterEntries = isRecord(filters) ? Object.entries(filters) : []
  const metaEntries = isRecord(meta) ? Object.entries(meta) : []
  return {
    url,
    content,
    locations: Array.isArray(locations) ? locations.filter(isNumber) : [],
    meta: Object.fromEntries(metaEntries.filter((entry): entry is [string, string] => isString(entry[1]))),
    filters: Object.fromEntries(filterEntries.map(([key, values]) => [key, stringsOf(values)])),
  }
}
