import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledSpellings, readNumber, spellings } from '../../../parsers/citation/spelling.ts'

describe('a spelling of a number', () => {
  it.each(spellings.map((spelling) => [spelling.example, spelling] as const))(
    'is read: %s',
    (example, spelling) => {
      expect(spellings.find(({ like }) => like.test(example))).toBe(spelling)
      expect(readNumber(example, false)?.sure).toBe(spelling.sure)
    },
  )

  it.each(labelledSpellings.map(({ example }) => example))('is read after its label alone: %s', (example) => {
    expect(readNumber(example, false)).toBeNull()
    expect(readNumber(example, true)?.sure).toBe(true)
  })

  it('is sure after a label, whatever it would be without', () => {
    expect(readNumber('05.01.12', false)).toEqual({ key: '05.01.12', sure: false })
    expect(readNumber('05.01.12', true)).toEqual({ key: '05.01.12', sure: true })
  })

  it.each([
    ['85-02-02-g01-5-17', '85.02.02-g01-5-17'],
    ['85 02 02 g01 5 17', '85.02.02-g01-5-17'],
    ['85.02.02 g01', '85.02.02-g01'],
    ['emn2025003383', 'emn-2025-003383'],
    ['20-082075-k', '20-082075k'],
    ['998 / 2021 / 18397', '998-2021-18397'],
  ])('%s has the key %s', (text, key) => expect(readNumber(text, false)?.key).toBe(key))

  it.each(['x', 'emn', 'k', '1.234.567', '100-200 kr', '2.000-3.000'])('is not: %s', (text) => {
    expect(readNumber(text, false)).toBeNull()
  })

  it('has digits: letters alone are none, with a label or without', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abemnkzæøå -./_') })
    fc.assert(fc.property(letters, fc.boolean(), (text, labelled) => readNumber(text, labelled) === null))
  })

  it('is read in a time that grows no faster than the text', () => {
    const begin = performance.now()
    for (const part of ['1', '1-', '1a', 'a1', '12.', '1 ']) readNumber(`${part.repeat(5_000)}!`, true)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})
