import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shardsOf } from '../../../src/publish/search/shards.ts'

const years = (counts: Record<number, number>) =>
  new Map(Object.entries(counts).map(([year, pages]) => [Number(year), pages]))

describe('shards', () => {
  it('are one for a small archive', () => {
    expect(shardsOf(years({ 2024: 100, 2025: 200, 2026: 200 }))).toEqual([
      { name: '2024-2026', years: [2026, 2025, 2024], pages: 500 },
    ])
  })

  it('join years from the oldest on, while there is room, and come newest first', () => {
    const shards = shardsOf(years({ 2020: 40, 2019: 30, 2021: 35, 2022: 90, 2023: 10 }), 100)
    expect(shards.map(({ name, pages }) => [name, pages])).toEqual([
      ['2022-2023', 100],
      ['2021', 35],
      ['2019-2020', 70],
    ])
  })

  it('hold a year that is larger than a shard may be whole', () => {
    expect(shardsOf(years({ 2025: 700, 2026: 3 })).map(({ name }) => name)).toEqual(['2026', '2025'])
  })

  it('know no years without pages', () => {
    expect(shardsOf(years({ 2024: 0 }))).toEqual([])
    expect(shardsOf(years({ 2020: 5, 2021: 0, 2023: 5 }))).toEqual([
      { name: '2020-2023', years: [2023, 2020], pages: 10 },
    ])
  })

  it('hold every year once, whatever order the years are counted in', () => {
    const counted = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 400 })),
      {
        selector: ([year]) => year,
      },
    )
    fc.assert(
      fc.property(counted, (counts) => {
        const shards = shardsOf(new Map(counts), 500)
        const held = shards.flatMap((shard) => shard.years)
        expect(held).toEqual(counts.map(([year]) => year).sort((one, other) => other - one))
        expect(shards.every(({ years: of, pages }) => of.length === 1 || pages <= 500)).toBe(true)
        expect(shardsOf(new Map(counts.toReversed()), 500)).toEqual(shards)
      }),
    )
  })
})
