import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { type ItemText, minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

const bath = (decision: string): ItemText => ({
  title: 'Havnebad',
  paragraphs: treatedAs(
    '22-000100',
    decision,
    'Indstillinger',
    'Havnechefen indstiller, at\n1. badet bygges\n2. der gives 2,5 mio. kr.',
  ),
})

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({ date: '2021-04-24', items: [bath('Udsat til næste møde.')] }),
    'b.txt': minutes({ date: '2022-06-26', items: [bath('Godkendt.'), { title: 'Løn', closed: true }] }),
    'c.txt': minutes({ date: '2022-06-26', body: 'Økonomiudvalget', items: [bath('Godkendt.')] }),
  })
})

describe('the page of figures', () => {
  let page: Root
  beforeAll(() => {
    page = readPage(site, '/tal/')
  })

  it('says how much there is, in Danish', () => {
    expect(texts(page, '.key-figures > span')).toEqual([
      '3 møder',
      '4 punkter',
      '25 % af punkterne er lukkede',
    ])
  })

  it('has pictures with a name and a description, and the table of the numbers beside each', () => {
    const pictures = selectAll('svg[role="img"]', page)
    expect(pictures.length).toBeGreaterThan(0)
    for (const { properties } of pictures) {
      const labels = String(properties.ariaLabelledBy).split(/[ ,]+/)
      expect(labels.every((id) => textOf(get(page, `#${id}`)) !== '')).toBe(true)
    }
    expect(selectAll('.chart details table', page)).toHaveLength(pictures.length)
    expect(texts(page, '.chart:first-of-type tbody th').slice(0, 2)).toEqual(['2022', '2021'])
  })

  it('says how long cases took, and what is meant by it', () => {
    expect(texts(page, '[aria-labelledby="dage"] p')[0]).toMatch(/^1 afgjort sag.*428 dage/)
  })

  it('leads to each year, and to the other lists', () => {
    expect(hrefs(page, 'main a')).toEqual(
      expect.arrayContaining(['/tal/2021/', '/tal/2022/', '/beloeb/', '/indstilling-og-beslutning/']),
    )
    expect(texts(readPage(site, '/tal/2021/'), '.key-figures > span')).toContain('1 punkt')
  })

  it('is led to from the list of years', () => {
    expect(hrefs(readPage(site, '/aar/'))).toContain('/tal/')
    expect(hrefs(readPage(site, '/aar/2022/'))).toContain('/tal/2022/')
  })
})

describe('the calendar of a year', () => {
  it('is a table whose meetings are links with their date, body and how much there was', () => {
    const page = readPage(site, '/aar/2022/')
    const links = selectAll('.calendar td a', page)
    expect(links.map(({ properties }) => properties.ariaLabel)).toEqual([
      'Byrådet 26. juni 2022, 2 punkter',
      'Økonomiudvalget 26. juni 2022, 1 punkt',
    ])
    expect(texts(page, '.calendar tbody th')).toHaveLength(12)
  })

  it('has a column for each day, whatever the month', () => {
    const widths = selectAll('.calendar tbody tr', readPage(site, '/aar/2022/')).map((row) =>
      selectAll('td', row).reduce((sum, { properties }) => sum + Number(properties.colSpan ?? 1), 0),
    )
    expect(widths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  it('stands on the page of a body for each of its years, the newest open', () => {
    const page = readPage(site, '/moeder/byraadet/')
    expect(texts(page, 'main > .calendar caption')).toEqual(['Møder på dage 2022'])
    expect(selectAll('details .calendar', page)).toHaveLength(1)
    expect(hrefs(page, '.calendar td a')).toEqual([
      '/moeder/byraadet/2022-06-26/',
      '/moeder/byraadet/2021-04-24/',
    ])
  })
})

describe('the page of recommendations and decisions', () => {
  it('has what departs, by year and kind, with both sentences', () => {
    const page = readPage(site, '/indstilling-og-beslutning/')
    expect(texts(page, 'main h2')).toEqual(['2021'])
    expect(texts(page, 'main h3')).toEqual(['Indstillingen blev ikke afgjort'])
    expect(texts(page, '.differences dd')).toEqual(['badet bygges (+ 1 punkt)', 'Udsat til næste møde.'])
    expect(hrefs(page, '.differences a')).toEqual(['/moeder/byraadet/2021-04-24/punkt-1/'])
  })
})

describe('the page of amounts', () => {
  it('has the sums of what was approved, marked so, with their sentences', () => {
    const page = readPage(site, '/beloeb/')
    expect(texts(page, '.sums')).toEqual(['2.500.000 kr.', '2.500.000 kr.'])
    expect(texts(page, '.amounts blockquote')[0]).toBe('der gives 2,5 mio. kr.')
    expect(textOf(get(page, '.amounts li'))).toContain('fra den godkendte indstilling')
    expect(select('.amounts a', page)?.properties.href).toBe('/moeder/byraadet/2022-06-26/punkt-1/')
  })
})
