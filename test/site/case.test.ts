import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { type ItemText, minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readJson, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite
let page: Root

const bath = (decision: string, ...rest: readonly string[]): ItemText => ({
  title: 'Havnebad',
  paragraphs: treatedAs(
    '22-000100',
    decision,
    'Indstillinger',
    'Havnechefen indstiller, at\n1. badet bygges\n2. saunaen males',
    'Behandling',
    'Økonomiudvalget, Byrådet.',
    ...rest,
  ),
})

const path = (title: string, decision: string): ItemText => ({
  title,
  paragraphs: treatedAs('22-000200', decision),
})

beforeAll(async () => {
  const years = Array.from({ length: 14 }, (_, at) => [
    `${at}.txt`,
    minutes({ date: `${2008 + at}-02-0${(at % 9) + 1}`, items: [path('Sti', 'Godkendt.')] }),
  ])
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({
      date: '2023-04-24',
      body: 'Økonomiudvalget',
      items: [bath('Udsat til mødet den 22. maj 2023.', 'Bilag', 'Skitse\t998-2021-42')],
    }),
    'b.txt': minutes({
      date: '2023-06-26',
      body: 'Økonomiudvalget',
      items: [
        bath(
          'Anbefales.',
          'Sagens forløb',
          '22/05/2023 Økonomiudvalget',
          'Drøftet.',
          'Bilag',
          'Skitse\t998-2021-42',
        ),
      ],
    }),
    'c.txt': minutes({
      date: '2023-06-28',
      items: [
        {
          title: 'Kaj',
          paragraphs: treatedAs('22-000300', 'Godkendt. Byrådet ønsker en status i maj 2030.'),
        },
        {
          title: 'Bro',
          paragraphs: treatedAs('22-000400', 'Udsat, idet tal mangler.', 'Behandling', 'Byrådet.'),
        },
        { title: 'Køb', closed: true, paragraphs: ['22-000500'] },
      ],
    }),
    ...Object.fromEntries(years),
  })
  page = readPage(site, '/sag/22-000100/')
})

describe('the page of a case', () => {
  it('says at the top how far it has come, and what is missing', () => {
    const main = textOf(get(page, 'main'))
    expect(main).toContain('Senest: Anbefalet Økonomiudvalget 26. juni 2023')
    expect(main).toContain('Ikke endeligt afgjort: mangler Byrådet.')
    expect(hrefs(page, '.case-ahead a')).toEqual(['/moeder/byraadet/'])
  })

  it('tells its life from the first treatment on', () => {
    const life = get(page, 'section[aria-labelledby=forloeb]')
    expect(texts(life, 'li h3')).toEqual([
      'Økonomiudvalget 24. april 2023, punkt 1',
      'Økonomiudvalget 22. maj 2023',
      'Økonomiudvalget 26. juni 2023, punkt 1',
    ])
    expect(hrefs(life, 'h3 a')).toEqual([
      '/moeder/oekonomiudvalget/2023-04-24/punkt-1/',
      '/moeder/oekonomiudvalget/2023-06-26/punkt-1/',
    ])
    expect(texts(life, 'li')[1]).toMatch(/Drøftet.*ikke i arkivet, gengivet i Økonomiudvalget 26\. juni 2023/)
  })

  it('says what was recommended and what was decided, and where they differ', () => {
    const [first = '', , last = ''] = texts(page, '.timeline > li')
    expect(first).toMatch(/Indstilling \(Havnechefen\): badet bygges \(\+ 1 punkt\) Udsat/)
    expect(first).toContain('Indstillingen blev ikke afgjort')
    expect(last).toContain('Anbefalet')
    expect(selectAll('.differs', page)).toHaveLength(1)
  })

  it('says what was promised, and what kept it', () => {
    const promised = get(page, 'section[aria-labelledby=lovet]')
    expect(textOf(promised)).toMatch(
      /Udsat til mødet den 22\. maj 2023\. Holdt: ventet 22\. maj 2023, holdt Økonomiudvalget 22\. maj 2023/,
    )
    expect(hrefs(promised)).toEqual([
      '/moeder/oekonomiudvalget/2023-06-26/punkt-1/',
      '/moeder/oekonomiudvalget/2023-04-24/punkt-1/',
      '/udestaaende/',
    ])
  })

  it('has each attachment once, with its document and the treatments it was attached to', () => {
    expect(texts(page, 'section[aria-labelledby=bilag] li')).toEqual([
      'Skitse 998-2021-42 vedlagt Økonomiudvalget 24. april 2023, Økonomiudvalget 26. juni 2023',
    ])
    expect(hrefs(page, 'section[aria-labelledby=bilag] a')[0]).toBe('/dokument/998-2021-42/')
  })

  it('has no headings over nothing where there is little to tell', () => {
    expect(texts(readPage(site, '/sag/22-000500/'), 'main h2')).toEqual(['Forløb'])
    expect(texts(readPage(site, '/sag/22-000500/'), 'main .timeline li')[0]).toMatch(
      /^Byrådet 28\. juni 2023, punkt 3 Lukket punkt Kilde/,
    )
  })

  it('folds a long life by year, the newest open', () => {
    const years = selectAll('section[aria-labelledby=forloeb] > details', readPage(site, '/sag/22-000200/'))
    expect(years).toHaveLength(14)
    expect(years.map(({ properties }) => properties.open === true)).toEqual([...Array(13).fill(false), true])
    expect(texts(get(readPage(site, '/sag/22-000200/'), 'main'), 'summary')[0]).toBe('2008 (1 behandling)')
  })
})

