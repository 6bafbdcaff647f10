import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemOf } from '../helpers/archive.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readJson, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
const url = '/moeder/byraadet/2021-05-26/punkt-2/'
let site: BuiltSite
let page: Root

const harbour = [
  'Åbent',
  'Sagsnr.: 998-2021-40 J.nr.: 04.04.00 Dokumentnr.: 998-2021-41',
  'Sagstype',
  'Beslutning.',
  'Resume og sagens baggrund',
  'Badet er drøftet i sag 998-2020-77 og i sag 998-2020-88.',
  'Indstillinger',
  'Havnechefen indstiller, at\n4. badet bygges\n5. badet åbnes',
  'Behandling',
  'Økonomiudvalget, Byrådet.',
  'Sagsfremstilling',
  'Tallene er:\nPost\tKr.\nPæle\t1.200.000\nI alt\t1.200.000',
  'Økonomiske konsekvenser',
  'Puljen rækker.',
  'Bilag',
  'Skitse\t998-2021-42',
  'Høringssvar',
  'Økonomiudvalgets møde den 17. maj 2021:',
  'Anbefales.',
  'Byrådets møde den 26. maj 2021:',
  'Godkendt. For stemte 17 (A, B). Imod stemte: O (1).',
]

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'byraadet/maj.txt': minutes({
      date: '2021-05-26',
      items: [
        { title: 'Ny vej', paragraphs: ['Åbent', 'Sagsnr.: 998-2020-77', 'Vejen ligger der.'] },
        { title: 'Havnebad', paragraphs: harbour },
        { title: 'Orden', paragraphs: ['Åbent', 'Byrådets møde den 26. maj 2021:', '-'] },
      ],
    }),
  })
  page = readPage(site, url)
})

describe('the page of an item', () => {
  it('is headed by its title', () => {
    expect(texts(page, 'h1')).toEqual(['Havnebad'])
    expect(texts(page, 'title')[0]).toContain('Havnebad')
  })

  it('has the decision first, then the recommendation, then the rest as printed, attachments last', () => {
    expect(texts(page, 'article h2')).toEqual([
      'Beslutning',
      'Indstillinger',
      'Resume og sagens baggrund',
      'Sagsfremstilling',
      'Økonomiske konsekvenser',
      'Tidligere behandling',
      'Bilag',
    ])
  })

  it('has an anchor at each part', () => {
    for (const [anchor, words] of [
      ['beslutning', 'Godkendt.'],
      ['indstilling', 'Havnechefen indstiller'],
      ['resume', 'Badet er drøftet'],
      ['sagsfremstilling', 'Tallene er'],
      ['oekonomi', 'Puljen rækker.'],
      ['forloeb', 'Anbefales.'],
      ['bilag', 'Skitse'],
    ]) {
      expect(textOf(get(page, `#${anchor}`)), anchor).toContain(words)
    }
  })

  it('says what was decided, in a word and in the words of the minutes, and how it was voted', () => {
    const decision = textOf(get(page, '#beslutning'))
    expect(decision).toContain('Godkendt')
    expect(decision).toContain('For stemte 17 (A, B). Imod stemte: O (1).')
    expect(decision).toContain('Stemmer: 17 for, 1 imod')
  })

  it('says so when the decision is a dash', () => {
    const decision = textOf(get(readPage(site, '/moeder/byraadet/2021-05-26/punkt-3/'), '#beslutning'))
    expect(decision).toContain('-')
    expect(decision).toContain('Der er ikke ført noget til referat.')
  })

  it('shows no decision where none is printed', () => {
    expect(select('#beslutning', readPage(site, '/moeder/byraadet/2021-05-26/punkt-1/'))).toBeUndefined()
  })

  it('keeps the facts of the case in a box', () => {
    const box = get(page, 'aside')
    const names = texts(box, 'dt')
    const values = texts(box, 'dd')
    const facts = Object.fromEntries(names.map((name, at) => [name, values[at]]))
    expect(facts).toMatchObject({
      Journalnummer: '04.04.00',
      Dokumentnummer: '998-2021-41',
      Sagstype: 'Beslutning',
      'Behandles i': 'Økonomiudvalget Byrådet',
    })
    expect(facts.Sagsnummer).toMatch(/^998-2021-40\b/)
    expect(hrefs(box)).toEqual(['/sag/998-2021-40/', '/emne/04.04.00/', '/dokument/998-2021-41/'])
  })

  it('has the numbers of its lists as they are printed', () => {
    const items = selectAll('#indstilling li', page)
    expect(items.map(({ properties }) => properties.value)).toEqual(['4', '5'])
    expect(items.map(textOf)).toEqual(['badet bygges', 'badet åbnes'])
  })

  it('has its tables as tables', () => {
    const table = get(page, '#sagsfremstilling table')
    expect(texts(table, 'th')).toEqual(['Post', 'Kr.'])
    expect(texts(table, 'tbody td.amount')).toEqual(['1.200.000', '1.200.000'])
  })

  it('links the numbers in its text that the archive knows, and those alone', () => {
    expect(hrefs(page, '#resume a')).toEqual(['/sag/998-2020-77/'])
    expect(textOf(get(page, '#resume'))).toContain('998-2020-77 og i sag 998-2020-88.')
  })

  it('lists its attachments, with the page of the document where a number is printed', () => {
    expect(texts(page, '#bilag li')).toEqual(['Skitse 998-2021-42', 'Høringssvar'])
    expect(hrefs(page, '#bilag a')).toEqual(['/dokument/998-2021-42/'])
  })

  it('leads to its lines in the source', () => {
    const { record } = itemOf(site.archive, 'byraadet/2021-05-26', 'punkt-2')
    const [first, last] = record.lines
    const source = selectAll('main a', page).find(({ properties }) =>
      String(properties.href).startsWith('/kilder/'),
    )
    expect(source?.properties.href).toBe(`/kilder/byraadet/2021-05-26/#L${first}`)
    expect(source && textOf(source)).toBe(`byraadet/maj.txt, linje ${first}–${last}`)
    const line = get(readPage(site, '/kilder/byraadet/2021-05-26/'), `#L${first}`)
    expect(textOf(line)).toContain('Punkt 2: Havnebad')
  })

  it('leads to the item before and after, and to its meeting and body', () => {
    expect(hrefs(page, 'a[rel=prev]')).toEqual(['/moeder/byraadet/2021-05-26/punkt-1/'])
    expect(hrefs(page, 'a[rel=next]')).toEqual(['/moeder/byraadet/2021-05-26/punkt-3/'])
    expect(texts(page, 'a[rel=next]')[0]).toContain('Orden')
    expect(hrefs(page, 'nav[aria-label=Brødkrumme] a')).toEqual([
      '/moeder/byraadet/',
      '/moeder/byraadet/2021-05-26/',
    ])
  })

  it('has its record as JSON beside it, and says where', () => {
    const { record } = itemOf(site.archive, 'byraadet/2021-05-26', 'punkt-2')
    const meeting = { id: 'byraadet/2021-05-26', body: 'Byrådet', date: '2021-05-26' }
    expect(readJson(site, `${url}index.json`)).toEqual({ meeting, ...record })
    expect(hrefs(page, 'link[rel=alternate]')).toEqual([`${url}index.json`])
  })
})

