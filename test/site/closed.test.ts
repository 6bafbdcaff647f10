import { gunzipSync } from 'node:zlib'
import { select } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

/** Stands under closed items only. Nonsense, so that no stemmer changes its beginning. */
const CANARY = 'zqxkvrw'
const OPEN = 'fjordbad'

const newFolder = temporaryFolders()
let site: BuiltSite
let published: Map<string, string>

const secret = (words: string): string => `${CANARY}${words} vil have 2 mio. kr.`

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({
      items: [
        { title: 'Skitse', paragraphs: treatedAs('24-000001', `Et ${OPEN} bygges.`) },
        {
          title: 'Køb af skov',
          closed: true,
          paragraphs: treatedAs(
            '24-000002',
            secret('a'),
            'Indstillinger',
            `Skovchefen ${CANARY} indstiller, at\n1. ${secret('b')}`,
            'Behandling',
            `${CANARY}udvalget`,
            'Sagsfremstilling',
            `Post\tKr.\n${secret('c')}\t12\nI alt\t12`,
            'Bilag',
            `${secret('d')}\t998-2024-777`,
            'Sagens forløb',
            '02/10/2024 Økonomiudvalget',
            secret('e'),
          ),
        },
        { title: 'Salg af mose', closed: true, paragraphs: [secret('f'), `Punkt 9: ${secret('g')}`] },
        { title: 'Eventuelt', paragraphs: treatedAs('24-000003', 'Intet.') },
      ],
    }),
    'b.txt': minutes({
      date: '2021-05-26',
      items: [
        {
          title: 'Leje af kaj',
          closed: true,
          paragraphs: [
            'Sagsfremstilling',
            '1. Leje af kaj',
            `Åbent`,
            `Sagsnr.: 998-2021-12 J.nr.: 13.06.02 Dokumentnr.: 998-2021-666`,
            'Sagstype',
            `${CANARY}.`,
            'Resume og sagens baggrund',
            secret('h'),
            'Byrådets møde den 26. maj 2021:',
            secret('i'),
          ],
        },
      ],
    }),
    '0.txt': minutes({
      kind: 'DAGSORDEN',
      items: [{ title: 'Ældre udkast', closed: true, paragraphs: [secret('j')] }],
    }),
  })
  published = new Map()
  for (const [file, bytes] of await readTree(site.out)) {
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    published.set(file, `${file}\n${(zipped ? gunzipSync(bytes) : bytes).toString('latin1')}`.toLowerCase())
  }
})

function filesWith(words: string): string[] {
  return [...published].filter(([, text]) => text.includes(words)).map(([file]) => file)
}

describe('a closed item', () => {
  it('shows title and case number and that it is closed, and nothing else', () => {
    const page = readPage(site, '/moeder/byraadet/2024-10-09/punkt-2/')
    const article = get(page, 'article')
    expect(textOf(get(article, 'h1'))).toBe('Køb af skov')
    expect(texts(article, 'dt')).toEqual(['Sagsnummer'])
    expect(textOf(get(article, 'dd'))).toMatch(/^24-000002\b/)
    expect(textOf(article)).toContain('lukkede døre')
    expect(select('h2', article)).toBeUndefined()
    expect(hrefs(article)).toEqual(['/sag/24-000002/'])
  })

  it('has no page for its documents, and no look-up of them', () => {
    expect(filesWith('998-2024-777')).toEqual([])
    expect(filesWith('998-2021-666')).toEqual([])
    expect(filesWith('13.06.02')).toEqual([])
  })

  it('leaves no word of its text in any file of the site', () => {
    expect(filesWith(CANARY)).toEqual([])
  })

  it('leaves none in the search index either, where the words of open items are', () => {
    const index = [...published.keys()].filter((file) => /\.pf_(?:fragment|index|meta)$/.test(file))
    expect(index.length).toBeGreaterThan(2)
    const holding = filesWith(OPEN)
    expect(holding.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1)
    expect(holding.some((file) => file.endsWith('.pf_index'))).toBe(true)
  })

  it('shows in the source that lines are withheld, in the place of each', () => {
    const source = readPage(site, '/kilder/byraadet/2021-05-26/')
    const [record] = site.archive.meetings.filter(({ id }) => id === 'byraadet/2021-05-26')
    expect(texts(source, 'main ol > li')).toHaveLength(record?.record.source.lines ?? 0)
    expect(texts(source, 'main ol em')).not.toHaveLength(0)
    expect(texts(source, 'main ol > li').join('\n')).toContain('Punkt 1: Lukket: Leje af kaj')
  })
})
