import type { Root } from 'hast'
import { select } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { type ItemText, minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readJson, readPage, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

function item(title: string, number: string, text: string, decision = 'Godkendt.'): ItemText {
  return { title, paragraphs: treatedAs(number, decision, 'Sagsfremstilling', text) }
}

/** Items that each mention the paper of a meeting, more than a page shows at once. */
const many = Array.from({ length: 23 }, (_, at) =>
  item(`Etape ${at + 1}`, `23-0003${String(at).padStart(2, '0')}`, 'Jf. kortet 998-2021-42.'),
)

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    '2021.txt': minutes({
      date: '2021-05-26',
      items: [
        {
          title: 'Havnebad',
          paragraphs: ['Åbent', 'Sagsnr.: 998-2020-77', 'Bilag', 'Kort\t998-2021-42'],
        },
      ],
    }),
    '2022.txt': minutes({
      date: '2022-03-30',
      items: [
        item('Havnebad', '20-000077K', 'Sagen er 20-000077K. Kortet har nummer 998-2021-42.'),
        item(
          'Kaj',
          '22-000200',
          'Sag\tKr.\n20-000077k\t7\n- etape\nSe 998-2020-77.\n\nUkendt: 998-2019-1.',
          'Som i 20-000077K.',
        ),
        {
          title: 'Køb',
          closed: true,
          paragraphs: ['22-000500', 'Sælger er part i sag 22-000200 og 998-2018-5.'],
        },
      ],
    }),
    '2023.txt': minutes({ date: '2023-03-29', items: many }),
    'mentions.ndjson': [
      '{"url": "https://avis.example.dk/bad?a=1", "title": "<b>Kortet</b>", "number": "998-2021-42", "date": "2022-02-02"}',
      '{"url": "https://avis.example.dk/ingen", "title": "Intet", "number": "998-2000-1"}',
    ].join('\n'),
    'aliases.json': '[{"numbers": ["20-000077K", "998-2020-77"], "same": true, "reason": "Flyttet"}]',
  })
})

describe('a number in the text of an item', () => {
  const wharf = '/moeder/byraadet/2022-03-30/punkt-2/'
  let page: Root

  beforeAll(() => {
    page = readPage(site, wharf)
  })

  it('is a link in the decision', () => {
    expect(hrefs(page, '.decision a')).toEqual(['/sag/20-000077k/'])
  })

  it('is a link in tables and after lists, in capitals or not; one that the archive does not have stays text', () => {
    expect(hrefs(page, '.part-presentation a:not([download])')).toEqual([
      '/sag/20-000077k/',
      '/sag/998-2020-77/',
    ])
    expect(texts(page, '.part-presentation td a')).toEqual(['20-000077k'])
    expect(texts(page, '.part-presentation')[0]).toContain('Ukendt: 998-2019-1.')
  })

  it('is no link to the item’s own case', () => {
    const bath = readPage(site, '/moeder/byraadet/2022-03-30/punkt-1/')
    expect(hrefs(bath, '.part-presentation a')).toEqual(['/dokument/998-2021-42/'])
  })
})

describe('the page of a document that items mention', () => {
  let page: Root

  beforeAll(() => {
    page = readPage(site, '/dokument/998-2021-42/')
  })

  it('has the newest twenty, and the others folded away', () => {
    expect(hrefs(page, '.cited > ol a')).toHaveLength(20)
    expect(texts(page, '.cited summary')).toEqual(['4 punkter mere'])
    expect(hrefs(page, '.cited details a')).toHaveLength(4)
    expect(hrefs(page, '.cited details a').at(-1)).toBe(
      '/moeder/byraadet/2022-03-30/punkt-1/#sagsfremstilling',
    )
  })

  it('says where and in which words, the number marked', () => {
    expect(texts(page, '.cited li')[0]).toBe('Byrådet 29. marts 2023: Etape 1 Jf. kortet 998-2021-42.')
    expect(texts(page, '.cited mark')[0]).toBe('998-2021-42')
  })

  it('lists documents elsewhere apart, as text and with a link that leads there', () => {
    const [, elsewhere] = texts(page, 'section.cited')
    expect(elsewhere).toBe('Omtalt andre steder <b>Kortet</b> avis.example.dk, 2. februar 2022')
    expect(get(page, 'a[rel~="external"]').properties.href).toBe('https://avis.example.dk/bad?a=1')
  })

  it('is in order for the rest: headings and names of parts are its own', () => {
    expect(select('#omtalt', page)).not.toBe(select('#omtalt-ude', page))
  })
})

describe('the look-up of a number', () => {
  it('has the other numbers of its case', () => {
    expect(readJson(site, '/api/id/20-000077k.json')).toMatchObject({
      status: 'found',
      aliases: [{ number: '998-2020-77', url: '/sag/998-2020-77/', confidence: 1, confirmed: true }],
    })
  })

  it('says where it is mentioned', () => {
    expect(readJson(site, '/api/id/20-000077k.json')).toMatchObject({
      mentions: [
        {
          url: '/moeder/byraadet/2022-03-30/punkt-2/#beslutning',
          title: 'Kaj',
          body: 'Byrådet',
          date: '2022-03-30',
        },
      ],
    })
  })

  it('has numbers that are only mentioned, and nothing of what is withheld', () => {
    expect(readJson(site, '/api/id/998-2019-1.json')).toMatchObject({
      kind: null,
      matches: [],
      status: 'mentioned',
      mentions: [{ title: 'Kaj' }],
    })
    expect(() => readJson(site, '/api/id/998-2018-5.json')).toThrow('ENOENT')
  })
})

it('a mention of a number that the archive does not have is reported, and the site is built', () => {
  expect(site.archive.results.at(-1)).toMatchObject({
    file: 'mentions.ndjson',
    messages: [{ line: 2, ruleId: 'mention-unknown' }],
  })
})
