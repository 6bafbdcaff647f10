import fc from 'fast-check'
import { decode } from '../../parsers/text/decode.ts'
import { fixtures } from './fixtures.ts'

/** Lines that the grammar knows, and lines that look nearly like them. */
const pieces = [
  'REFERAT Byrådet d. 26-05-2021',
  'DAGSORDEN Byrådet d. 31-02-2021',
  'Mødedato Onsdag d. 26. maj 2021 kl. 17:00',
  'Mødedeltagere Karen Lindegård, Jens Pihl',
  'Skovsen og Ole Birk',
  'Indholdsfortegnelse',
  'Ny motorbane.....\t3',
  'Lukket: Køb af skov.....\t12',
  'Punkt 1: Ny motorbane',
  'Punkt 2: Lukket: Køb af skov',
  'Punkt 7: Eventuelt',
  '1. Ny motorbane',
  'Sagsfremstilling',
  'Åbent',
  'Å...bent',
  'Å',
  '. .',
  '4\f',
  '\f',
  'Side 4 af 6',
  'Sagsnr.: 998-2021-18397 J.nr.: 00.22.04 Dokumentnr.: 998-2021-',
  '120386',
  'J.nr.: 01.02.05',
  'Dokumentnr.:',
  '22-010739',
  '20-082075K',
  'Sagstype',
  'Beslutning',
  'Orientering.',
  'Resume og sagens baggrund',
  'Indstillinger',
  'Havnechefen indstiller, at kajen males.',
  'Behandling',
  'Byrådet, Økonomiudvalget.',
  'Økonomiske konsekvenser',
  'Bilag',
  'Skitse af gården (rettet',
  '12.04.21)\t998-2021-50011',
  'Liste over træer 998-2021-50012',
  'Liste over træer\t998-',
  '998-2021-',
  '998-2021-50013',
  '--\t------',
  'Byrådets møde den 26. maj 2021:',
  'Økonomiudvalgets møde den 17. maj 2021: Anbefalet med den',
  'Sagens forløb',
  '23/09/2024 Økonomiudvalget',
  'For stemte 17 (A, B). Imod stemte: O (1).',
  '-',
  '- broen males',
  '2. broen rettes',
  '1. januar 2024 begynder det',
  'Post\tKr.',
  '\tEl\t120.000\t',
  'Kajen er\u00a0lang og ko\u00adster A\u030aen dyrt.',
  'slut på linjen',
  '\u00ad',
  '',
  '',
  '',
]

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')

/** Any text at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(' ', '\t', '\n', '\r', '\f', '.', '-', ':', 'Å', '1', 'a'),
    maxLength: 300,
  }),
)

/** Lines of the grammar in any order, some of them broken. */
export const grammarText = fc
  .array(
    fc.record({
      line: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string() },
      ),
      end: lineEnd,
    }),
    { maxLength: 60 },
  )
  .map((lines) => `${pieces[0]}\n${lines.map(({ line, end }) => line + end).join('')}`)

const inputs = fixtures.map(({ bytes }) => decode(bytes).text)

/** A fixture with lines dropped, doubled, swapped, cut, glued and strewn with pieces of the grammar. */
export const mutatedFixture = fc
  .record({
    text: fc.constantFrom(...inputs),
    edits: fc.array(
      fc.record({
        kind: fc.constantFrom('drop', 'double', 'swap', 'cut', 'glue', 'insert'),
        at: fc.nat(60),
        piece: fc.constantFrom(...pieces),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ text, edits }) => {
    const lines = text.split('\n')
    for (const { kind, at: place, piece } of edits) {
      const at = place % lines.length
      const line = lines[at] ?? ''
      const half = Math.floor(line.length / 2)
      if (kind === 'drop') lines.splice(at, 1)
      else if (kind === 'double') lines.splice(at, 0, line)
      else if (kind === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line)
      else if (kind === 'cut') lines.splice(at, 1, line.slice(0, half), line.slice(half))
      else if (kind === 'glue') lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`)
      else lines.splice(at, 0, piece)
      if (lines.length === 0) lines.push('')
    }
    return lines.join('\n')
  })

/** All three kinds. */
export const minutesText = fc.oneof(anyText, grammarText, mutatedFixture)
