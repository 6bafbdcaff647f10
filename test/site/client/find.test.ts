import { describe, expect, it } from 'vitest'
import { find } from '../../../src/site/client/search/find.ts'
import { readState } from '../../../src/site/client/search/state.ts'
import { type FakePage, fakeLibrary } from '../../helpers/fake-library.ts'

const YEARS = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019]

/** A page of every year with words that all have, and some pages more. */
function archive(...more: readonly FakePage[]): FakePage[] {
  return [...YEARS.map((year) => ({ year, text: `skole budget aar${year}` })), ...more]
}

async function search(pages: readonly FakePage[], address: string, enough = 2) {
  const library = fakeLibrary(pages)
  const found = await find(library, readState(address), { enough })
  return {
    ...found,
    counts: await found.count(),
    pages: found.hits.map(({ page }) => page),
    left: found.left.map(({ name }) => name),
    uncounted: found.uncounted.map(({ name }) => name),
    opened: library.opened,
  }
}

describe('a search over shards', () => {
  it('ends with the newest when that has enough', async () => {
    const { pages, left, opened, uncounted } = await search(archive(), '?q=skole', 1)
    expect(pages).toEqual(['2026-0'])
    expect(opened).toEqual(['2026'])
    expect(left).toEqual(['2025', '2024', '2023', '2022', '2021', '2020', '2019'])
    expect(uncounted).toEqual(left)
  })

  it('goes on to as many shards as have enough, at most twice as many each time', async () => {
    const { pages, left, opened } = await search(archive(), '?q=skole', 4)
    expect(opened).toEqual(['2026', '2025', '2024', '2023'])
    expect(pages).toHaveLength(4)
    expect(left).toEqual(['2022', '2021', '2020', '2019'])
  })

  it('takes in all shards when the state says so', async () => {
    const { pages, left } = await search(archive(), '?q=skole&omfang=alt', 1)
    expect(pages).toHaveLength(8)
    expect(left).toEqual([])
  })

  it('looks only where all words are', async () => {
    const pages = archive(
      { year: 2020, text: 'viadukt skole' },
      { year: 2021, text: 'viadukt' },
      { year: 2022, text: 'gravko' },
    )
    expect((await search(pages, '?q=viadukt')).opened).toEqual(['2021', '2020'])
    const both = await search(pages, '?q=viadukt gravko')
    expect(both.opened).toEqual([])
    expect(both.meanings.map(({ kind }) => kind)).toEqual(['known', 'known'])
    expect(both.left).toEqual([])
  })

  it('begins with the oldest when these are to come first', async () => {
    const { pages, opened, left } = await search(archive(), '?q=skole&raekke=aeldste', 2)
    expect(opened).toEqual(['2019', '2020'])
    expect(pages).toEqual(['2019-0', '2020-0'])
    expect(left).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
  })
})

describe('words', () => {
  const pages = archive({ year: 2021, text: 'viadukten over åen' }, { year: 2020, text: 'to viadukter' })

  it('are found in every inflection', async () => {
    expect((await search(pages, '?q=viaduktens')).meanings[0]).toMatchObject({ kind: 'known' })
  })

  it('that are not finished find those that begin so', async () => {
    const { meanings, opened } = await search(pages, '?q=viad')
    expect(meanings[0]).toMatchObject({ typed: 'viad', kind: 'begun' })
    expect(opened).toEqual(['2021', '2020'])
  })

  it('with a typing error find the one that was meant', async () => {
    const { meanings } = await search(pages, '?q=vidaukt')
    expect(meanings[0]?.kind).toBe('corrected')
    expect(meanings[0]?.words.map(({ form }) => form)).toEqual(['viadukter'])
  })

  it('that nobody wrote find nothing, and no shard is opened', async () => {
    const { meanings, pages: found, opened } = await search(pages, '?q=zebrafink skole')
    expect(meanings.map(({ kind }) => kind)).toEqual(['unknown', 'known'])
    expect(found).toEqual([])
    expect(opened).toEqual([])
  })
})

describe('a phrase', () => {
  const pages = archive(
    { year: 2021, text: 'Den gode skole' },
    { year: 2021, text: 'Den gode nye skole' },
    { year: 2020, text: 'Den gode skoles have' },
  )

  it('is found where it stands letter for letter, capital or small', async () => {
    expect((await search(pages, '?q="gode Skole"')).pages).toEqual(['2021-1'])
  })

  it('is found with words beside it', async () => {
    expect((await search(pages, '?q=den "gode skoles"')).pages).toEqual(['2020-1'])
  })
})

it('a whole title is found in its old shard, before what is newer', async () => {
  const pages = archive({ year: 2019, text: 'Skole og budget', title: 'Skole og budget' })
  const {
    pages: found,
    opened,
    left,
  } = await search([...pages, { year: 2026, text: 'budget og skole' }], '?q=skole+og+budget', 1)
  expect(found[0]).toBe('2019-1')
  expect(opened).toEqual(['2026', '2019'])
  expect(left).toEqual([])
})

describe('filters', () => {
  it('lead straight to the shards that have their values', async () => {
    const { opened } = await search(
      archive({ year: 2020, text: 'skole', body: 'Nævnet' }),
      '?q=skole&udvalg=Nævnet',
    )
    expect(opened).toEqual(['2020'])
  })

  it('of years leave the others uncounted', async () => {
    const { opened, uncounted, counts } = await search(archive(), '?q=skole&aar=2024')
    expect(opened).toEqual(['2024'])
    expect(uncounted).toEqual(YEARS.filter((year) => year !== 2024).map(String))
    expect(counts.year).toEqual({ 2024: 1 })
  })

  it('of a period look only into its years', async () => {
    const { pages, opened } = await search(archive(), '?q=skole&fra=2021-01-01&til=2022-12-31', 9)
    expect(opened).toEqual(['2022', '2021'])
    expect(pages).toEqual(['2022-0', '2021-0'])
    expect((await search(archive(), '?q=skole&fra=2021-07-01&til=2021-12-31')).pages).toEqual([])
  })

  it('alone are searched from the newest on', async () => {
    const { pages } = await search(archive(), '?udvalg=Rådet', 3)
    expect(pages).toEqual(['2026-0', '2025-0', '2024-0'])
  })

  it('count what each value of their own group would have', async () => {
    const { pages, counts } = await search(
      archive({ year: 2026, text: 'skole', body: 'Nævnet' }),
      '?q=skole&udvalg=Nævnet&aar=2026',
    )
    expect(pages).toEqual(['2026-1'])
    expect(counts.body).toEqual({ Rådet: 1, Nævnet: 1 })
  })
})

it('a query without words finds nothing, and loads nothing', async () => {
  const { pages, opened } = await search(archive(), '?q=---')
  expect(pages).toEqual([])
  expect(opened).toEqual([])
})
