import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed, firstSentence } from '../../../parsers/text/sentences.ts'

describe('the first sentence of a decision', () => {
  it.each([
    ['Drøftet. Sagen kommer igen.', 'Drøftet.'],
    ['Vedtaget', 'Vedtaget'],
    ['Planen, jf. Bilag 2, er vedtaget. Den gælder nu.', 'Planen, jf. Bilag 2, er vedtaget.'],
    ['Skal vi? Ja.', 'Skal vi?'],
    ['Nej! (Enstemmigt)', 'Nej!'],
    ['Godt. små bogstaver følger', 'Godt. små bogstaver følger'],
    ['Tiltrådt.\n\nUdsat er resten.', 'Tiltrådt.'],
    ['(Enstemmigt.) Sagen kommer igen.', '(Enstemmigt.)'],
    ['Udvalget siger ”ja.” Sagen kommer igen.', 'Udvalget siger ”ja.”'],
    ['', ''],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })
})

describe('a number before a full stop', () => {
  it.each([
    'Planen gælder frem til 2023.',
    'Puljen er på 300.000.',
    'Fristen er 12.10.2023.',
    'Mødet begynder kl. 17.30.',
    'Se side 4.',
    'Sagen er nr. 4.',
  ])('ends “%s” before a capital letter', (sentence) => {
    expect(firstSentence(`${sentence} Sagen kommer igen.`)).toBe(sentence)
  })

  it.each([
    'Mødet den 4. Maj flyttes.',
    'Mødet er d. 3. maj i salen.',
    'Sagen er til 2. Behandling i byrådet.',
    'Forbruget efter 3. Kvartal er lavt.',
    'Planen fra 2023. udgave er den nye.',
    'Nr. 4. september er fri.',
    '1. At planen vedtages.',
    'Ad 1. Godkendt.',
    'Byrådet besluttede: 1. At planen vedtages.',
    '2.1. Formålet er nyt.',
  ])('does not end “%s” within', (sentence) => {
    expect(firstSentence(`${sentence} Ny dato følger.`)).toBe(sentence)
  })
})

describe('an abbreviation', () => {
  it.each(['Det koster 2 mio. kr.', 'Der er 3 stk.', 'Det gælder skoler, haller mv.', 'Fraværet er 4 pct.'])(
    'that closes “%s” ends it before a capital letter',
    (sentence) => {
      expect(firstSentence(`${sentence} Puljen er tom.`)).toBe(sentence)
    },
  )

  it.each([
    'Det koster 2 mio. DKK i alt.',
    'Det koster 2 mio. kr. (Priser fra i år) i alt.',
    'Det koster ca. 2 mio. kr. inkl. moms, jf. pkt. 3, stk. 2.',
    'Skolen i Kr. Fjordby er f.eks. Byens ældste, jf. Bilag B.',
    'Se dok.nr. Ukendt.',
    'Formand Anne B. Lind og J. Dam deltog.',
  ])('ends no sentence within “%s”', (sentence) => {
    expect(firstSentence(`${sentence} Godkendt.`)).toBe(sentence)
  })

  it('of one letter ends a sentence where letters are named', () => {
    expect(firstSentence('For stemte A, V og C. Imod stemte resten.')).toBe('For stemte A, V og C.')
    expect(firstSentence('Se bilag B. Forslaget er nyt.')).toBe('Se bilag B.')
  })
})

describe('each row of what a full stop closes', () => {
  it.each(closed.map(({ example, why }) => ({ example, why })))(
    'is proved by its example: $why',
    ({ example }) => {
      const [sentence] = example
      expect(firstSentence(example.join(' '))).toBe(sentence)
      const word = /(\S+)\.$/
      const rowOf = (text: string) => closed.find(({ like }) => like(word.exec(text)?.[1] ?? ''))
      if (example.length > 1) expect(rowOf(sentence)?.example).toBe(example)
    },
  )
})

/** Texts of what ends sentences, what seems to, and white space. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Sagen',
        'er',
        'kr.',
        'nr.',
        'f.eks.',
        '2023.',
        '4.',
        'maj',
        'Maj',
        'A.',
        'og',
        '(',
        '.)',
      ),
      fc.constantFrom('Godkendt.', 'Ja!', '”Nej?”', '«', '»', '\n', '\t', '  ', '...', '1.000', '§'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')))

describe('sentences', () => {
  it('with the white space between them are the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let joined = ''
        while (joined.length < text.length) {
          const rest = text.slice(joined.length)
          const gap = /^\s*/.exec(rest)?.[0] ?? ''
          const sentence = firstSentence(rest.slice(gap.length))
          expect(rest.slice(gap.length).startsWith(sentence)).toBe(true)
          expect(gap.length + sentence.length).toBeGreaterThan(0)
          joined += gap + sentence
        }
        expect(joined).toBe(text)
      }),
    )
  })

  it('are the same when read again, and whatever comes behind the next one', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const sentence = firstSentence(text)
        expect(firstSentence(sentence)).toBe(sentence)
        const isWhole = sentence.length < (text.split('\n', 1)[0] ?? '').trimEnd().length
        if (isWhole) expect(firstSentence(`${text} ${more}`)).toBe(sentence)
      }),
    )
  })
})
