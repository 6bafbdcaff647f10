import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/site/client/search/number-query.ts'

describe('a query that is a number', () => {
  it.each([
    ['998-2021-18397', '998-2021-18397'],
    [' 998 – 2021 – 18397 ', '998-2021-18397'],
    ['998 2021 18397', '998-2021-18397'],
    ['20-082075k', '20-082075k'],
    ['20–082075 K', '20-082075k'],
    ['20 082075 k', '20-082075k'],
    ['emn-2025-003383', 'emn-2025-003383'],
    ['EMN 2025 003383', 'emn-2025-003383'],
    ['Sagsnr.: 20-082075K', '20-082075k'],
    ['sag nr. 20-082075', '20-082075'],
    ['Dokumentnr. 998-2021-120071', '998-2021-120071'],
    ['dok. 998-2021-120071', '998-2021-120071'],
    ['"22-010739"', '22-010739'],
  ])('%s', (query, key) => expect(numberOf(query)).toBe(key))

  it.each([
    '',
    'skole',
    'budget 2021',
    '2021',
    '00.22.04',
    '25-05-2021',
    '22-010739 skole',
    'sag',
    '998-2021',
    '12 34',
  ])('is not: %s', (query) => expect(numberOf(query)).toBeNull())
})