describe('a table that an item prints', () => {
  it('can be downloaded as CSV from below it, numbered through the item as its records are', async () => {
    const folder = await newFolder()
    const tables = await buildFrom(folder, {
      'byraadet/maj.txt': minutes({
        date: '2021-05-26',
        items: [
          {
            title: 'Havnebad',
            paragraphs: [
              'Åbent',
              'Sagsfremstilling',
              'Udgifter:\nPost\tKr.\nPæle\t1.200.000\nRabat\t-10.000',
              'Indstillinger',
              'Havnechefen indstiller, at badet bygges:\nHvem\tHvad\n=1+1\tBro; sti',
              'Byrådets møde den 26. maj 2021:',
              'Godkendt.',
            ],
          },
        ],
      }),
    })
    const at = '/moeder/byraadet/2021-05-26/punkt-1/'
    const shown = readPage(tables, at)
    // The recommendation comes first on the page.
    expect(selectAll('.table', shown).map((group) => group.properties.ariaLabel)).toEqual([
      'Tabel 2',
      'Tabel 1',
    ])
    expect(hrefs(shown, '.table-file a')).toEqual([`${at}tabel-2.csv`, `${at}tabel-1.csv`])
    const read = (name: string) => readFile(join(tables.out, at, name), 'utf8')
    expect(await read('tabel-1.csv')).toBe('\uFEFFPost;Kr.\r\nPæle;1.200.000\r\nRabat;-10.000\r\n')
    expect(await read('tabel-2.csv')).toBe('\uFEFFHvem;Hvad\r\n\'=1+1;"Bro; sti"\r\n')
    expect(existsSync(join(tables.out, at, 'tabel-3.csv'))).toBe(false)
  })
})

const decided = ['Byrådets møde den 26. maj 2021:', 'Godkendt.']

describe('the subject of an item', () => {
  it('is named beside its number where kle.csv names it, and not for a closed item', async () => {
    const named = await buildFrom(await newFolder(), {
      'kle.csv': '04.04.00;Havnebade',
      'byraadet/maj.txt': minutes({
        date: '2021-05-26',
        items: [
          {
            title: 'Havnebad',
            paragraphs: [
              'Åbent',
              'Sagsnr.: 998-2021-40 J.nr.: 04.04.00 Dokumentnr.: 998-2021-41',
              ...decided,
            ],
          },
          {
            title: 'Køb',
            closed: true,
            paragraphs: ['Sagsnr.: 998-2021-50 J.nr.: 04.04.00 Dokumentnr.: 998-2021-51', ...decided],
          },
        ],
      }),
    })
    const box = (item: number) =>
      textOf(get(readPage(named, `/moeder/byraadet/2021-05-26/punkt-${item}/`), 'article'))
    expect(box(1)).toContain('04.04.00 Havnebade')
    expect(box(2)).not.toContain('Havnebade')
  })
})
