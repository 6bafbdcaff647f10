import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyOf, everyWordOf } from '../../helpers/body.ts'

/** What a body is made of, and what Markdown would read something into. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['\n', '\n\n', '\t', ' ', '    ', '- ', '– ', '• ', '1. ', '2) ', '17. ', 'a) ', 'b) ', '* ', '+ '],
    ...['#', '##', '---', '===', '***', '`', '```', '~~~', '> ', '|', '!', '[1]: x', '[a](b)', '<b>', '</b>'],
    ...['&amp;', '&#65;', '\\x', '\\', '<!--', '-->', '<?php', '<a@b.dk>', 'https://x.dk', 'www.x.dk'],
    ...['1. januar', '998-2021-18397', '20-082075K', '1.200', '12 %', 'Vej', 'Økonomi', 'ærø', 'Å'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** The letters and digits of a text. */
function words(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '')
}

it('no letter and no digit of a section is lost or added, whatever stands in it', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(words(everyWordOf(bodyOf(input)))).toBe(words(input))
    }),
    { numRuns: 1_000 },
  )
})

it('no letter and no digit is lost to links', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(words(everyWordOf(bodyOf(input, (key) => `/sag/${key}/`)))).toBe(words(input))
    }),
    { numRuns: 300 },
  )
})

it('any string at all makes a body', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
      expect(bodyOf(input, () => '/').type).toBe('root')
    }),
    { numRuns: 500 },
  )
})
