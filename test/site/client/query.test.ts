import { describe, expect, it } from 'vitest'
import { hasPhrase, phraseWords, readQuery } from '../../../src/site/client/search/query.ts'

describe('a query', () => {
  it.each([
    ['Skole  budget skole', ['skole', 'budget'], []],
    ['"fri bil" skole', ['skole'], ['fri bil']],
    ['»Fri  bil« “ny vej”', [], ['Fri bil', 'ny vej']],
    ['skole "budget', ['skole', 'budget'], []],
    ['(skole), e-mail!', ['skole', 'e-mail'], []],
    ['"---" …', [], []],
  ])('%s is read', (text, words, phrases) => {
    expect(readQuery(text)).toEqual({ words, phrases })
  })
})

describe('a phrase', () => {
  it('stands in a text letter for letter, with any signs and spaces between', () => {
    expect(hasPhrase('Der er en FRI,\n bil.', 'fri bil')).toBe(true)
    expect(hasPhrase('Der er en fri biler.', 'fri bil')).toBe(false)
    expect(hasPhrase('ufri bil', 'fri bil')).toBe(false)
    expect(hasPhrase('går', 'gar')).toBe(false)
    expect(hasPhrase('går'.normalize('NFD'), 'går')).toBe(true)
  })

  it('is words', () => {
    expect(phraseWords('Fri bil, e-mail')).toEqual(['fri', 'bil', 'e-mail'])
  })
})
