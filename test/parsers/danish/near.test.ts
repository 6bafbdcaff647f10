import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../parsers/danish/keys.ts'
import { bareStem, isNear, nearWord } from '../../../parsers/danish/near.ts'

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 })

/** The number of typing errors between two words, counted the long way. */
function errors(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1
      const swaps = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = swaps ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.splice(
        j,
        1,
        Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + differs, swapped),
      )
    }
  }
  return cell(one.length, other.length)
}

describe('two words one typing error apart', () => {
  it.each([
    ['politik', 'politik'],
    ['politik', 'poltik'],
    ['politik', 'pollitik'],
    ['politik', 'pulitik'],
    ['politik', 'poltiik'],
    ['politik', 'politi'],
    ['', 'a'],
    ['ab', 'ba'],
  ])('%s and %s', (one, other) => expect(isNear(one, other)).toBe(true))

  it.each([
    ['politik', 'poltk'],
    ['politik', 'oplitki'],
    ['plan', 'plads'],
    ['', 'ab'],
    ['abc', 'cba'],
    ['abcd', 'bcda'],
  ])('not %s and %s', (one, other) => expect(isNear(one, other)).toBe(false))

  it('are those that the full count finds, whichever comes first', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isNear(one, other)).toBe(errors(one, other) <= 1)
        expect(isNear(other, one)).toBe(isNear(one, other))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a word typed wrongly', () => {
  it.each([
    ['forskring', 'forsikringerne'],
    ['forsikrnigerne', 'forsikring'],
    ['polittikken', 'politik'],
    ['poltikken', 'politik'],
    ['økonmi', 'økonomien'],
    ['oekonomii', 'økonomi'],
    ['budgettt', 'budget'],
    ['busgettet', 'budget'],
    ['virksomheed', 'virksomheder'],
    ['mulgiheder', 'mulighed'],
    ['kvalitte', 'kvaliteten'],
    ['bestemelser', 'bestemmelse'],
    ['kontrakkt', 'kontrakter'],
    ['skolrene', 'skole'],
    ['skoler', 'skole'],
    // One letter was typed wrongly, though its spelling in other letters has two.
    ['leveæinger', 'leveringer'],
    ['versinoerne', 'versionerne'],
    ['socialbehoæv', 'socialbehov'],
  ])('as %s is near %s', (typed, meant) => expect(nearWord(typed, keyOf(meant))).toBe(true))

  it.each([
    ['forskning', 'forsikring'],
    ['politi', 'politolog'],
    ['skibene', 'skole'],
    ['regnskab', 'beredskab'],
  ])('as %s is not near %s', (typed, other) => expect(nearWord(typed, keyOf(other))).toBe(false))

  it('is near nothing if it is shorter than five letters', () => {
    expect(nearWord('plna', keyOf('plan'))).toBe(false)
    expect(nearWord('plan', keyOf('plan'))).toBe(false)
  })

  it('is near its word wherever one letter is dropped', () => {
    const meant = 'beredskabsplanerne'
    for (let at = 0; at < meant.length; at++) {
      const typed = meant.slice(0, at) + meant.slice(at + 1)
      expect(nearWord(typed, keyOf(meant)), typed).toBe(true)
    }
  })
})

describe('a typed word', () => {
  it.each([
    ['bgrgerne', 'bgrg'],
    ['pnkterne', 'pnkt'],
    ['skoel', 'skol'],
    ['byen', 'byen'],
  ])('%s is at least %s without its inflection', (typed, stem) => expect(bareStem(typed)).toBe(stem))
})
