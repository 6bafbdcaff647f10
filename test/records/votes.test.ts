import { describe, expect, it } from 'vitest'
import { readVotes } from '../../parsers/referat/votes.ts'

describe('the votes that a decision prints', () => {
  it.each([
    ['For stemte 17 (A, B, V).', [17, null, null]],
    ['For stemte A (9), B (8).', [17, null, null]],
    ['Imod stemte: O (1).', [null, 1, null]],
    ['Undlod at stemme: 2', [null, null, 2]],
    ['Undlod at stemme: 0.', [null, null, 0]],
    ['Vedtaget.\n\nFor stemte 20 (A, V).\nImod stemte: O (1), Ø (2).\nUndlod at stemme: 2', [20, 3, 2]],
    ['Afvist med 4 stemmer mod 3.', [4, 3, null]],
    ['Vedtaget med 9 stemmer for og 4 imod.', [9, 4, null]],
    ['Imod stemmer 3 (O), for stemmer 6 (A).', [6, 3, null]],
    ['For: 12. Imod: 5.', [12, 5, null]],
    ['12 stemte for, 5 stemte imod, og 2 undlod at stemme.', [12, 5, 2]],
  ])('“%s”', (text, [yes, no, neither]) => {
    expect(readVotes(text)).toEqual({ for: yes, against: no, abstained: neither })
  })

  it('are those of the first vote when there are two', () => {
    const text = 'For stemte 10. Imod stemte 9.\n\nOm bilag 2: For stemte 4. Imod stemte 15.'
    expect(readVotes(text)).toEqual({ for: 10, against: 9, abstained: null })
  })

  it.each([
    'Enstemmigt vedtaget.',
    'Imod stemte Ole Birk.',
    'Byrådet stemmer for sagen i 2022.',
    'Der er 12 for mange.',
    '-',
  ])('are none in “%s”', (text) => {
    expect(readVotes(text)).toBeNull()
  })
})
