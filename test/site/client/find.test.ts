import { describe, expect, it } from 'vitest'
import { find } from '../../../src/site/client/search/find.ts'
import { readState } from '../../../src/site/client/search/state.ts'
import { type FakePage, fakeLibrary } from '../../helpers/fake-library.ts'

const YEARS = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019]

/** A page of every year with words that all have, and some pages more. */
function archive(...more: readonly FakePage[]): FakePage[] {
  return [...YEARS.map((year) => ({ year, text: `skole budget aar${year}` })), ...more]
}

async function search(pages: readonly FakePage[], address: string, hasOverview = true, enough = 2) {
  const library = fakeLibrary(pages, hasOverview)
  const found = await find(library, readState(address), { enough })
  return { ...found, left: found.left.map(({ name }) => name), opened: [...new Set(library.opened)] }
}

describe('a search over shards', () => {
  it('ends with the newest when that has enough', async () => {
    const { hits, left, opened, uncounted } = await search(archive(), '?q=skole', true, 1)
    expect(hits.map(({ id }) => id)).toEqual(['2026-0'])
    expect(opened).toEqual(['2026'])
    expect(left).toHaveLength(7)
    expect(uncounted.map(({ name }) => name)).toEqual(left)
  })

  it('goes on to as many shards as will have enough, when they have as much as the ones before', async () => {
    const { hits, left, opened } = await search(archive(), '?q=skole', false, 4)
    expect(opened).toEqual(['2026', '2025', '2024', '2023'])
    expect(hits).toHaveLength(4)
    expect(left).toEqual(['2022', '2021', '2020', '2019'])
  })

  it('goes on to twice as many each time as long as it finds nothing', async () => {
    const { left, opened } = await search(archive({ year: 2022, text: 'viadukt' }), '?q=viadukt', false, 1)
    expect(opened).toEqual(['2026', '2025', '2024', '2023', '2022', '2021', '2020'])
    expect(left).toEqual(['2019'])
  })

  it('takes in all shards when the state says so', async () => {
    const { hits, left } = await search(archive(), '?q=skole&omfang=alt', true, 1)
    expect(hits).toHaveLength(8)
    expect(left).toEqual([])
  })

  it('looks only where the overview names all words', async () => {
    const pages = archive(
      { year: 2020, text: 'viadukt skole' },
      { year: 2021, text: 'viadukt' },
      { year: 2022, text: 'gravko' },
    )
    expect((await search(pages, '?q=viadukt')).opened).toEqual(['2026', 'overview', '2021', '2020'])
    const both = await search(pages, '?q=viadukt gravko')
    expect(both.hits).toEqual([])
    expect(both.unknown).toEqual([])
    expect(both.left).toEqual([])
  })

  it('looks everywhere where there is no overview', async () => {
    const { opened, hits } = await search(archive({ year: 2019, text: 'viadukt' }), '?q=viadukt', false)
    expect(opened).toEqual(YEARS.map(String))
    expect(hits).toHaveLength(1)
  })
})

describe('a word', () => {
  it.each([true, false])('is unknown when no shard has it (overview: %s)', async (hasOverview) => {
    const { unknown, hits, left, uncounted } = await search(archive(), '?q=zebra', hasOverview)
    expect({ unknown, hits, left, uncounted }).toEqual({
      unknown: ['zebra'],
      hits: [],
      left: [],
      uncounted: [],
    })
  })

  it.each([true, false])('is near when others begin alike (overview: %s)', async (hasOverview) => {
    const pages = archive({ year: 2022, text: 'viadukten' }, { year: 2026, text: 'viadukten' })
    const { near, hits } = await search(pages, '?q=viaduktskriger', hasOverview)
    expect(near).toEqual(['viaduktskriger'])
    expect(hits.map(({ id }) => id)).toEqual(['2026-1', '2022-1'])
  })

  it.each([true, false])(
    'is known when an old shard has it, and pages with its beginning are none (overview: %s)',
    async (hasOverview) => {
      const pages = archive(
        { year: 2026, text: 'viadukten' },
        { year: 2025, text: 'viadukten' },
        { year: 2019, text: 'viaduktskrigen' },
      )
      const { near, unknown, hits } = await search(pages, '?q=viaduktskrig', hasOverview)
      expect({ near, unknown }).toEqual({ near: [], unknown: [] })
      expect(hits.map(({ id }) => id)).toEqual(['2019-1'])
    },
  )

  it('is settled by one shard when the overview names many for its beginning', async () => {
    const pages = archive(...YEARS.map((year) => ({ year, text: 'viadukten' })))
    const { opened, unknown } = await search(pages, '?q=viaxyz')
    expect(unknown).toEqual(['viaxyz'])
    expect(opened).toEqual(['2026', 'overview', '2025'])
  })

  it('is not called unknown where only some years were looked into', async () => {
    const { unknown, near, hits, opened } = await search(
      archive({ year: 2019, text: 'viadukt' }),
      '?q=viadukt&aar=2021',
    )
    expect({ unknown, near, hits, opened }).toEqual({ unknown: [], near: [], hits: [], opened: ['2021'] })
  })

  it('that nobody wrote is named beside one that an old shard has', async () => {
    const { unknown } = await search(archive({ year: 2019, text: 'viadukt' }), '?q=viadukt zebra')
    expect(unknown).toEqual(['zebra'])
  })
})

describe('filters', () => {
  it('lead straight to the shards that have their values', async () => {
    const pages = archive({ year: 2021, text: 'skole', body: 'Ældrerådet' })
    const { opened, hits, uncounted } = await search(pages, '?q=skole&udvalg=Ældrerådet')
    expect(opened).toEqual(['2021'])
    expect(hits).toHaveLength(1)
    expect(uncounted).toEqual([])
  })

  it('of years leave the others uncounted', async () => {
    const { opened, counts, uncounted } = await search(archive(), '?q=skole&aar=2022&aar=2020')
    expect(opened).toEqual(['2022', '2020'])
    expect(counts.year).toEqual({ 2022: 1, 2020: 1 })
    expect(uncounted.map(({ name }) => name)).toEqual(['2026', '2025', '2024', '2023', '2021', '2019'])
  })

  it('alone are searched from the newest on', async () => {
    const { hits, left } = await search(archive(), '?udvalg=Rådet')
    expect(hits).toHaveLength(2)
    expect(left).toHaveLength(6)
  })
})

it('a query without words finds nothing, and loads nothing', async () => {
  const { hits, opened, left } = await search(archive(), '?q=–')
  expect({ hits, opened, left }).toEqual({ hits: [], opened: [], left: [] })
})
