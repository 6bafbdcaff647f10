import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../parsers/referat/outcome.ts'
import { differenceOf, differenceWords } from '../../src/archive/difference.ts'

/** What is told of a decision beside a recommendation. */
function differs(decision: string, recommended = 'Chefen indstiller, at planen godkendes.') {
  const outcome = readOutcome(decision)
  return differenceOf({ by: 'Chefen', text: recommended }, { text: decision, outcome, votes: null })
}

describe('a decision beside its recommendation', () => {
  it.each(differenceWords)('differs by the words of „$example“', ({ makes, example }) => {
    expect(differs(example)).toBe(makes)
  })

  it.each([
    ['Forkastet.', 'rejected'],
    ['Tilbagesendt til forvaltningen.', 'returned'],
    ['Udsat til næste møde.', 'postponed'],
  ])('differs where it carries nothing out: %s', (decision, difference) => {
    expect(differs(decision)).toBe(difference)
  })

  it.each(['Godkendt.', 'Anbefales.', 'Drøftet.', '-', 'Godkendt. Jens Pihl (A) ønskede dog et bad.'])(
    'is not said to differ without words that say so: %s',
    (decision) => {
      expect(differs(decision)).toBeNull()
    },
  )

  it('does not differ where it was recommended to do just that', () => {
    expect(differs('Afslået.', 'Chefen indstiller, at ansøgningen afslås.')).toBeNull()
    expect(differs('Udsat.', 'Chefen indstiller, at sagen udsættes.')).toBeNull()
  })

  it('cannot differ without a recommendation', () => {
    expect(differenceOf(null, { text: 'Forkastet.', outcome: 'rejected', votes: null })).toBeNull()
  })
})
