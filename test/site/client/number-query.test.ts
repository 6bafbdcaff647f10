import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseKey } from '../../../parsers/citation/number.ts'
import { parseNumber } from '../../../src/site/client/search/number-query.ts'

describe('a query that is a number', () => {
  it.each([
    ['998-2021-18397', '998-2021-18397'],
    [' 998 – 2021 – 18397 ', '998-2021-18397'],
    ['998 2021 18397', '998-2021-18397'],
    ['998\u00a02021\u202f18397', '998-2021-18397'],
    ['998\u20112021\u221218397', '998-2021-18397'],
    ['998/2021/18397', '998-2021-18397'],
    ['998202118397', '998-2021-18397'],
    ['998-2021-183', '998-2021-183'],
    ['20-082075k', '20-082075k'],
    ['20–082075 K', '20-082075k'],
    ['20 082075 k', '20-082075k'],
    ['20082075K', '20-082075k'],
    ['22-10739', '22-10739'],
    ['20-0820', '20-0820'],
    ['emn-2025-003383', 'emn-2025-003383'],
    ['EMN 2025 003383', 'emn-2025-003383'],
    ['EMN2025003383', 'emn-2025-003383'],
    ['EMN-2025-3383', 'emn-2025-3383'],
    ['Sagsnr.: 20-082075K', '20-082075k'],
    ['Sagsnr.:20-082075K.', '20-082075k'],
    ['sag nr. 20-082075', '20-082075'],
    ['Sags-nr 20-082075', '20-082075'],
    ['sagsnummer 20-082075', '20-082075'],
    ['Sagsid: 20-082075', '20-082075'],
    ['Sagen 20-082075', '20-082075'],
    ['Sagsnr. 20082075', '20-082075'],
    ['Sagsnr. 998-2021', '998-2021'],
    ['Dokumentnr. 998-2021-120071', '998-2021-120071'],
    ['Dok.nr. 998-2021-120071', '998-2021-120071'],
    ['dok. 998-2021-120071', '998-2021-120071'],
    ['j.nr. 00.22.04', '00.22.04'],
    ['J. nr.: 05.01.12', '05.01.12'],
    ['Journalnummer 85.02.02-G01-5-17', '85.02.02-g01-5-17'],
    ['"22-010739"', '22-010739'],
    ['(22-010739)', '22-010739'],
    ['#22-010739', '22-010739'],
  ])('%s', (query, key) => expect(parseNumber(query)).toEqual({ key, sure: true }))

  it.each([
    ['00.22.04', '00.22.04'],
    ['85.02.02-G01-5-17', '85.02.02-g01-5-17'],
    ['25.05.21', '25.05.21'],
    ['22-107', '22-107'],
    ['17/46', '17-46'],
    ['S2021-12345', 's2021-12345'],
    ['2021/0012345', '2021-0012345'],
  ])('where the archive has it: %s', (query, key) => expect(parseNumber(query)).toEqual({ key, sure: false }))

  it.each([
    ...['', 'skole', 'budget 2021', '22-010739 skole', 'sag', 'Sagsnr.', 'nr. 12', 'sag 12', 'sagsnr. 2021'],
    ...['2021', '8600', '12', '12345', '998-2021', '12 34', '2021-2024', '2020/2021', '16-20'],
    ...['25-05-2021', '25/5-21', '2021-05-25', '25. maj 2021', '05-2021', '05/2021', '25-05'],
    ...['1.250.000', '1.250.000,50', '12.000', '2.000-3.000', '10.000 kr.'],
    ...['87894000', '87 89 40 00', '8789 4000', '+45 87 89 40 00', '+4587894000', '22010739'],
    ...['kl. 17.30', '§ 17, stk. 4', 'covid-19', 'DK-8600', 'punkt 4', '0101901234'],
  ])('is not: %s', (query) => expect(parseNumber(query)).toBeNull())
})

const year = fc.integer({ min: 2007, max: 2029 })
const running = fc.integer({ min: 10, max: 999_999 })
const dash = fc.constantFrom('-', ' - ', '\u2013', ' \u2014', '\u2011', '\u2212', '/', '_')
const dashOrSpace = fc.oneof(dash, fc.constantFrom(' ', '\u00a0', '\u2009'))
const label = fc.constantFrom('', 'Sagsnr.: ', 'sag nr. ', 'Dok.nr. ', 'Sag ', 'J.nr.: ', 'SAGSNUMMER ', '"')

describe('however a number is spelled', () => {
  const looseOf = (query: string) => {
    const number = parseNumber(query)
    return number && looseKey(number.key)
  }

  it('with municipality and year, it is the same', () => {
    fc.assert(
      fc.property(year, running, dashOrSpace, fc.nat(2), label, (year, running, between, zeros, label) => {
        const spelled = ['998', year, `${'0'.repeat(zeros)}${running}`].join(between)
        expect(looseOf(`${label}${spelled}`), spelled).toBe(`998-${year}-${running}`)
        expect(looseOf(`${label}998${year}${running}`)).toBe(`998-${year}-${running}`)
      }),
    )
  })

  it('with a short year and a K, it is the same', () => {
    const k = fc.constantFrom('K', 'k', ' K', '-k')
    fc.assert(
      fc.property(year, running, dash, k, label, (year, running, between, k, label) => {
        const short = String(year).slice(2)
        const printed = `${label}${short}${between}${String(running).padStart(6, '0')}${k}`
        expect(looseOf(printed), printed).toBe(looseKey(`${short}-${running}k`))
        const dropped = `${label}${short}${between}${running}${k}`
        if (running > 9_999) expect(looseOf(dropped), dropped).toBe(looseKey(`${short}-${running}k`))
      }),
    )
  })

  it('with letters before, it is the same', () => {
    const between = fc.oneof(dashOrSpace, fc.constant(''))
    const letters = fc.constantFrom('EMN', 'emn', 'Emn')
    fc.assert(
      fc.property(
        letters,
        year,
        running,
        between,
        fc.boolean(),
        label,
        (emn, year, running, gap, padded, label) => {
          const tail = padded ? String(running).padStart(6, '0') : String(running)
          const spelled = `${label}${emn}${gap}${year}${gap}${tail}`
          expect(looseOf(spelled), spelled).toBe(`emn-${year}-${running}`)
        },
      ),
    )
  })

  it('words never become one', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abdegijkmnorsæøåEMNSK .-:"#') })
    fc.assert(fc.property(words, (query) => parseNumber(query) === null))
  })
})
