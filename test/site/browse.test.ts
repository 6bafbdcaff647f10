import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { slug } from '../../parsers/text/slug.ts'
import { Outcome } from '../../src/records/item.ts'
import { planPages } from '../../src/site/plan.ts'
import { outcomeNames } from '../../src/site/strings.ts'
import { urls } from '../../src/site/urls.ts'
import { hasCorpus } from '../helpers/corpus.ts'
import { archiveOfCorpus } from '../helpers/corpus-archive.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'kle.csv': '13;Forsyning\n13.06.02;Havnebade',
    'a.txt': minutes({
      date: '2021-05-26',
      items: [
        {
          title: 'Havnebad',
          paragraphs: [
            'Sagsnr.: 998-2021-12 J.nr.: 13.06.02 Dokumentnr.: 998-2021-14',
            'Sagstype',
            'Åben.',
            'Byrådets møde den 26. maj 2021:',
            'Godkendt med 5 stemmer. Resten siges ikke.',
          ],
        },
        { title: 'Køb af skov', closed: true, paragraphs: treatedAs('21-000002', 'Godkendt for 2 mio. kr.') },
      ],
    }),
    'b.txt': minutes({
      date: '2024-10-09',
      items: [
        { title: 'Bro', paragraphs: treatedAs('24-000001', 'Udsat til næste møde.') },
        { title: 'Sti', paragraphs: treatedAs('24-000002', 'Godkendt.') },
        { title: 'Salg af mose', closed: true },
      ],
    }),
    'c.txt': minutes({ date: '2024-10-10', body: 'Havneudvalget', items: [{ title: 'Leje', closed: true }] }),
  })
})

/** The texts of a table, row for row. */
function rowsOf(url: string): string[][] {
  return selectAll('main tr', readPage(site, url)).map((row) => texts(row, 'th, td'))
}

describe('the page of all decisions', () => {
  it('counts them by year and outcome, newest year first', () => {
    const [head, ...rows] = rowsOf('/beslutninger/')
    expect(head?.slice(1)).toEqual(Object.values(outcomeNames))
    expect(rows.map((row) => row.join(' '))).toEqual(['2024 1 0 0 0 1 0 0 0', '2021 1 0 0 0 0 0 0 0'])
  })

  it('leads from each count to its list', () => {
    const page = readPage(site, '/beslutninger/')
    expect(hrefs(page, 'main td a')).toEqual([
      '/beslutninger/godkendt/#2024',
      '/beslutninger/udsat/#2024',
      '/beslutninger/godkendt/#2021',
    ])
    expect(selectAll('main th[scope=row]', page).map(textOf)).toEqual(['2024', '2021'])
  })

  it('has a table that the keyboard can scroll and a name for it', () => {
    const { properties } = get(readPage(site, '/beslutninger/'), 'main .table')
    expect(properties).toMatchObject({ tabIndex: 0, ariaLabel: 'Beslutninger efter år og udfald' })
  })
})

describe('the page of an outcome', () => {
  it('has its decisions by year, newest first, each with body, date and its first sentence', () => {
    const page = readPage(site, '/beslutninger/godkendt/')
    expect(texts(page, 'h1')).toEqual(['Godkendt'])
    expect(texts(page, 'main h2')).toEqual(['2024', '2021'])
    expect(texts(page, '.listed li')).toEqual([
      'Sti Byrådet 9. oktober 2024, punkt 2 Godkendt.',
      'Havnebad Byrådet 26. maj 2021, punkt 1 Godkendt med 5 stemmer.',
    ])
    expect(hrefs(page, '.listed a')).toEqual([
      '/moeder/byraadet/2024-10-09/punkt-2/',
      '/moeder/byraadet/2021-05-26/punkt-1/',
    ])
  })

  it('is there when nothing came out so', () => {
    expect(textOf(get(readPage(site, '/beslutninger/forkastet/'), 'main'))).toContain('Der er ingen punkter.')
  })

  it('has an address that is its Danish name', () => {
    for (const outcome of Outcome.options) {
      expect(urls.outcome(outcome)).toBe(`/beslutninger/${slug(outcomeNames[outcome])}/`)
    }
    expect(urls.outcome('approved', '2021-05')).toBe('/beslutninger/godkendt/2021/05/')
  })
})

