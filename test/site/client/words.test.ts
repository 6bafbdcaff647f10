import { describe, expect, it } from 'vitest'
import { fold, hasPhrase, judge, queryWords } from '../../../src/site/client/search/words.ts'

describe('words', () => {
  it('are folded as the index folds them', () => {
    expect(['Å', 'Økonomi,', '(A)', 'É', '–'].map(fold)).toEqual(['a', 'økonomi', 'a', 'e', ''])
    expect(queryWords(' Skole  skole, "hal" ')).toEqual(['skole', 'hal'])
  })

  it('of a phrase stand side by side', () => {
    expect(hasPhrase('Godkendt, som et forsøg.', '"Godkendt som"')).toBe(true)
    expect(hasPhrase('Godkendt ikke som', '"godkendt som"')).toBe(false)
    expect(hasPhrase('Genoptages', '"optages"')).toBe(false)
  })

  it.each([
    ['cykels', ['Cykelsti'], 'known'],
    ['mai', ['e-mail'], 'known'],
    ['skolerne', ['Skolebus'], 'known'],
    ['e-mail', ['E-mails'], 'known'],
    ['cykelstiprojektet', ['Cykelsti', 'cykler'], 'near'],
    ['asdfgh', ['(A)', 'asfalt'], 'unknown'],
    ['998-2021-99999', ['998-2021-3305'], 'unknown'],
    ['skole', [], 'unknown'],
  ])('%s among %j is %s', (word, hits, match) => expect(judge(word, hits)).toBe(match))
})
