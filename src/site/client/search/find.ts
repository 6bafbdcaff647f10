import type { CatalogueShard } from './catalogue.ts'
import { addCounts, type Counts } from './counts.ts'
import type { Library } from './engine.ts'
import { findInShard, type Hit, type ShardHits } from './find-in-shard.ts'
import { type Meaning, meaningsOf, pagesIn } from './meaning.ts'
import { phraseWords, type Query, readQuery } from './query.ts'
import { type Filters, type Group, groups, type Order, type SearchState } from './state.ts'
import { titleKey } from './zones.ts'

/** What a search found. */
export interface Found {
  hits: readonly Hit[]
  /** Counts how many results each value of a group has or would have, the other groups being as they are. */
  count: () => Promise<Counts>
  query: Query
  /** What each word of the query was taken for. */
  meanings: readonly Meaning[]
  /** Shards that may have more results and were not searched, in the order of the search. */
  left: readonly CatalogueShard[]
  /** Shards of whose pages the counts say nothing. */
  uncounted: readonly CatalogueShard[]
}

/** How a search is made. */
export interface Searching {
  /** Results with which it ends before the last shard, unless the state asks for everything. */
  enough: number
  /** Hears which shards may still have to be searched. */
  onLeft?: (left: readonly CatalogueShard[]) => void
}

/** Who remembers so many words of an item wants that one, which need not be new: the search goes on further. */
const REMEMBERED = 3
const SURE = 80

/**
 * Searches the shards for what a state asks, until there are enough results or no shard is left that may have more:
 * the newest first, or the oldest when they are wanted first. The vocabulary tells which have the words.
 */
export async function find(
  library: Library,
  state: SearchState,
  { enough, onLeft }: Searching,
): Promise<Found> {
  const { shards, vocabulary } = library
  const query = readQuery(state.query)
  const meanings = await meaningsOf(query.words, vocabulary)
  // The words of a phrase must stand as they are, but where, the vocabulary knows too.
  const needed = [...meanings, ...(await meaningsOf(query.phrases.flatMap(phraseWords), vocabulary))]
  const title = titleKey(state.query)
  const titled = title === null ? null : await vocabulary.word(title)
  const nothing = state.query !== '' && needed.length === 0
  const numberOf = (shard: CatalogueShard): number => shards.length - 1 - shards.indexOf(shard)
  const likely = (shard: CatalogueShard): number => {
    const number = numberOf(shard)
    return Math.min(shard.pages, ...needed.map((meaning) => pagesIn(meaning, number)))
  }
  const having = nothing ? [] : shards.filter((shard) => likely(shard) > 0)
  const order = state.order === 'oldest' ? [...having].reverse() : having
  let left = order.filter((shard) => mayHave(shard, state))
  // Who writes a whole title wants that item, in whatever year it is.
  const first = new Set(left.filter((shard) => titled?.pages.some(([number]) => number === numberOf(shard))))
  const needful = needed.length < REMEMBERED ? enough : Math.max(enough, SURE)
  const pages = shards.reduce((sum, shard) => sum + shard.pages, 0)
  const found: ShardHits[] = []
  for (let most = 1; left.length > 0; most *= 2) {
    const hits = found.reduce((sum, shard) => sum + shard.hits.length, 0)
    if (!state.everywhere && hits >= needful) break
    onLeft?.(left)
    const some = someWith(left, likely, needful - hits).slice(0, most)
    const next = state.everywhere ? left : left.filter((shard) => some.includes(shard) || first.has(shard))
    left = left.filter((shard) => !next.includes(shard))
    const asked = next.map(async (shard) => {
      const index = await library.open(shard)
      return findInShard(
        { shard, index, meanings, phrases: query.phrases, title: titled && title, pages },
        state,
      )
    })
    found.push(...(await Promise.all(asked)))
  }
  const searched = new Set(found.map(({ shard }) => shard))
  return {
    query,
    meanings,
    left,
    hits: inOrder(found, state.order),
    count: async () => addCounts(await Promise.all(found.map((shard) => shard.count()))),
    uncounted: having.filter((shard) => !searched.has(shard) && mayHave(shard, state, 'year')),
  }
}

/** As many of the first shards as are likely to have so many results. */
function someWith(
  shards: readonly CatalogueShard[],
  likely: (shard: CatalogueShard) => number,
  results: number,
): readonly CatalogueShard[] {
  let sum = 0
  const last = shards.findIndex((shard) => {
    sum += likely(shard)
    return sum >= results
  })
  return last < 0 ? shards : shards.slice(0, last + 1)
}

/** Whether a shard has pages with the chosen values, each by itself, one group aside. */
function mayHave(shard: CatalogueShard, { filters, period }: SearchState, but?: Group): boolean {
  const years = shard.years.map(String)
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)]
  return (
    years.some((year) => (from === '' || year >= from) && (to === '' || year <= to)) &&
    groups.every(({ name }) => name === but || hasSome(shard, filters, name))
  )
}

function hasSome({ filters: counts }: CatalogueShard, filters: Filters, name: Group): boolean {
  return filters[name].length === 0 || filters[name].some((value) => (counts[name][value] ?? 0) > 0)
}

/** The hits of some shards as one list; what answers equally well, the newest first. */
function inOrder(found: readonly ShardHits[], order: Order): readonly Hit[] {
  const byDate = [...found]
    .sort((one, other) => newestYear(other) - newestYear(one))
    .flatMap(({ hits }) => hits)
  if (order === 'newest') return byDate
  return order === 'oldest' ? byDate.reverse() : byDate.sort((one, other) => other.score - one.score)
}

function newestYear({ shard }: ShardHits): number {
  return shard.years[0] ?? 0
}
