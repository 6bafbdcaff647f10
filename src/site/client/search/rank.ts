import type { CatalogueShard } from './catalogue.ts'
import type { Judgements } from './judge.ts'
import type { Hit } from './responses.ts'

/** What was found in a shard. */
export interface RankedShard {
  shard: CatalogueShard
  /** In the order of its own index. */
  hits: readonly Hit[]
  judgements: Judgements
}

/**
 * The hits of several shards, the newest first, in one order. By date they need only be put one after the other. By
 * score they are compared as if they stood in one index: Pagefind values a word by how few pages of the same index
 * have it, which would put first the pages of years that seldom use it.
 */
export function rank(shards: readonly RankedShard[], newestFirst: boolean): readonly Hit[] {
  if (newestFirst || shards.length < 2) return shards.flatMap(({ hits }) => hits)
  return shards
    .flatMap(({ shard, hits, judgements }) => {
      const weight = weightOf(shard.pages, judgements)
      return hits.map((hit) => ({ hit, score: hit.score / weight }))
    })
    .sort((one, other) => other.score - one.score)
    .map(({ hit }) => hit)
}

/** The weights of a query's words in an index, added up: each is its inverse document frequency, as in BM25. */
function weightOf(all: number, judgements: Judgements): number {
  const weights = [...judgements.values()].map(({ pages }) =>
    Math.log((all - pages + 0.5) / (pages + 0.5) + 1),
  )
  return weights.length === 0 ? 1 : weights.reduce((sum, weight) => sum + weight, 0)
}
