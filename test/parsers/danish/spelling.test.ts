import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSpelling } from '../../../parsers/danish/spelling.ts'

/** Ways to write a Danish letter on a keyboard without it, or with a Swedish or German one. */
const WAYS: Record<string, readonly string[]> = {
  æ: ['ae', 'ä', 'Æ'],
  ø: ['o', 'oe', 'ö', 'Ø', 'œ'],
  å: ['a', 'aa', 'Å', 'A\u030a'],
}

const danishWord = fc.string({ unit: fc.constantFrom(...'abdegklmnoprstuvyæøå'), maxLength: 20 })
const anything = fc.string({ unit: 'grapheme' })

describe('the one form of a spelling', () => {
  it.each([
    ['okonomi', ['økonomi', 'Økonomi', 'okonomi', 'oekonomi', 'ökonomi', 'ØKONOMI']],
    ['pejlemaerke', ['pejlemærke', 'pejlemaerke', 'pejlemärke']],
    ['arsregnskab', ['årsregnskab', 'aarsregnskab', 'arsregnskab', 'Aarsregnskab']],
    ['miljot', ['miljøet', 'miljoeet', 'miljoet', 'miljöet']],
    ['forstaelse', ['forståelse', 'forstaaelse', 'forstaelse']],
    ['koordinering', ['koordinering', 'ko-ordinering']],
    ['ideoplaeg', ['idéoplæg', 'ideoplaeg']],
    ['17stk4', ['§ 17, stk. 4']],
    ['', ['', '–', ' … ']],
  ])('%s is that of %j', (folded, spellings) => {
    for (const spelling of spellings) expect(foldSpelling(spelling), spelling).toBe(folded)
  })

  it('keeps words apart that differ in more than the spelling', () => {
    expect(foldSpelling('læge')).not.toBe(foldSpelling('lage'))
    expect(foldSpelling('støtte')).not.toBe(foldSpelling('støttes'))
  })

  it('folded again stays', () => {
    const vowels = fc.string({ unit: fc.constantFrom('a', 'e', 'o', 'å', 'ø', 'æ', 'ä', '-'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(anything, vowels), (text) => {
        expect(foldSpelling(foldSpelling(text))).toBe(foldSpelling(text))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same however accents are coded', () => {
    fc.assert(
      fc.property(fc.oneof(anything, danishWord), (text) => {
        expect(foldSpelling(text.normalize('NFD'))).toBe(foldSpelling(text.normalize('NFC')))
      }),
    )
  })

  it('is the same for a word and for what is typed without Danish letters', () => {
    fc.assert(
      fc.property(danishWord, fc.infiniteStream(fc.nat()), (word, choices) => {
        const typed = word.replace(/[æøå]/g, (letter) => {
          const ways = WAYS[letter] ?? [letter]
          return ways[Number(choices.next().value) % ways.length] ?? letter
        })
        expect(foldSpelling(typed)).toBe(foldSpelling(word))
      }),
    )
  })

  it('has only letters and digits', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(foldSpelling(text)).toMatch(/^[\p{L}\p{N}]*$/u)
      }),
    )
  })
})
