import { describe, expect, it } from 'vitest'
import type { CatalogueShard } from '../../../src/site/client/search/catalogue.ts'
import { noCounts } from '../../../src/site/client/search/counts.ts'
import { noFilters } from '../../../src/site/client/search/state.ts'
import { yearsText } from '../../../src/site/client/search/years.ts'

const shard = (...years: number[]): CatalogueShard => ({
  name: String(years[0]),
  years,
  pages: 1,
  entry: {},
  bytes: 0,
  filters: noCounts,
})
const all = [shard(2026), shard(2025, 2024), shard(2021, 2020), shard(2019)]
const text = (places: readonly number[], year: readonly string[] = []) =>
  yearsText(
    all.filter((_, at) => places.includes(at)),
    all,
    { ...noFilters, year },
  )

describe('years', () => {
  it.each([
    [[0], '2026'],
    [[0, 1], '2024–2026'],
    [[2, 3], '2019–2021'],
    [[1, 2], '2020–2025'],
    [[0, 3], '2019 og 2026'],
    [[], ''],
  ])('of the shards %j are %j', (places, expected) => expect(text(places)).toBe(expected))

  it('are those that were chosen', () => {
    expect(text([0, 1, 2, 3], ['2026', '2024', '2019'])).toBe('2019, 2024 og 2026')
  })
})
