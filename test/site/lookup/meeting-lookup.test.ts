import { beforeAll, describe, expect, it } from 'vitest'
import { readCitation } from '../../../parsers/citation/meeting.ts'
import { fetchFrom, makeLoadJson } from '../../../src/site/lookup/json-files.ts'
import { type MeetingAnswer, makeMeetingLookUp } from '../../../src/site/lookup/meeting-lookup.ts'
import { archiveOfMeetings } from '../../helpers/archive.ts'
import { type ApiSite, apiSites, faults } from './api-site.ts'

const items = [{ title: 'Vej' }, { title: 'Køb af skov', closed: true }, { title: 'Havn', number: 7 }]

const archive = archiveOfMeetings(
  { body: 'Direktionen', date: '2021-05-25', items },
  { body: 'Direktionen', date: '2021-05-04', items },
  { body: 'Byrådet', date: '2021-05-25', items },
  { body: 'Byrådet', date: '2019-11-27', items },
  { body: 'Byrådet', date: '2024-02-28', time: '15:00', items },
  { body: 'Byrådet', date: '2024-02-28', time: '18:00', items },
  { body: 'Teknik- og Miljøudvalget', date: '2022-03-08', items: [...items, { title: 'Sti', number: 7 }] },
)

const newSite = apiSites()
let site: ApiSite

async function ask(query: string, origin = site.origin): Promise<MeetingAnswer> {
  const citation = readCitation(query)
  if (!citation) throw new Error(`${query} is no citation`)
  return makeMeetingLookUp(makeLoadJson(fetchFrom(origin)))(citation)
}

/** The status, and where the entries lead. */
async function found(query: string): Promise<string[]> {
  const { status, entries } = await ask(query)
  return [status, ...entries.map(({ url }) => url.replace('/moeder/', ''))]
}

beforeAll(async () => {
  site = await newSite(archive)
})

