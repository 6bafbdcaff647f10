import type { CatalogueShard } from './catalogue.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import type { Index, Request } from './pagefind.ts'
import type { Hit, Hits } from './responses.ts'
import { type Filters, type Group, groups, noFilters, type SearchState, without } from './state.ts'
import { hasPhrase, isPhrase, queryWords } from './words.ts'

/** A shard with its index. */
export interface OpenShard {
  shard: CatalogueShard
  index: Index
}

/** Pages of a shard for each hit, from which on its filters are loaded to count them rather than their texts. */
const FEW = 200

/** Finds what a state asks in one shard, all of whose words it has. */
export async function findInShard(open: OpenShard, state: SearchState): Promise<Hits> {
  const allowed = state.decisionsOnly ? await decided(open, state.query) : null
  const ask = (filters: Filters) => narrowed(open, { ...state, filters }, allowed)
  const { hits, counts } = await ask(state.filters)
  // Values of one group widen each other, so a group is counted as if nothing were chosen in it.
  const others = await Promise.all(
    groups
      .filter(({ name }) => state.filters[name].length > 0)
      .map(async ({ name }) => [name, (await ask(without(state.filters, name))).counts[name]] as const),
  )
  return { hits, counts: { ...counts, ...Object.fromEntries(others) } }
}

async function narrowed(
  open: OpenShard,
  { query, filters, newestFirst }: SearchState,
  allowed: ReadonlySet<string> | null,
): Promise<Hits> {
  const request = { term: query === '' ? null : query, filters, newestFirst }
  const found = await open.index.search(request)
  const hits = allowed ? found.hits.filter(({ id }) => allowed.has(id)) : found.hits
  return { hits, counts: await count(open, hits, allowed ? null : request) }
}

/** Counts the hits of a request, or of none. Few are counted by their texts, which will be shown anyway. */
async function count(open: OpenShard, hits: readonly Hit[], request: Request | null): Promise<Counts> {
  if (hits.length === 0) return noCounts
  if (hits.length * FEW <= open.shard.pages) return countTexts(hits)
  await open.index.loadFilters()
  return request ? (await open.index.search(request)).counts : tally(open, hits)
}

async function countTexts(hits: readonly Hit[]): Promise<Counts> {
  const fragments = await Promise.all(hits.map((hit) => hit.load()))
  const ones = (values: readonly string[] = []) => Object.fromEntries(values.map((value) => [value, 1]))
  return addCounts(
    fragments.map(({ filters: { body, year, outcome, caseType } }) => ({
      body: ones(body),
      year: ones(year),
      outcome: ones(outcome),
      caseType: ones(caseType),
    })),
  )
}

/** Counts hits that Pagefind could not count, since it did not choose them. */
async function tally({ index, shard }: OpenShard, hits: readonly Hit[]): Promise<Counts> {
  const ids = new Set(hits.map(({ id }) => id))
  const tallied = async (group: Group) => {
    const values = Object.keys(shard.filters[group]).map(async (value) => {
      const filters = { ...noFilters, [group]: [value] }
      const pages = await index.search({ term: null, filters, newestFirst: false })
      return [value, pages.hits.filter(({ id }) => ids.has(id)).length] as const
    })
    return Object.fromEntries(await Promise.all(values))
  }
  const [body, year, outcome, caseType] = await Promise.all([
    tallied('body'),
    tallied('year'),
    tallied('outcome'),
    tallied('caseType'),
  ])
  return { body, year, outcome, caseType }
}

/**
 * The pages whose decision has every word of a query; with no query, those with a decision. Pagefind tells which
 * metadata any word of a query stands in, so each word is asked for alone. Of phrases it does not tell.
 */
async function decided({ index, shard }: OpenShard, query: string): Promise<ReadonlySet<string>> {
  const request = { filters: noFilters, newestFirst: false }
  if (query === '') {
    const filters = { ...noFilters, outcome: Object.keys(shard.filters.outcome) }
    const { hits } = await index.search({ ...request, term: null, filters })
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
