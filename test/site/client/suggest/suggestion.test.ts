import { describe, expect, it } from 'vitest'
import {
  readSuggestionLine,
  type Suggestion,
  suggestionLine,
} from '../../../../src/site/client/suggest/suggestion.ts'

const suggestions: readonly Suggestion[] = [
  { kind: 'body', url: '/moeder/byraadet/', title: 'Byrådet', meetings: 12 },
  {
    kind: 'case',
    url: '/sag/16-004417k/',
    title: 'Ny <b>skole</b>',
    number: '16-004417K',
    treatments: 3,
    date: '2024-10-09',
  },
  {
    kind: 'item',
    url: '/moeder/byraadet/2024-10-09/punkt-1/',
    title: 'Orientering',
    body: 'Byrådet',
    date: '2024-10-09',
  },
]

describe('a line of suggestions', () => {
  it.each(suggestions)('of the kind $kind is read as it was written', (suggestion) => {
    const line = suggestionLine('ord', suggestion)
    expect(line.endsWith('\n')).toBe(true)
    expect(readSuggestionLine(line.trimEnd())).toEqual(suggestion)
  })

  it('is one line, whatever is in a title', () => {
    const line = suggestionLine('ny', { kind: 'body', url: '/b/', title: 'Ny\tskole\n\u2028i', meetings: 1 })
    expect(readSuggestionLine(line.trimEnd()).title).toBe('Ny skole i')
  })

  it.each([
    ['ord', 'no address'],
    ['ord//elsewhere.example/\tbody\tX\t1', 'an address of another site'],
    ['ord/b/\tbody\tX\tmange', 'no number'],
    ['ord/s/\tcase\tX\t22-1\t3', 'no date'],
    ['ord/s/\tandet\tX\t1', 'an unknown kind'],
  ])('%j is none: it has %s', (line) => {
    expect(() => readSuggestionLine(line)).toThrow('Unknown line')
  })
})
