import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTerms, withoutTerms, withTerms } from '../../../src/site/client/page/terms.ts'

const page = '/moeder/byraadet/2024-10-09/punkt-1/'
const searchOf = (url: string) => new URL(url, 'https://arkiv.example').search

describe('the address of a page that a search leads to', () => {
  it('carries words and phrases, before an anchor', () => {
    const url = withTerms(`${page}#sagsfremstilling`, ['skole', '"ny hal"'])
    expect(url).toBe(`${page}?fremhaev=skole+%22ny+hal%22#sagsfremstilling`)
    expect(readTerms(searchOf(url))).toEqual(['skole', '"ny hal"'])
  })

  it('is the plain one where nothing was searched for', () => {
    expect(withTerms(page, [])).toBe(page)
    expect(readTerms('')).toEqual([])
  })

  it('is the plain one again without them, with its anchor and whatever else it says', () => {
    const url = `https://arkiv.example${page}?a=1&fremhaev=skole#bilag`
    expect(withoutTerms(url)).toBe(`${page}?a=1#bilag`)
    expect(withoutTerms(`https://arkiv.example${withTerms(page, ['skole'])}`)).toBe(page)
  })

  it('gives back the words that it was given', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zæøå0-9]{1,9}$/), { maxLength: 12 })
    fc.assert(
      fc.property(words, (terms) => {
        expect(readTerms(searchOf(withTerms(page, terms)))).toEqual(terms)
      }),
    )
  })

  it('is read without harm whatever it says, and never has more words than can be told apart', () => {
    expect(readTerms('?fremhaev=%22%22+%C2%BB+-+%E0%A4%A')).not.toContain('')
    expect(
      readTerms(`?fremhaev=${Array.from({ length: 99 }, (_, at) => `ord${at}`).join('+')}`),
    ).toHaveLength(12)
  })
})
