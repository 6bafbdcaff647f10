import { describe, expect, it } from 'vitest'
import { shardCatalogue } from '../../../src/publish/search/catalogue.ts'
import { countYears, indexedPage } from '../../../src/publish/search/pages.ts'
import { shardsOf } from '../../../src/publish/search/shards.ts'
import { readCatalogue } from '../../../src/site/client/search/catalogue.ts'

/** The head of an item without anything that it could be found by. */
const plain = {
  title: 'Et punkt',
  number: 1,
  decision: null,
  caseType: null,
  caseNumber: null,
  journalNumber: null,
  closed: false,
}

const pages = [
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { ...plain, decision: { text: 'Godkendt.', outcome: 'approved', votes: null }, caseType: 'Beslutning' },
    'Byrådet',
    '2026-01-14',
  ),
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { ...plain, journalNumber: '00.32.00-Ø54-1-21', closed: true },
    'Byrådet',
    '2026-02-11',
  ),
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { ...plain, caseType: 'Beslutning' },
    'Økonomiudvalget',
    '2025-02-11',
  ),
]
const shards = shardsOf(countYears(pages), 2)
const made = { entry: { version: '1.6.0' }, bytes: 7 }
const words = { byBeginning: 'a 0123abcdef 2', byEnd: '4567abcdef' }
const indexes = new Map(shards.map(({ name }) => [name, made]))

describe('the catalogue', () => {
  const catalogue = shardCatalogue(shards, pages, { madeWith: 'x', indexes, words })

  it('counts the filters of each shard from the records, the newest shard first', () => {
    expect(catalogue.shards.map(({ name, filters }) => [name, filters])).toEqual([
      [
        '2026',
        {
          body: { Byrådet: 2 },
          year: { 2026: 2 },
          outcome: { Godkendt: 1 },
          caseType: { Beslutning: 1 },
          subject: { '00': 1 },
          access: { 'Lukket punkt': 1, 'Åbent punkt': 1 },
        },
      ],
      [
        '2025',
        {
          body: { Økonomiudvalget: 1 },
          year: { 2025: 1 },
          outcome: {},
          caseType: { Beslutning: 1 },
          subject: {},
          access: { 'Åbent punkt': 1 },
        },
      ],
    ])
  })

  it('is read by the browser as it was written', () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue)
  })

  it.each([null, {}, { version: 2, shards: [] }, { version: 1, shards: [{ name: '2026' }] }])(
    'of another form is refused: %j',
    (value) => expect(() => readCatalogue(value)).toThrow('Unknown'),
  )

  it('is not written of a shard without an index', () => {
    expect(() => shardCatalogue(shards, pages, { madeWith: 'x', indexes: new Map(), words })).toThrow(
      RangeError,
    )
  })
})
