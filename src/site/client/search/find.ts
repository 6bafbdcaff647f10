import type { CatalogueShard } from './catalogue.ts'
import type { Counts } from './counts.ts'
import type { Library } from './engine.ts'
import type { Hit } from './responses.ts'
import { ShardSearch } from './shard-search.ts'
import type { SearchState } from './state.ts'

/** What a search found. */
export interface Found {
  hits: readonly Hit[]
  /** How many results each value of a group has or would have, the other groups being as they are. */
  counts: Counts
  /** Words that stand nowhere; with one of them there are no results. */
  unknown: readonly string[]
  /** Words that stand nowhere, while others begin alike. */
  near: readonly string[]
  /** Shards that may have more results and were not searched, the newest first. */
  left: readonly CatalogueShard[]
  /** Shards of whose pages the counts say nothing. */
  uncounted: readonly CatalogueShard[]
}

/** How a search is made. */
export interface Searching {
  /** Results with which it ends before the oldest shard, unless the state asks for everything. */
  enough: number
  /** Hears how many shards may still have to be searched. */
  onLeft?: (left: readonly CatalogueShard[]) => void
}

/**
 * Searches the shards for what a state asks, until there are enough results or no shard is left that may have more.
 * The newest is searched alone, since most searches end there.
 */
export async function find(
  library: Library,
  state: SearchState,
  { enough, onLeft }: Searching,
): Promise<Found> {
  const search = new ShardSearch(library, state)
  for (let number = 1; search.left.length > 0; ) {
    const { length } = search.found().hits
    if (!state.everywhere && length >= enough) break
    if (search.wantsOverview) {
      await search.askOverview()
      continue
    }
    if (search.searched > 0) {
      number = state.everywhere
        ? search.left.length
        : nextNumber(number, length / search.searched, enough - length)
    }
    onLeft?.(search.left)
    await search.search(search.wantsWitness ? 1 : number)
  }
  const verdicts = search.verdicts()
  const those = (match: 'near' | 'unknown') =>
    verdicts.filter((verdict) => verdict.final && verdict.match === match).map(({ word }) => word)
  return {
    ...search.found(),
    unknown: those('unknown'),
    near: those('near'),
    left: search.left,
    uncounted: search.uncounted(),
  }
}

/** How many shards to search next: twice as many as before, or as many as will do when they have as much as others. */
function nextNumber(before: number, results: number, missing: number): number {
  return results === 0 ? 2 * before : Math.min(2 * before, Math.ceil(missing / results))
}