describe('the page of closed items', () => {
  it('counts them by body and year, without those that have none', () => {
    expect(rowsOf('/lukkede/')).toEqual([
      ['Udvalg', '2024', '2021'],
      ['Byrådet', '1', '1'],
      ['Havneudvalget', '1', '0'],
    ])
  })

  it('lists number and title and where it was, and nothing else', () => {
    const page = readPage(site, '/lukkede/')
    expect(texts(page, '.listed li')).toEqual([
      'Leje Havneudvalget 10. oktober 2024, punkt 1',
      'Salg af mose Byrådet 9. oktober 2024, punkt 3',
      'Køb af skov Byrådet 26. maj 2021, punkt 2',
    ])
    expect(textOf(get(page, 'main'))).not.toMatch(/mio|21-000002|Godkendt/)
  })
})

describe('the pages of subjects', () => {
  it('list main groups and numbers with the titles of kle.csv', () => {
    const page = readPage(site, '/emne/')
    expect(texts(page, 'main h2')).toEqual(['13 Forsyning'])
    expect(texts(page, 'main li')).toEqual(['13.06.02 Havnebade 1 punkt'])
    expect(hrefs(page, 'main a')).toEqual(['/emne/13/', '/emne/13.06.02/'])
    expect(hrefs(readPage(site, '/emne/13/'), 'main a')).toEqual(['/emne/13.06.02/'])
  })

  it('have the items of a number with outcome and case, and the way back', () => {
    const page = readPage(site, '/emne/13.06.02/')
    expect(texts(page, 'h1')).toEqual(['13.06.02 Havnebade'])
    expect(texts(page, '.listed li')).toEqual([
      'Havnebad Byrådet 26. maj 2021, punkt 1, sag 998-2021-12 Godkendt Godkendt med 5 stemmer.',
    ])
    expect(hrefs(page, '.listed a')).toEqual(['/moeder/byraadet/2021-05-26/punkt-1/', '/sag/998-2021-12/'])
    expect(hrefs(page, '.breadcrumbs a')).toEqual(['/emne/', '/emne/13/'])
  })

  it('are led to from the journal number of an item', () => {
    const page = readPage(site, '/moeder/byraadet/2021-05-26/punkt-1/')
    expect(hrefs(page, '.case-box a')).toContain('/emne/13.06.02/')
  })
})

describe('the file of a whole meeting', () => {
  const url = '/moeder/byraadet/2021-05-26/samlet.html'

  it('is offered on the page of the meeting, under a name of its own', () => {
    const link = select('a[download]', readPage(site, '/moeder/byraadet/2021-05-26/'))
    expect(link?.properties).toMatchObject({ href: url, download: 'byraadet-2021-05-26.html' })
  })

  it('has the text of the open items, the decision first, and of the closed ones the title', () => {
    const main = get(readPage(site, url), 'main')
    expect(texts(main, 'h2')).toEqual(['1. Havnebad', '2. Køb af skov'])
    expect(texts(main, 'section')[0]).toMatch(
      /^1\. Havnebad Sagsnummer 998-2021-12 Beslutning Godkendt Godkendt med 5 stemmer\. Resten siges ikke\./,
    )
    expect(texts(main, 'section')[1]).toBe('2. Køb af skov Lukket punkt')
  })

  it('needs no other file: it loads nothing, and leads nowhere but within itself', () => {
    const page = readPage(site, url)
    expect(selectAll('link, script, img, [src]', page)).toEqual([])
    expect(hrefs(page).filter((href) => !href.startsWith('#'))).toEqual([])
    expect(textOf(get(page, 'style'))).not.toMatch(/url\(|@import/)
    expect(hrefs(page, 'nav a')).toEqual(['#punkt-1', '#punkt-2'])
  })
})

describe.skipIf(!hasCorpus)('the lists of real minutes', () => {
  it('have each item with an outcome under it, and each closed one by its title alone', () => {
    const archive = archiveOfCorpus()
    const items = archive.meetings.flatMap((meeting) => meeting.items)
    const pages = planPages(archive)
    const listed = (type: string) =>
      pages.flatMap((page) =>
        page.type === type ? (JSON.stringify(page.props).match(/"url":"\/moeder/g) ?? []) : [],
      )
    expect(listed('decisions-outcome')).toHaveLength(
      items.filter(({ head }) => head.decision?.outcome).length,
    )
    expect(listed('closed')).toHaveLength(items.filter(({ head }) => head.closed).length)
    expect(listed('subject').length).toBeGreaterThan(0)
    expect(JSON.stringify(pages.filter(({ type }) => type === 'closed'))).not.toMatch(
      /"(?:sentence|decision|case)"/,
    )
  })
})