describe('a citation', () => {
  it('leads to the item, with all there is to show of it', async () => {
    expect(await ask('Direktionen 25-05-2021, pkt. 7')).toEqual({
      status: 'found',
      entries: [
        {
          kind: 'item',
          url: '/moeder/direktionen/2021-05-25/punkt-7/',
          body: 'Direktionen',
          date: '2021-05-25',
          number: 7,
          title: 'Havn',
          closed: false,
        },
      ],
    })
  })

  it('says of a closed item that it is closed', async () => {
    expect(await ask('Direktionen 25-05-2021, pkt. 2')).toMatchObject({
      entries: [{ title: 'Køb af skov', closed: true }],
    })
  })

  it('leads to the meeting', async () => {
    expect(await ask('direktionsmødet den 25. maj 2021')).toEqual({
      status: 'found',
      entries: [
        {
          kind: 'meeting',
          url: '/moeder/direktionen/2021-05-25/',
          body: 'Direktionen',
          date: '2021-05-25',
          number: null,
          title: '',
          closed: false,
        },
      ],
    })
  })

  it.each([
    ['25. maj 2021', ['direktionen/2021-05-25/', 'byraadet/2021-05-25/']],
    ['25. maj 2021 punkt 1', ['direktionen/2021-05-25/punkt-1/', 'byraadet/2021-05-25/punkt-1/']],
    ['Byrådets møde 25/5-21', ['byraadet/2021-05-25/']],
    ['byraad 2021-05-25 #7', ['byraadet/2021-05-25/punkt-7/']],
    ['Direktionen maj 2021', ['direktionen/2021-05-25/', 'direktionen/2021-05-04/']],
    ['maj 2021', ['direktionen/2021-05-25/', 'byraadet/2021-05-25/', 'direktionen/2021-05-04/']],
    ['teknik & miljøudvalget 8. marts 2022', ['teknik-og-miljoeudvalget/2022-03-08/']],
    [
      'teknik og miljøudvalg marts 2022 pkt. 7',
      ['teknik-og-miljoeudvalget/2022-03-08/punkt-7/', 'teknik-og-miljoeudvalget/2022-03-08/punkt-7-2/'],
    ],
    ['Byrådet 28-02-2024', ['byraadet/2024-02-28/', 'byraadet/2024-02-28-1800/']],
  ])('is found: %s', async (query, urls) => {
    const [status, ...entries] = await found(query)
    expect(status).toBe('found')
    expect(entries.sort()).toEqual(urls.sort())
  })

  it.each([
    [
      'an item that the meeting lacks gives the meeting',
      'Direktionen 25-05-2021, pkt. 4',
      ['direktionen/2021-05-25/'],
    ],
    [
      'a day without a meeting gives those of its month',
      'Direktionen 24-05-2021',
      ['direktionen/2021-05-25/', 'direktionen/2021-05-04/'],
    ],
    [
      'a month without one gives the next and the last',
      'juli 2021',
      ['teknik-og-miljoeudvalget/2022-03-08/', 'direktionen/2021-05-25/', 'byraadet/2021-05-25/'],
    ],
    [
      'of the body, in whatever years they were',
      'Byrådet 8. marts 2022',
      ['byraadet/2024-02-28/', 'byraadet/2024-02-28-1800/', 'byraadet/2021-05-25/'],
    ],
    ['after the last meeting, that one', 'Direktionen juni 2031', ['direktionen/2021-05-25/']],
    ['before the first, that one', '1. maj 1971', ['byraadet/2019-11-27/']],
  ])('is near: %s', async (_, query, urls) => {
    const [status, ...entries] = await found(query)
    expect(status).toBe('near')
    expect(entries.sort()).toEqual(urls.sort())
  })

  it.each(['skole maj 2021', 'Socialudvalget 25. maj 2021', 'råd maj 2021'])(
    'is unknown, since its words name no body: %s',
    async (query) => expect(await found(query)).toEqual(['unknown']),
  )

  it('is unknown in an archive without meetings', async () => {
    const empty = await newSite(archiveOfMeetings())
    expect(await ask('25. maj 2021', empty.origin)).toEqual({ status: 'unknown', entries: [] })
  })
})

describe('a citation is looked up', () => {
  it('with the list of bodies and that of its year', async () => {
    const fresh = await newSite(archive)
    await ask('Direktionen 25-05-2021, pkt. 7', fresh.origin)
    expect(fresh.asked).toEqual(['/api/moeder.json', '/api/moeder/2021.json'])
    await ask('skole maj 2021', fresh.origin)
    expect(fresh.asked.slice(2)).toEqual(['/api/moeder.json'])
  })

  const places = ['/api/moeder.json', '/api/moeder/2021.json']
  const broken = places.flatMap((url) => faults.map((fault) => [url, fault] as const))
  it.each(broken)('and with %s broken (%s) nothing is said of it until it is whole', async (url, fault) => {
    const fresh = await newSite(archive)
    const look = makeMeetingLookUp(makeLoadJson(fetchFrom(fresh.origin)))
    await fresh.breakFile(url, fault)
    for (const item of [null, 1, 99]) {
      await expect(look({ body: 'direktionen', date: '2021-05-25', item })).rejects.toThrow()
    }
    await fresh.mend()
    expect(await look({ body: 'direktionen', date: '2021-05-25', item: 1 })).toMatchObject({
      status: 'found',
    })
  })

  it('and without a connection nothing is said of it', async () => {
    const fresh = await newSite(archive)
    await fresh.stop()
    await expect(ask('25. maj 2021', fresh.origin)).rejects.toThrow()
  })

  it('and never leads to another site', async () => {
    const evil = await newSite(archive)
    await evil.replaceFile('/api/moeder/2021.json', '/moeder/direktionen/2021-05-25/', '//example.dk/')
    await expect(ask('25. maj 2021', evil.origin)).rejects.toThrow()
  })
})
