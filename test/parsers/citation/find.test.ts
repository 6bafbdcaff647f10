import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberPattern, numberShapes } from '../../../parsers/citation/find.ts'

function found(text: string): string[] {
  return [...text.matchAll(numberPattern())].map(([number]) => number)
}

describe('the numbers of a text', () => {
  it.each(numberShapes.map(({ example, why }) => [example, why] as const))(
    'are found: %s (%s)',
    (example) => {
      expect(found(example)).toEqual([example])
      expect(found(`Se ${example}, og ${example}.`)).toEqual([example, example])
    },
  )

  it('are found in the order of the text, of all shapes', () => {
    expect(found('22-010739 afløser 998-2016-4417 og EMN-2025-003383')).toEqual([
      '22-010739',
      '998-2016-4417',
      'EMN-2025-003383',
    ])
  })

  it('are found in capitals and small letters', () => {
    expect(found('emn-2025-003383 og 20-082075k')).toEqual(['emn-2025-003383', '20-082075k'])
  })

  it.each(['(22-010739)', '22-010739.', '»22-010739«', 'sag:22-010739;', '22-010739/22'])(
    'are found between marks: %s',
    (text) => {
      expect(found(text)).toEqual(['22-010739'])
    },
  )

  it.each([
    ['a date', '25-05-2021'],
    ['a date in letters', 'den 25. maj 2021'],
    ['a telephone number', '87 89 40 00'],
    ['an amount', '1.200.000'],
    ['a year span', '2021-2024'],
    ['a longer run of digits before', '122-010739'],
    ['a longer run of digits after', '22-0107391'],
    ['a number that goes on', '998-2021-18397-4'],
    ['a number that began before', '4-998-2021-18397'],
    ['a letter before', 'x22-010739'],
    ['a Danish letter before', 'ø22-010739'],
    ['a letter after', '22-010739Ka'],
    ['another letter than K', '22-010739A'],
    ['too long a running number', '998-2021-123456789'],
    ['a KLE number', '01.02.05'],
  ])('are not found in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('are the same each time, since a pattern keeps no place from before', () => {
    const pattern = numberPattern()
    expect(pattern.test('22-010739')).toBe(true)
    expect(numberPattern().test('22-010739')).toBe(true)
  })

  it('stand in the text as they are given, with no letter or digit right beside them', () => {
    const piece = fc.constantFrom('998', '-', '2021', '22', '010739', 'K', 'EMN', ' ', 'å', '1', '18397')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        for (const { 0: number, index } of text.matchAll(numberPattern())) {
          expect(text.slice(0, index)).not.toMatch(/[\p{L}\d-]$/u)
          expect(text.slice(index + number.length)).not.toMatch(/^[\p{L}\d]/u)
        }
      }),
    )
  })
})