describe('the page of all that was promised', () => {
  it('is as of the newest meeting of the archive, and says so', () => {
    const promised = readPage(site, '/udestaaende/')
    expect(texts(promised, 'h1')).toEqual(['Lovet og udestående'])
    expect(textOf(get(promised, 'main'))).toContain('Opgjort pr. arkivets nyeste møde 28. juni 2023.')
  })

  it('has what is open by when it is due, and what was kept last', () => {
    const promised = readPage(site, '/udestaaende/')
    expect(texts(promised, 'main h2')).toEqual([
      'Kommende',
      'Udsat eller sendt retur, ikke behandlet igen',
      'Holdt',
    ])
    expect(texts(promised, '#coming ~ ol li')[0]).toMatch(
      /^Byrådet ønsker en status i maj 2030\. ventet i maj 2030 Byrådet 28\. juni 2023: Kaj, sag 22-000300$/,
    )
    expect(hrefs(promised, '#putOff ~ ol a')).toEqual([
      '/moeder/byraadet/2023-06-28/punkt-2/',
      '/sag/22-000400/',
    ])
    expect(texts(promised, 'summary')).toContain('Vis (1)')
  })

  it('is reached from the home page', () => {
    expect(hrefs(readPage(site, '/'))).toContain('/udestaaende/')
  })

  it('has its record as JSON beside it, and says where', () => {
    expect(hrefs(readPage(site, '/udestaaende/'), 'link[rel=alternate][type="application/json"]')).toEqual([
      '/udestaaende/index.json',
    ])
    expect(readJson(site, '/udestaaende/index.json')).toMatchObject({
      asOf: '2023-06-28',
      promises: [
        { state: 'coming', due: { from: '2030-05-01', to: '2030-05-31' }, case: { number: '22-000300' } },
        { state: 'putOff', due: null },
        { state: 'kept', kept: { date: '2023-05-22', url: '/moeder/oekonomiudvalget/2023-06-26/punkt-1/' } },
      ],
    })
  })

  it('says so where nothing was promised', async () => {
    const empty = await buildFrom(await newFolder(), { 'a.txt': minutes({ items: [{ title: 'Orden' }] }) })
    expect(textOf(get(readPage(empty, '/udestaaende/'), 'main'))).toContain(
      'Ingen beslutninger i arkivet siger',
    )
    expect(select('h2', readPage(empty, '/udestaaende/'))).toBeUndefined()
  })
})
