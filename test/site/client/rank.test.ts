import { expect, it } from 'vitest'
import type { CatalogueShard } from '../../../src/site/client/search/catalogue.ts'
import { noCounts } from '../../../src/site/client/search/counts.ts'
import { type RankedShard, rank } from '../../../src/site/client/search/rank.ts'
import type { Hit } from '../../../src/site/client/search/responses.ts'

const hit = (id: string, score: number): Hit => ({
  id,
  score,
  metaFields: [],
  load: () => Promise.reject(new Error('not asked for')),
})
const shard: CatalogueShard = {
  name: '2026',
  years: [2026],
  pages: 500,
  entry: {},
  bytes: 0,
  filters: noCounts,
}
const found = (pages: number, ...hits: Hit[]): RankedShard => ({
  shard,
  hits,
  judgements: new Map([['skole', { match: 'known', pages }]]),
})
const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id)

// A word on 250 of 500 pages weighs 0.7, on one page 5.8: the same text scores eight times as much.
const often = found(250, hit('often, good', 1.4), hit('often, poor', 0.7))
const seldom = found(1, hit('seldom, fair', 8.7))

it('compares results as if they stood in one index', () => {
  expect(ids(rank([often, seldom], false))).toEqual(['often, good', 'seldom, fair', 'often, poor'])
})

it('puts shards one after the other by date', () => {
  expect(ids(rank([often, seldom], true))).toEqual(['often, good', 'often, poor', 'seldom, fair'])
})
