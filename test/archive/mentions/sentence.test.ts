import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt } from '../../../src/archive/mentions/sentence.ts'

/** The sentence of a word in a text, with the word in brackets. */
function bracketed(text: string, word: string): string {
  const from = text.indexOf(word)
  const { sentence, at } = sentenceAt(text, [from, from + word.length])
  return `${sentence.slice(0, at[0])}[${sentence.slice(...at)}]${sentence.slice(at[1])}`
}

describe('the sentence of a mention', () => {
  it('is the one that it stands in, whole', () => {
    const text = 'Kajen males. Se sag 22-000100, som blev udsat. Den er grå.'
    expect(bracketed(text, '22-000100')).toBe('Se sag [22-000100], som blev udsat.')
  })

  it('does not end at an abbreviation or an ordinal', () => {
    const text = 'Jf. sag nr. 22-000100 fra den 3. Maj mv. i havnen. Slut.'
    expect(bracketed(text, '22-000100')).toBe('Jf. sag nr. [22-000100] fra den 3. Maj mv. i havnen.')
  })

  it('is the line of a list or a table', () => {
    expect(bracketed('Sager:\n- kajen 22-000100\n- broen 22-000200', '22-000200')).toBe('- broen [22-000200]')
    expect(bracketed('Sag\tKr.\n22-000100\t7', '22-000100')).toBe('[22-000100] 7')
  })

  it('is cut at words on both sides where it is long', () => {
    const text = `${'før '.repeat(150)}22-000100${' efter'.repeat(150)}.`
    const cut = bracketed(text, '22-000100')
    expect(cut).toMatch(/^…(?:før )+\[22-000100\](?: efter)+…$/)
    expect(cut.length).toBeGreaterThan(280)
    expect(cut.length).toBeLessThanOrEqual(302)
  })

  it('takes the room of a short side for the long one', () => {
    const cut = bracketed(`Sag 22-000100${' efter'.repeat(150)}.`, '22-000100')
    expect(cut).toMatch(/^Sag \[22-000100\](?: efter){45,}…$/)
  })

  it('holds the mention, in a single line of at most 300 characters, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '.\n', '\t', ' ', 'Kajen', 'jf.', 'nr. 4', 'ø'.repeat(90)),
      fc.string({ maxLength: 8 }),
    )
    const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const from = before.length
        const { sentence, at } = sentenceAt(`${before}22-000100${after}`, [from, from + 9])
        expect(sentence.slice(...at)).toBe('22-000100')
        expect(sentence.length).toBeLessThanOrEqual(300)
        expect(sentence).not.toMatch(/[\n\t]/)
      }),
      { numRuns: 500 },
    )
  })
})
