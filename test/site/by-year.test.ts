import { describe, expect, it } from 'vitest'
import { partByYear } from '../../src/site/by-year.ts'

const urlOf = (year?: number) => (year === undefined ? '/liste/' : `/liste/${year}/`)
const entries = (number: number, year: number) =>
  Array.from({ length: number }, (_, at) => ({ date: `${year}-05-25`, at }))

describe('a list by year', () => {
  it('stands on one page while it is short, the newest year first', () => {
    const pages = partByYear([...entries(2, 2021), ...entries(1, 2022)], urlOf, 1)
    expect(pages.map(({ url }) => url)).toEqual(['/liste/'])
    expect(pages[0]?.props.groups.map(({ year, url, entries }) => [year, url, entries.length])).toEqual([
      [2022, null, 1],
      [2021, null, 2],
    ])
  })

  it('has a page a year when it is long, and the first of each on the page of all', () => {
    const [all, newest, oldest] = partByYear([...entries(250, 2021), ...entries(100, 2022)], urlOf, 3)
    expect(all?.props.groups).toMatchObject([
      { year: 2022, url: '/liste/2022/', count: 100, entries: [{ at: 0 }, { at: 1 }, { at: 2 }] },
      { year: 2021, url: '/liste/2021/', count: 250 },
    ])
    expect(newest?.url).toBe('/liste/2022/')
    expect(oldest?.props.groups[0]?.entries).toHaveLength(250)
  })

  it('never has a page that grows without end', () => {
    const [, page] = partByYear(entries(5_000, 2021), urlOf, 3)
    expect(page?.props.groups[0]?.entries).toHaveLength(500)
    expect(page?.props.groups[0]?.count).toBe(5_000)
  })

  it('is one empty page when there is nothing', () => {
    expect(partByYear([], urlOf, 3)).toEqual([{ url: '/liste/', props: { year: null, groups: [] } }])
  })
})
