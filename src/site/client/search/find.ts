import type { Index } from './engine.ts'
import type { Counts, Hit, Hits } from './responses.ts'
import { type Filters, type Group, groups, noFilters, type SearchState, without } from './state.ts'
import { hasPhrase, isPhrase, judge, type Match, queryWords, wordsOf } from './words.ts'

/** What a search found. */
export interface Found {
  hits: readonly Hit[]
  /** How many results each value of a group has or would have, the other groups being as they are. */
  counts: Counts
  /** Words that stand nowhere; with one of them there are no results. */
  unknown: readonly string[]
  /** Words that stand nowhere, while others begin alike. */
  near: readonly string[]
}

/** Searches the index for what a state asks. */
export async function find(index: Index, state: SearchState): Promise<Found> {
  const { near, unknown } = await judgeWords(index, state.query)
  if (unknown.length > 0) {
    const counts = { body: {}, year: {}, outcome: {}, caseType: {} }
    return { hits: [], counts, near, unknown }
  }
  const allowed = state.decisionsOnly ? await decided(index, state.query) : null
  const ask = (filters: Filters) => narrowed(index, { ...state, filters }, allowed)
  const { hits, counts } = await ask(state.filters)
  // Values of one group widen each other, so a group is counted as if nothing were chosen in it.
  const others = await Promise.all(
    groups
      .filter(({ name }) => state.filters[name].length > 0)
      .map(async ({ name }) => [name, (await ask(without(state.filters, name))).counts[name]] as const),
  )
  return { hits, counts: { ...counts, ...Object.fromEntries(others) }, near, unknown }
}

async function narrowed(
  index: Index,
  state: SearchState,
  allowed: ReadonlySet<string> | null,
): Promise<Hits> {
  const { query, filters, newestFirst } = state
  const found = await index.search({ term: query === '' ? null : query, filters, newestFirst })
  if (!allowed) return found
  const hits = found.hits.filter(({ id }) => allowed.has(id))
  return { hits, counts: await tally(index, hits) }
}

/**
 * The pages whose decision has every word of a query; with no query, those with a decision. Pagefind tells which
 * metadata any word of a query stands in, so each word is asked for alone. Of phrases it does not tell.
 */
async function decided(index: Index, query: string): Promise<ReadonlySet<string>> {
  const request = { filters: noFilters, newestFirst: false }
  if (query === '') {
    const outcomes = Object.keys((await index.counts()).outcome)
    const { hits } = await index.search({
      ...request,
      term: null,
      filters: { ...noFilters, outcome: outcomes },
    })
    return new Set(hits.map(({ id }) => id))
  }
  const sets = await Promise.all(
    queryWords(query).map(async (term) => {
      const { hits } = await index.search({ ...request, term })
      return new Set(hits.filter(({ metaFields }) => metaFields.includes('decision')).map(({ id }) => id))
    }),
  )
  const every = (id: string) => sets.every((set) => set.has(id))
  const { hits } = await index.search({ ...request, term: query })
  const inAll = hits.filter(({ id }) => every(id))
  if (!isPhrase(query)) return new Set(inAll.map(({ id }) => id))
  const decisions = await Promise.all(inAll.map(async (hit) => (await hit.load()).meta.decision ?? ''))
  return new Set(inAll.filter((_, at) => hasPhrase(decisions[at] ?? '', query)).map(({ id }) => id))
}

/** Counts hits that Pagefind could not count, since it did not choose them. */
async function tally(index: Index, hits: readonly Hit[]): Promise<Counts> {
  const all = await index.counts()
  const ids = new Set(hits.map(({ id }) => id))
  const count = async (group: Group) => {
    const values = Object.keys(all[group]).map(async (value) => {
      const filters = { ...noFilters, [group]: [value] }
      const pages = await index.search({ term: null, filters, newestFirst: false })
      return [value, pages.hits.filter(({ id }) => ids.has(id)).length] as const
    })
    return Object.fromEntries(await Promise.all(values))
  }
  const [body, year, outcome, caseType] = await Promise.all([
    count('body'),
    count('year'),
    count('outcome'),
    count('caseType'),
  ])
  return { body, year, outcome, caseType }
}

/** The words of a query that the archive does not have. A phrase is found as it stands or not at all. */
async function judgeWords(index: Index, query: string): Promise<Record<Exclude<Match, 'known'>, string[]>> {
  const words = isPhrase(query) ? [] : queryWords(query)
  const judged: { word: string; match: Match }[] = []
  // One after the other: Pagefind keeps one object for a page and writes the places of the last search into it.
  for (const word of words) judged.push({ word, match: await judgeWord(index, word) })
  const those = (match: Match) => judged.filter((one) => one.match === match).map(({ word }) => word)
  return { near: those('near'), unknown: those('unknown') }
}

async function judgeWord(index: Index, word: string): Promise<Match> {
  const request = { filters: noFilters, newestFirst: false }
  const exact = await index.search({ ...request, term: `"${word}"` })
  if (exact.hits.length > 0) return 'known'
  const [first] = (await index.search({ ...request, term: word })).hits
  if (!first) return 'unknown'
  const { content, locations, meta } = await first.load()
  const words = wordsOf(content)
  const inMeta = Object.values(meta).flatMap((value) => wordsOf(value))
  return judge(word, [...locations.map((at) => words[at] ?? ''), ...inMeta])
}
