import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meantBy } from '../../../src/site/client/not-found/meant.ts'
import { referenceOf } from '../../../src/site/client/search/reference.ts'

describe('an address without a page', () => {
  it.each([
    ['sag/998-2021-1839', 'case', '998-2021-1839'],
    ['sag/22-10739/', 'case', '22-10739'],
    ['Sag/20-082075K', 'case', '20-082075K'],
    ['SAG/20-082075K/', 'case', '20-082075K'],
    ['sag/22-010739.html', 'case', '22-010739'],
    ['sag/22%20010739', 'case', '22 010739'],
    ['sag/22010739', 'case', 'Sagsnr. 22010739'],
    ['sag/22%E2%80%93010739/', 'case', '22–010739'],
    ['sag/22–010739/', 'case', '22–010739'],
    ['sag/22/010739/', 'case', '22 010739'],
    ['sager/22-010739', 'case', '22-010739'],
    ['sag/Sagsnr.%2022-010739/', 'case', 'Sagsnr. 22-010739'],
    ['sag/22-010739-ny-skole', 'case', '22-010739'],
    ['sag/emn-2025-3383/', 'case', 'emn-2025-3383'],
    ['dokument/998-2021-120071.pdf', 'document', '998-2021-120071'],
    ['Dokumenter/998_2021_120071', 'document', '998_2021_120071'],
    ['22-010739', null, '22-010739'],
    ['api/id/22-10739.json', null, '22-10739'],
    ['vis.aspx?sagsnr=22-10739&side=2', null, '22-10739'],
    ['Pages/Sag/default.aspx?id=998-2021-18397', 'case', '998-2021-18397'],
  ])('that has a number is read as a query for it: %s', (address, kind, query) => {
    const meant = meantBy(address)
    expect([meant.kind, meant.queries[0]]).toEqual([kind, query])
  })

  it.each([
    ['moeder/direktionen/25-05-2021', 'direktionen', '2021-05-25', null],
    ['moeder/direktionen/2021-05-25/punkt-14/', 'direktionen', '2021-05-25', 14],
    ['Moeder/Direktionen/2021-05-25/Punkt-4', 'direktionen', '2021-05-25', 4],
    ['møder/økonomiudvalget/2021-05-25/', 'økonomiudvalget', '2021-05-25', null],
    ['m%C3%B8der/%C3%98konomiudvalget/2021-05-25/', 'økonomiudvalget', '2021-05-25', null],
    ['moeder/teknik-og-miljoeudvalget/2021/05/25', 'teknik-og-miljoeudvalget', '2021-05-25', null],
    ['moeder/byraadet/2021-05-25-1530/punkt-2/', 'byraadet', '2021-05-25', 2],
    ['moeder/byraadet/2021-05-25/punkt-2/bilag/x.pdf', 'byraadet', '2021-05-25', 2],
    ['moeder/byraadet/2021-05', 'byraadet', '2021-05', null],
    ['referat/byraadet-25-05-2021.pdf', 'byraadet', '2021-05-25', null],
    ['kilder/byraadet/25.05.2021/', 'byraadet', '2021-05-25', null],
  ])('that has a date is read as the citation of a meeting: %s', (address, body, date, item) => {
    const [query = ''] = meantBy(address).queries
    expect(referenceOf(query)?.citation).toEqual({ body, date, item })
  })

  it.each([
    ['moeder/direktion/', 'direktion'],
    ['ny-skole/pulje_2', 'ny skole pulje 2'],
    ['wp-login.php', 'wp login'],
    ['%E0%A4%A/x', '%E0%A4%A x'],
    ['moeder/', ''],
  ])('that has neither leaves its words for the search: %s', (address, words) => {
    expect(meantBy(address)).toMatchObject({ queries: [], words })
  })

  it('is read whatever stands in it, and what is read are references', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('sag', '22-010739', '%', '2021-05-25'),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { queries, words } = meantBy(parts.join('/'))
        expect(words.length).toBeLessThanOrEqual(80)
        for (const query of queries) expect(referenceOf(query)).not.toBeNull()
      }),
    )
  })
})
