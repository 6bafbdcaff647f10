import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countYears, partByDate, periodsTo } from '../../src/site/dated.ts'

interface Entry {
  date: string
  name: string
}

/** As many entries of each day, newest first, the nth called n. */
function entriesOn(days: Readonly<Record<string, number>>): Entry[] {
  const dates = Object.entries(days).flatMap(([date, count]) => Array<string>(count).fill(date))
  return dates
    .sort()
    .reverse()
    .map((date, at) => ({ date, name: String(at) }))
}

const dayOf = ({ date }: Entry) => date
const urlOf = (period: string) => `/liste/${period}`

describe('a list that is parted by the calendar', () => {
  it('is one page by years where it is short', () => {
    const [page, ...more] = partByDate(
      entriesOn({ '2021-05-26': 2, '2021-04-28': 1, '2020-05-27': 1 }),
      dayOf,
      urlOf,
    )
    expect(more).toEqual([])
    expect(page?.url).toBe('/liste/')
    expect(page?.groups.map(({ period, count, url }) => [period, count, url])).toEqual([
      ['2021', 3, null],
      ['2020', 1, null],
    ])
  })

  it('has a page a year where it is long, and a page a month of a year that is', () => {
    const pages = partByDate(
      entriesOn({ '2021-05-26': 200, '2021-04-28': 101, '2020-05-27': 9 }),
      dayOf,
      urlOf,
    )
    expect(pages.map(({ url, groups }) => [url, groups.map(({ url, count }) => [url, count])])).toEqual([
      [
        '/liste/',
        [
          ['/liste/2021', 301],
          ['/liste/2020', 9],
        ],
      ],
      [
        '/liste/2021',
        [
          ['/liste/2021-05', 200],
          ['/liste/2021-04', 101],
        ],
      ],
      ['/liste/2021-05', [[null, 200]]],
      ['/liste/2021-04', [[null, 101]]],
      ['/liste/2020', [[null, 9]]],
    ])
  })

  it('tells where the items of a year are', () => {
    expect(countYears(entriesOn({ '2021-05-26': 2 }), dayOf, urlOf).get('2021')).toEqual({
      count: 2,
      url: '/liste/#2021',
    })
    expect(countYears(entriesOn({ '2021-05-26': 301 }), dayOf, urlOf).get('2021')?.url).toBe('/liste/2021')
  })

  it('knows what a period lies in', () => {
    expect(periodsTo('')).toEqual([])
    expect(periodsTo('2021-05-26')).toEqual(['2021', '2021-05', '2021-05-26'])
  })

  it('has every item once and in order, on no page more than 300 of different days', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2019, max: 2021 }),
        fc.integer({ min: 4, max: 6 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([year, month, day]) => `${year}-0${month}-0${day}`)
    fc.assert(
      fc.property(fc.dictionary(day, fc.integer({ min: 1, max: 310 }), { maxKeys: 8 }), (days) => {
        const items = entriesOn(days)
        const pages = partByDate(items, dayOf, urlOf)
        const shown = pages.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
        expect(shown.map(({ name }) => name)).toEqual(items.map(({ name }) => name))
        expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length)
        for (const { groups } of pages) {
          const own = groups.flatMap(({ entries }) => entries)
          const dates = new Set(own.map(dayOf))
          expect(own.length <= 300 || dates.size === 1).toBe(true)
        }
        const linked = pages.flatMap(({ groups }) => groups.flatMap(({ url }) => url ?? []))
        expect(linked.sort()).toEqual(
          pages
            .slice(1)
            .map(({ url }) => url)
            .sort(),
        )
      }),
      { numRuns: 40 },
    )
  })
})
