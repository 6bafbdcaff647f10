import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, readPage, textOf, texts } from '../helpers/site.ts'

const NAME = 'Zqxkvrw Birk'
const SECRETS = ['zqxkvrw', '311299', '998-2021-777']
const newFolder = temporaryFolders()

/** What is to be taken out, in every place that takes words. */
const both = (at: string): string => `${at} ${NAME} og 311299-0000`

const open = minutes({
  body: `Udvalg ${NAME}`,
  date: '2021-05-26',
  front: [`Mødested ${both('Sal')}`, `Mødedeltagere Karen, ${both('Ole')}`, `Afbud ${both('Jens')}`],
  items: [
    {
      title: both('Titel'),
      paragraphs: [
        'Åbent',
        'Sagsnr.: 998-2021-777 J.nr.: 04.04.00 Dokumentnr.: 311299-0000',
        'Resume og sagens baggrund',
        `${both('Resume')}\n- ${both('liste')}, 311299-\n0000`,
        'Indstillinger',
        `${both('Chef')} indstiller, at ${NAME.replace(' ', '\n')} hjælpes.`,
        'Behandling',
        `${both('Udvalg')}, Byrådet`,
        'Sagsfremstilling',
        `Post\tKr.\n${both('Vej')}\t120\n3112990000\t80`,
        'Bilag',
        `${both('Bilag')}\t998-2021-777`,
        'Økonomiudvalgets møde den 20. maj 2021:',
        both('Før'),
        `Udvalg ${NAME}s møde den 26. maj 2021:`,
        `Godkendt. ${both('Og mere')}`,
      ],
    },
    { title: both('Lukket'), closed: true },
  ],
})

let site: BuiltSite
let published: Map<string, string>

beforeAll(async () => {
  const redactions = [
    { what: NAME, why: 'Har bedt om det', when: '2024-05-01' },
    { what: '998-2021-777', why: 'Fortroligt dokument', when: '2024-05-02' },
  ]
  site = await buildFrom(await newFolder(), {
    'redactions.json': JSON.stringify(redactions),
    [`${NAME} 311299-0000.txt`]: open,
    'b.txt': minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Et fjordbad.') }] }),
  })
  published = new Map()
  for (const [file, bytes] of await readTree(site.out)) {
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    published.set(file, `${file}\n${(zipped ? gunzipSync(bytes) : bytes).toString('latin1')}`.toLowerCase())
  }
})

describe('what is taken out', () => {
  it.each(SECRETS)('is in no file of the site and in no name of one: %s', (secret) => {
    expect([...published].filter(([, text]) => text.includes(secret)).map(([file]) => file)).toEqual([])
  })

  it('is looked for in the search index too, where the other words are', () => {
    const holding = [...published].filter(([, text]) => text.includes('fjordbad')).map(([file]) => file)
    expect(holding.some((file) => file.endsWith('.pf_fragment'))).toBe(true)
    expect(holding.some((file) => file.endsWith('.pf_index'))).toBe(true)
  })

  it('leaves marked gaps on the page of its item, with why and when at the foot', () => {
    const [meeting] = site.archive.meetings.filter(({ record }) => record.date === '2021-05-26')
    const page = readPage(site, `/moeder/${meeting?.id}/punkt-1/`)
    expect(texts(page, 'h1')).toEqual(['Titel [fjernet] og ██████-████'])
    expect(textOf(get(page, '#beslutning'))).toContain('Og mere [fjernet] og ██████-████')
    const reasons = textOf(get(page, '.gaps'))
    expect(reasons).toContain('CPR-numre er streget over.')
    expect(reasons).toContain('Har bedt om det (1. maj 2024)')
    expect(reasons).toContain('Fortroligt dokument (2. maj 2024)')
  })

  it('leaves them in the source, line for line, with why and when', () => {
    const [meeting] = site.archive.meetings.filter(({ record }) => record.date === '2021-05-26')
    const page = readPage(site, `/kilder/${meeting?.id}/`)
    expect(texts(page, 'main ol > li')).toHaveLength(open.split('\n').length - 1)
    expect(textOf(get(page, '.gaps'))).toContain('Har bedt om det (1. maj 2024)')
    expect(texts(page, 'h1')[0]).toContain('[fjernet] ██████-████.txt')
  })

  it('is not spoken of on pages without it', () => {
    const page = readPage(site, '/moeder/byraadet/2024-10-09/punkt-1/')
    expect(texts(page, '.gaps')).toEqual([])
  })
})

describe('a closed item that is published', () => {
  it('shows its decision, and does not call it secret', async () => {
    const closed = minutes({
      items: [{ title: 'Køb', closed: true, paragraphs: treatedAs('24-000001', 'Købt for 2 mio. kr.') }],
    })
    const shown = await buildFrom(await newFolder(), {
      'a.txt': closed,
      'archive.json': JSON.stringify({ privacy: { closedItems: 'publish', reason: 'Frigivet' } }),
    })
    const page = readPage(shown, '/moeder/byraadet/2024-10-09/punkt-1/')
    expect(textOf(get(page, '#beslutning'))).toContain('Købt for 2 mio. kr.')
    expect(textOf(get(page, 'article'))).not.toContain('Kun titel og sagsnummer')
  })
})
