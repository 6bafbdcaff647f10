import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchAll } from '../../../parsers/text/search.ts'

describe('searching where a pattern may begin', () => {
  const search = { begins: /\d\d/g, whole: /(?<!1)\d{2,3}(?!\d)/y }

  it('finds what the pattern alone finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', 'a'), maxLength: 12 }), (text) => {
        expect(searchAll(text, search)).toEqual([...text.matchAll(/(?<!1)\d{2,3}(?!\d)/g)])
      }),
      { numRuns: 1000 },
    )
  })

  it('begins each text at its start', () => {
    expect(searchAll('22', search)).toHaveLength(1)
    expect(searchAll('22', search)).toHaveLength(1)
  })
})
