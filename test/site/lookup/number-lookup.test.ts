import { beforeAll, describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/site/client/search/number-query.ts'
import { fetchFrom, makeLoadJson } from '../../../src/site/lookup/json-files.ts'
import { makeNumberLookUp, type NumberLookUp } from '../../../src/site/lookup/number-lookup.ts'
import { archiveOfMeetings } from '../../helpers/archive.ts'
import { treatedAs } from '../../helpers/minutes.ts'
import { type ApiSite, apiSites, faults } from './api-site.ts'

const head = (line: string) => ['Åbent', line, 'Sagen.']

/** More cases than a list holds. */
const many = Array.from({ length: 230 }, (_, at) => ({
  title: `Lodtrækning ${at}`,
  paragraphs: treatedAs(`19-${100_000 + at}`, 'Godkendt.'),
}))

const archive = archiveOfMeetings(
  {
    date: '2021-05-26',
    items: [
      {
        title: 'Vej',
        paragraphs: head('Sagsnr.: 998-2021-18397 J.nr.: 05.01.12 Dokumentnr.: 998-2021-120071'),
      },
      { title: 'Sti', paragraphs: head('Sagsnr.: 998-2021-1835 J.nr.: 05.01.12 Dokumentnr.: 998-2021-40') },
      { title: 'Havn', paragraphs: head('Sagsnr.: 998-2021-40 J.nr.: 00.32.00') },
      { title: 'Mole', paragraphs: head('Sagsnr.: 998-2017-0007') },
      { title: 'Mole, igen', paragraphs: head('Sagsnr.: 998-2017-7') },
    ],
  },
  {
    date: '2024-10-09',
    items: [
      { title: 'Skole', paragraphs: treatedAs('22-010739', 'Godkendt.') },
      { title: 'Bro', paragraphs: treatedAs('20-082075K', 'Godkendt.') },
      { title: 'Fyr', paragraphs: treatedAs('EMN-2025-003383', 'Godkendt.') },
      { title: 'Dige', paragraphs: treatedAs('85.02.02-G01-5-17', 'Godkendt.') },
      ...many,
    ],
  },
)

const newSite = apiSites()
let site: ApiSite
let lookUp: NumberLookUp

async function answer(query: string): Promise<{ status: string; numbers: string[] }> {
  const number = parseNumber(query)
  if (!number) throw new Error(`${query} is no number`)
  const { status, matches } = await lookUp(number)
  return { status, numbers: matches.map(({ number }) => number) }
}

beforeAll(async () => {
  site = await newSite(archive)
  lookUp = makeNumberLookUp(makeLoadJson(fetchFrom(site.origin)))
})

describe('a number that the archive has', () => {
  it('leads to its case, with kind, title and page', async () => {
    expect(await lookUp({ key: '22-010739', sure: true })).toEqual({
      status: 'found',
      matches: [{ kind: 'case', number: '22-010739', title: 'Skole', url: '/sag/22-010739/' }],
    })
  })

  it.each([
    ['998 2021 18397', '998-2021-18397'],
    ['998202118397', '998-2021-18397'],
    ['998-2021-018397', '998-2021-18397'],
    ['22-10739', '22-010739'],
    ['Sagsnr. 22 010739', '22-010739'],
    ['20-82075k', '20-082075K'],
    ['20–082075 K', '20-082075K'],
    ['EMN-2025-3383', 'EMN-2025-003383'],
    ['emn 2025 003383', 'EMN-2025-003383'],
    ['85.02.02-G01-5-17', '85.02.02-G01-5-17'],
    ['85 02 02 g01 5 17', '85.02.02-G01-5-17'],
    ['Dok.nr. 998-2021-120071', '998-2021-120071'],
    ['19-100229', '19-100229'],
  ])('is found however it is spelled: %s', async (query, number) => {
    expect(await answer(query)).toEqual({ status: 'found', numbers: [number] })
  })

  it('and that is both a case and a document is listed as both', async () => {
    const { status, matches } = await lookUp({ key: '998-2021-40', sure: true })
    expect(status).toBe('several')
    expect(matches.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['case Havn', 'document Sti'])
  })

  it('and that is a subject number leads to the cases that carry it', async () => {
    expect(await answer('05.01.12')).toEqual({
      status: 'several',
      numbers: ['998-2021-18397', '998-2021-1835'],
    })
    expect(await answer('00.32.00')).toEqual({ status: 'found', numbers: ['998-2021-40'] })
  })

  it('stands before another one that differs in zeros alone; without either, both are listed', async () => {
    expect(await answer('998-2017-0007')).toEqual({ status: 'found', numbers: ['998-2017-0007'] })
    const both = ['998-2017-0007', '998-2017-7']
    expect(await answer('998-2017-07')).toEqual({ status: 'several', numbers: both })
  })
})

describe('a number that the archive does not have', () => {
  it.each([
    ['998-2021-183', ['998-2021-1835', '998-2021-18397']],
    ['998-2021-1839', ['998-2021-18397']],
    ['20-0820', ['20-082075K']],
    ['22-107', ['22-010739']],
    ['emn 2025', ['EMN-2025-003383']],
    ['20-082075', ['20-082075K']],
  ])('may be the beginning of others, which are offered: %s', async (query, numbers) => {
    expect(await answer(query)).toEqual({ status: 'near', numbers })
  })

  it.each([
    ['998-2021-18399', ['998-2021-18397']],
    ['22-010738', ['22-010739']],
    ['20-082099K', ['20-082075K']],
  ])('is near those that begin in the same way: %s', async (query, numbers) => {
    expect(await answer(query)).toEqual({ status: 'near', numbers })
  })

  it('offers ten at most, from as few lists as it takes', async () => {
    const fresh = await newSite(archive)
    lookUp = makeNumberLookUp(makeLoadJson(fetchFrom(fresh.origin)))
    const { status, numbers } = await answer('19-100')
    expect(status).toBe('near')
    expect(numbers).toEqual(many.slice(0, 10).map((_, at) => `19-${100_000 + at}`))
    expect(fresh.asked.length).toBeLessThanOrEqual(3)
    lookUp = makeNumberLookUp(makeLoadJson(fetchFrom(site.origin)))
  })

  it.each([
    '998-2021-99999',
    '998-2019-18397',
    '31-123456',
    'EMN-2024-000001',
    '05.99.99',
    '22-555',
    '17/46',
  ])('is unknown where none is near: %s', async (query) =>
    expect(await answer(query)).toEqual({ status: 'unknown', numbers: [] }),
  )

  it('is unknown in an archive without numbers', async () => {
    const empty = await newSite(archiveOfMeetings({ items: [{ title: 'Vej' }] }))
    expect(
      await makeNumberLookUp(makeLoadJson(fetchFrom(empty.origin)))({ key: '22-010739', sure: true }),
    ).toEqual({
      status: 'unknown',
      matches: [],
    })
  })
})

describe('a number is looked up', () => {
  it('with two small files, and the next one of its list with none', async () => {
    const fresh = await newSite(archive)
    const look = makeNumberLookUp(makeLoadJson(fetchFrom(fresh.origin)))
    await look({ key: '22-010739', sure: true })
    await look({ key: '22-010739', sure: true })
    expect(fresh.asked).toEqual(['/api/numre.json', '/api/numre/fra-2.json'])
  })

  const places = ['/api/numre.json', '/api/numre/fra-2.json']
  const broken = places.flatMap((url) => faults.map((fault) => [url, fault] as const))
  it.each(broken)(
    'and with %s broken (%s) is never called unknown, and found when it is whole',
    async (url, fault) => {
      const fresh = await newSite(archive)
      const look = makeNumberLookUp(makeLoadJson(fetchFrom(fresh.origin)))
      await fresh.breakFile(url, fault)
      for (const key of ['22-010739', '22-999999', '22-01']) {
        await expect(look({ key, sure: true }), key).rejects.toThrow()
      }
      await fresh.mend()
      expect(await look({ key: '22-010739', sure: true })).toMatchObject({ status: 'found' })
      expect(await look({ key: '22-999999', sure: true })).toMatchObject({ status: 'unknown' })
    },
  )

  it('and without a connection is never called unknown', async () => {
    const fresh = await newSite(archive)
    const look = makeNumberLookUp(makeLoadJson(fetchFrom(fresh.origin)))
    await fresh.stop()
    await expect(look({ key: '22-999999', sure: true })).rejects.toThrow()
  })

  it('and never leads to another site', async () => {
    const evil = await newSite(archive)
    const look = makeNumberLookUp(makeLoadJson(fetchFrom(evil.origin)))
    await evil.replaceFile('/api/numre/fra-2.json', '/sag/22-010739/', '//example.dk/')
    await expect(look({ key: '22-010739', sure: true })).rejects.toThrow()
  })
})
