import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../src/archive/model.ts'
import { hasCorpus } from '../../helpers/corpus.ts'
import { archiveOfCorpus } from '../../helpers/corpus-archive.ts'
import { CLOSED, LISTED, smallArchive } from './archive.ts'
import { dataFiles, fileAt, recordsIn } from './files.ts'

const archive = smallArchive()
const files = dataFiles(archive)

const kinds = ['items', 'meetings', 'cases', 'documents']

/** What is wrong with the lines of every file of a kind, by the schema that is published beside them. */
function problems(kind: string, of: ReadonlyMap<string, string>): unknown[] {
  const schema: object = JSON.parse(fileAt(of, `/data/schema/${kind}.json`))
  const validate = new Ajv2020().compile(schema)
  return [...of]
    .filter(([url]) => url.endsWith(`/${kind}.ndjson`))
    .flatMap(([url, text]) => recordsIn(text).map((record) => ({ url, record })))
    .flatMap(({ url, record }) => (validate(record) ? [] : [{ url, errors: validate.errors }]))
}

function recordsOf(kind: string, of: ReadonlyMap<string, string>): unknown[] {
  return [...of].filter(([url]) => url.endsWith(`/${kind}.ndjson`)).flatMap(([, text]) => recordsIn(text))
}

function counts({ meetings, cases, documents }: Archive): number[] {
  return [meetings.flatMap(({ items }) => items).length, meetings.length, cases.length, documents.length]
}

describe('the downloads for programs', () => {
  it.each(kinds)('have %s in the form that the published schema says', (kind) => {
    expect(recordsOf(kind, files)).not.toEqual([])
    expect(problems(kind, files)).toEqual([])
  })

  it('have every record once', () => {
    expect(kinds.map((kind) => recordsOf(kind, files).length)).toEqual(counts(archive))
  })

  it.skipIf(!hasCorpus)('have every record of the real minutes in that form', () => {
    const real = archiveOfCorpus()
    const realFiles = dataFiles(real)
    expect(kinds.flatMap((kind) => problems(kind, realFiles))).toEqual([])
    expect(kinds.map((kind) => recordsOf(kind, realFiles).length)).toEqual(counts(real))
  })

  it('have the items as the archive publishes them, in the file of their year', () => {
    const records = ['2022', '2021'].flatMap((year) => recordsIn(fileAt(files, `/data/${year}/items.ndjson`)))
    const items = archive.meetings.flatMap((meeting) => meeting.items)
    expect(records).toEqual(items.map(({ record }) => expect.objectContaining(record)))
    expect(records[0]).toMatchObject({
      url: '/moeder/oekonomiudvalget/2022-03-30/punkt-1/',
      meeting: { id: 'oekonomiudvalget/2022-03-30', body: 'Økonomiudvalget', date: '2022-03-30' },
    })
  })

  it('tell of a case where it was treated, the newest first', () => {
    expect(recordsOf('cases', files)).toContainEqual({
      url: '/sag/21-000077/',
      number: '21-000077',
      titles: ['Kaj; "ny"', '=1+1'],
      items: [
        expect.objectContaining({ url: '/moeder/oekonomiudvalget/2022-03-30/punkt-1/' }),
        expect.objectContaining({ url: '/moeder/byraadet/2021-05-26/punkt-1/' }),
      ],
    })
  })

  it('have of a closed item number, title and case number alone', () => {
    const [closed] = recordsIn(fileAt(files, '/data/2021/items.ndjson')).slice(1)
    expect(closed).toMatchObject({ number: 2, title: 'Køb', closed: true, caseNumber: '21-000005' })
    expect(closed).toMatchObject({ decision: null, sections: [], attachments: [], tables: [] })
  })
})

describe.each([{}, { baseUrl: 'https://referater.example.dk' }])(
  'of what may not be published (%j)',
  (config) => {
    it.each([CLOSED, LISTED])('no download has a word: %s', (secret) => {
      const all = dataFiles(smallArchive(config))
      expect(all.size).toBeGreaterThan(10)
      expect([...all].filter(([, text]) => text.includes(secret)).map(([url]) => url)).toEqual([])
    })
  },
)
