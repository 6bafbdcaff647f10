import { selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { meetingOf } from '../helpers/archive.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { type ItemText, minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readJson, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

const bath = (title: string, decision: string): ItemText => ({
  title,
  paragraphs: treatedAs('22-000100', decision, 'Bilag', 'Skitse\t998-2021-42'),
})

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({
      date: '2023-04-24',
      body: 'Økonomiudvalget',
      items: [bath('Havnebad - anlæg', 'Anbefales.')],
    }),
    'b.txt': minutes({ date: '2023-05-03', items: [{ title: 'Åbning' }, bath('Havnebad', 'Godkendt.')] }),
    'c.txt': minutes({
      date: '2024-10-09',
      front: ['Mødested Rådhuset', 'Mødedeltagere Karen Lindegård, Jens Pihl', 'Afbud Ole Birk'],
      items: [
        { ...bath('Havnebadets sauna', 'Udsat til næste møde.'), number: 5 },
        { title: 'Køb af skov', closed: true, number: 7 },
      ],
    }),
  })
})

describe('the page of a case', () => {
  it('is headed by its newest title and says its number', () => {
    const page = readPage(site, '/sag/22-000100/')
    expect(texts(page, 'h1')).toEqual(['Havnebadets sauna'])
    expect(textOf(get(page, 'main'))).toContain('Sag 22-000100')
  })

  it('lists its items oldest first, with what became of them', () => {
    const page = readPage(site, '/sag/22-000100/')
    expect(hrefs(page, 'main .timeline h3 a')).toEqual([
      '/moeder/oekonomiudvalget/2023-04-24/punkt-1/',
      '/moeder/byraadet/2023-05-03/punkt-2/',
      '/moeder/byraadet/2024-10-09/punkt-5/',
    ])
    const [oldest, , newest] = texts(page, 'main .timeline > li')
    expect(newest).toMatch(/Byrådet 9\. oktober 2024.*Udsat/)
    expect(oldest).toMatch(/Økonomiudvalget 24\. april 2023.*Anbefalet/)
  })

  it('has all titles it has carried', () => {
    expect(texts(readPage(site, '/sag/22-000100/'), 'main ul:not(.attachments) li')).toEqual([
      'Havnebadets sauna',
      'Havnebad',
      'Havnebad - anlæg',
    ])
  })

  it('has its record as JSON beside it', () => {
    expect(readJson(site, '/sag/22-000100/index.json')).toMatchObject({
      number: '22-000100',
      titles: ['Havnebadets sauna', 'Havnebad', 'Havnebad - anlæg'],
      items: [{ number: 5, title: 'Havnebadets sauna' }, { number: 2 }, { number: 1 }],
    })
  })
})

describe('the page of a meeting', () => {
  it('has its facts', () => {
    const page = readPage(site, '/moeder/byraadet/2024-10-09/')
    expect(textOf(get(page, 'h1 + p'))).toBe('Referat · onsdag 9. oktober 2024 kl. 17.00 · Rådhuset')
    expect(texts(page, 'main dl dt')).toEqual(['Deltagere', 'Fraværende'])
    expect(texts(page, 'main dl dd')).toEqual(['Karen Lindegård, Jens Pihl', 'Ole Birk'])
  })

  it('has its agenda under the printed numbers, with what became of each item', () => {
    const agenda = selectAll('main ol > li', readPage(site, '/moeder/byraadet/2024-10-09/'))
    expect(agenda.map(({ properties }) => Number(properties.value))).toEqual([5, 7])
    expect(agenda.map(textOf)).toEqual([
      expect.stringMatching(/^Havnebadets sauna.*Udsat/),
      expect.stringMatching(/^Køb af skov Lukket punkt$/),
    ])
  })

  it('leads to the meetings of its body before and after', () => {
    expect(hrefs(readPage(site, '/moeder/byraadet/2024-10-09/'), 'a[rel=prev]')).toEqual([
      '/moeder/byraadet/2023-05-03/',
    ])
    expect(hrefs(readPage(site, '/moeder/byraadet/2023-05-03/'), 'a[rel=next]')).toEqual([
      '/moeder/byraadet/2024-10-09/',
    ])
  })

  it('has its record as JSON beside it', () => {
    const { record } = meetingOf(site.archive, 'byraadet/2024-10-09')
    expect(readJson(site, '/moeder/byraadet/2024-10-09/index.json')).toEqual(record)
  })
})

describe('the indexes', () => {
  it('lead to every meeting by body and by year, and to every case', () => {
    const ofBody = hrefs(readPage(site, '/moeder/byraadet/'), 'main a')
    expect(new Set(ofBody)).toEqual(new Set(['/moeder/byraadet/2024-10-09/', '/moeder/byraadet/2023-05-03/']))
    expect(hrefs(readPage(site, '/moeder/byraadet/'), 'main ul a')).toEqual([
      '/moeder/byraadet/2024-10-09/',
      '/moeder/byraadet/2023-05-03/',
    ])
    expect(hrefs(readPage(site, '/aar/2023/'), 'main ul a')).toEqual([
      '/moeder/byraadet/2023-05-03/',
      '/moeder/oekonomiudvalget/2023-04-24/',
    ])
    expect(hrefs(readPage(site, '/aar/'), 'main ul a')).toEqual(['/aar/2024/', '/aar/2023/'])
    expect(hrefs(readPage(site, '/sag/'), 'main a')).toEqual(['/sag/22-000100/'])
  })
})

describe('the page of a document', () => {
  it('leads to every item that has it', () => {
    const page = readPage(site, '/dokument/998-2021-42/')
    expect(texts(page, 'h1')).toEqual(['Skitse'])
    expect(hrefs(page, 'main h2 a')).toEqual([
      '/moeder/byraadet/2024-10-09/punkt-5/',
      '/moeder/byraadet/2023-05-03/punkt-2/',
      '/moeder/oekonomiudvalget/2023-04-24/punkt-1/',
    ])
    expect(readJson(site, '/dokument/998-2021-42/index.json')).toMatchObject({
      number: '998-2021-42',
      places: [{ role: 'attachment', attachment: 'Skitse', number: 5 }, { number: 2 }, { number: 1 }],
    })
  })
})
