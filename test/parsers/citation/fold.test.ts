import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, leftOut } from '../../../parsers/citation/fold.ts'

describe('a folded text', () => {
  it.each(leftOut)('is without what interrupts a word: $why', ({ example, folded }) => {
    expect(fold(example).text).toBe(folded)
  })

  it.each([
    ['22–010739', '22-010739'],
    ['den\u00a03.\u202fmaj', 'den 3. maj'],
    ['Teknik-\nog Miljø', 'Teknik-\nog Miljø'],
    ['Liste:\n- to\n- tre', 'Liste:\n- to\n- tre'],
    ['A-\nB', 'A-\nB'],
  ])('%j is %j', (text, folded) => expect(fold(text).text).toBe(folded))

  it('knows where each stretch stands in the text', () => {
    const text = fc
      .array(fc.constantFrom('2', 'a', '-', '\n', '> ', '\u00ad', '\u200b', '–', ' ', '\u00a0'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const { text: folded, spanOf } = fold(written)
        let end = 0
        for (let at = 0; at < folded.length; at += 1) {
          const [from, to] = spanOf(at, at + 1)
          expect(to).toBe(from + 1)
          expect(from).toBeGreaterThanOrEqual(end)
          expect(
            written
              .slice(from, to)
              .replace(/–/g, '-')
              .replace(/\u00a0/g, ' '),
          ).toBe(folded.charAt(at))
          end = to
        }
      }),
    )
  })
})
