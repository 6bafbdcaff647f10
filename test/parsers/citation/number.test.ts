import { describe, expect, it } from 'vitest'
import { looseKey, numberKey } from '../../../parsers/citation/number.ts'

describe('the key of a number', () => {
  it.each([
    ['998-2021-18397', '998-2021-18397'],
    ['20-082075K', '20-082075k'],
    ['20–082075 K', '20-082075k'],
    ['998 - 2021\u2011 18397', '998-2021-18397'],
    ['998-2021-\n18397', '998-2021-18397'],
    ['998\u2212\u00ad2021-18397', '998-2021-18397'],
    ['EMN-2025-003383', 'emn-2025-003383'],
    ['22/010739', '22-010739'],
    ['05.01.12', '05.01.12'],
  ])('of “%s” is %s', (number, key) => {
    expect(numberKey(number)).toBe(key)
  })

  it('is its own key', () => {
    expect(numberKey(numberKey('20–082075 K'))).toBe(numberKey('20–082075 K'))
  })

  it('keeps numbers apart that differ in a digit or a leading zero', () => {
    expect(numberKey('22-010739')).not.toBe(numberKey('22-10739'))
  })
})

describe('the loose key of a number', () => {
  it.each([
    ['22-010739', '22-10739'],
    ['05-000075k', '5-75k'],
    ['20-082075-k', '20-82075k'],
    ['emn-2025-003383', 'emn-2025-3383'],
    ['998-2021-018397', '998-2021-18397'],
    ['00.32.00', '0-32-0'],
    ['85.02.02-g01-5-17', '85-2-2-g01-5-17'],
  ])('of %s is %s', (key, loose) => expect(looseKey(key)).toBe(loose))

  it('keeps numbers apart that differ in more than leading zeros', () => {
    expect(looseKey('22-100739')).not.toBe(looseKey('22-010739'))
    expect(looseKey('20-082075k')).not.toBe(looseKey('20-082075'))
  })
})
