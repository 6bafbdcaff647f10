import { describe, expect, it } from 'vitest'
import { shardCatalogue } from '../../../src/publish/search/catalogue.ts'
import { countYears, indexedPage } from '../../../src/publish/search/pages.ts'
import { shardsOf } from '../../../src/publish/search/shards.ts'
import { readCatalogue } from '../../../src/site/client/search/catalogue.ts'

const pages = [
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { decision: { outcome: 'approved' }, caseType: 'Beslutning' },
    'Byrådet',
    '2026-01-14',
  ),
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { decision: { outcome: null }, caseType: null },
    'Byrådet',
    '2026-02-11',
  ),
  indexedPage(
    'moeder/a/b/punkt-1/index.html',
    { decision: null, caseType: 'Beslutning' },
    'Økonomiudvalget',
    '2025-02-11',
  ),
]
const shards = shardsOf(countYears(pages), 2)
const made = { entry: { version: '1.6.0' }, bytes: 7 }
const indexes = new Map(shards.map(({ name }) => [name, made]))

describe('the catalogue', () => {
  const catalogue = shardCatalogue(shards, pages, { madeWith: 'x', indexes, overview: null })

  it('counts the filters of each shard from the records, the newest shard first', () => {
    expect(catalogue.shards.map(({ name, filters }) => [name, filters])).toEqual([
      [
        '2026',
        { body: { Byrådet: 2 }, year: { 2026: 2 }, outcome: { Godkendt: 1 }, caseType: { Beslutning: 1 } },
      ],
      ['2025', { body: { Økonomiudvalget: 1 }, year: { 2025: 1 }, outcome: {}, caseType: { Beslutning: 1 } }],
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
    expect(() =>
      shardCatalogue(shards, pages, { madeWith: 'x', indexes: new Map(), overview: null }),
    ).toThrow(RangeError)
  })
})
