import { describe, expect, it } from 'vitest'
import { firstSentence } from '../../../parsers/text/sentences.ts'

describe('the first sentence of a decision', () => {
  it.each([
    ['Drøftet. Sagen kommer igen.', 'Drøftet.'],
    ['Vedtaget', 'Vedtaget'],
    ['Prisen er 2 mio. kr. Resten ses senere.', 'Prisen er 2 mio. kr. Resten ses senere.'],
    ['Planen, jf. Bilag 2, er vedtaget. Den gælder nu.', 'Planen, jf. Bilag 2, er vedtaget.'],
    ['Mødet den 4. Maj flyttes. Ny dato følger.', 'Mødet den 4. Maj flyttes.'],
    ['Skal vi? Ja.', 'Skal vi?'],
    ['Nej! (Enstemmigt)', 'Nej!'],
    ['Godt. små bogstaver følger', 'Godt. små bogstaver følger'],
    ['Tiltrådt.\n\nUdsat er resten.', 'Tiltrådt.'],
    ['', ''],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })
})
