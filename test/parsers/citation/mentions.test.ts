import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherDays } from '../../../parsers/citation/contexts.ts'
import { dayForms, findDays } from '../../../parsers/citation/days.ts'
import { nouns, otherWords } from '../../../parsers/citation/institutions.ts'
import { itemBefore, itemBehind, itemWithin } from '../../../parsers/citation/item-phrases.ts'
import type { Mention } from '../../../parsers/citation/mention.ts'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import { labels, numberForms, otherThings } from '../../../parsers/citation/number-forms.ts'
import { acts, frames, leads, links, timings } from '../../../parsers/citation/phrases.ts'

const bodies = [
  'Teknik- og Miljøudvalget',
  'Børn, Unge og Læring',
  'Kultur & Fritid',
  '§ 17, stk. 4-udvalget',
]

/** A mention in one line: `case 22-010739`, `Direktionen 2021-05-25 #4`; a question mark where it is not sure. */
function line(mention: Mention): string {
  if (mention.type === 'meeting') {
    return [mention.body, mention.date, ...(mention.item === null ? [] : [`#${mention.item}`])].join(' ')
  }
  const { number, label } = mention
  return `${label ?? 'number'} ${number.key}${number.sure ? '' : '?'}`
}

function lines(text: string): string[] {
  return findMentions(text, bodies).map(line)
}

function texts(text: string): string[] {
  return findMentions(text, bodies).map((mention) => mention.text)
}

describe('a number in a text', () => {
  it.each(numberForms.map((form) => [form.example, form] as const))(
    'is found in each form: %s',
    (example, { is }) => {
      const [bare] = findMentions(`Se ${example}, tak.`)
      expect(bare?.text).toBe(is === 'sure' || is === 'maybe' ? example : undefined)
      expect(bare?.type === 'number' && bare.number.sure).toBe(is === 'sure')
      expect(findMentions(`J.nr. ${example}, tak.`)).toMatchObject([
        { text: example, label: 'journal', number: { sure: true } },
      ])
    },
  )

  it.each(labels)('has the label that it stands behind: $example', ({ example, label, says }) => {
    for (const between of [' ', ': ', ...(says ? ['. '] : []), ':\u00a0', '\n', '  :  ']) {
      expect(lines(`${example}${between}22-010739.`), between).toEqual([`${label} 22-010739`])
    }
    expect(lines(`${example.toUpperCase()} 22-010739`)).toEqual([`${label} 22-010739`])
  })

  it('has the label of a sentence, where that says that a number follows', () => {
    expect(lines('Sagsnummeret i vores system er 22-010739')).toEqual(['case 22-010739'])
    expect(lines('Sagsnummer (bedes oplyst): 22-010739')).toEqual(['case 22-010739'])
    expect(lines('Sagen for skolen er 22-10739 kr.')).toEqual([])
  })

  it.each([
    'Sagsnr. . . . . 22-010739',
    '| Sagsnr. | 22-010739 |',
    '<td>Sagsnr.</td><td>22-010739</td>',
    'Sagsnr.: **22-010739**',
    'sagsnummer: "22-010739"',
    'klagesag nr. 22-010739',
    'Det er 22-010739 (sagsnummer)',
  ])('has a label however that leads to it: %s', (text) => expect(lines(text)).toEqual(['case 22-010739']))

  it('has the label of a list, a line each', () => {
    expect(lines('Sager:\n- 22-010739\n- 22-010740')).toEqual(['case 22-010739', 'case 22-010740'])
    expect(lines('Sagsnr.\n22-010739\n22-010740')).toEqual(['case 22-010739', 'number 22-010740'])
  })

  it('is none where it is joined to the number of another thing', () => {
    expect(lines('fakturaerne 22-010739 og 22-010740')).toEqual([])
    expect(lines('årsag 22-010739')).toEqual(['number 22-010739'])
  })

  it('shares a label with those that are joined to it', () => {
    expect(lines('sagsnr. 22-010739, 22-010740 og 998-2021-18397; 22-010741')).toEqual([
      'case 22-010739',
      'case 22-010740',
      'case 998-2021-18397',
      'case 22-010741',
    ])
    expect(lines('J.nr.: 00.32.00 og 00.01.10, 25-05-2021')).toEqual(['journal 00.32.00', 'journal 00.01.10'])
    expect(lines('sag 22-010739 (se dok.nr. 22-010739-4) og 22-010740')).toEqual([
      'case 22-010739',
      'document 22-010739-4',
      'number 22-010740',
    ])
  })

  it.each([
    ['998–2021–18397', 'number 998-2021-18397'],
    ['998\u00ad-2021-\u00ad18397', 'number 998-2021-18397'],
    ['22-\n010739', 'number 22-010739'],
    ['22-\r\n> > 010739', 'number 22-010739'],
    ['20–082075 K', 'number 20-082075k'],
    ['emn-2025-003383', 'number emn-2025-003383'],
    ['sag\nnr. 22-010739', 'case 22-010739'],
    ['Sagsnr.: 22010739', 'case 22-010739'],
    ['Sagsnr.: 998 2021 18397', 'case 998-2021-18397'],
  ])('is read however it is written: %j', (text, expected) => expect(lines(text)).toEqual([expected]))

  it.each(otherThings)('is none where it is called another thing: $example', ({ example }) => {
    expect(lines(example)).toEqual([])
  })

  it.each([
    'https://x.example/sag/22-010739/',
    'www.x.example/22-010739',
    'https://x.example/?sag=22-010739&side=2',
    'a@22-010739.example',
    '<998-2021-18397.4711@mail.example>',
    '998-2021-18397.pdf',
    'notat_22-010739_2.docx',
    'C:\\sager\\22-010739\\x',
    '/arkiv/998-2021-18397/',
  ])('is none inside an address or the name of a file: %s', (text) =>
    expect(lines(`Se ${text} nu`)).toEqual([]),
  )
})

describe('a meeting in a text', () => {
  it.each(links)('is found by what stands between body and day: $example', ({ example }) => {
    expect(texts(`I går. ${example} den 3. maj 2021 var det`)).toEqual([`${example} den 3. maj 2021`])
  })

  it.each(leads)('is found by what stands before the body: $example', ({ example }) => {
    expect(texts(`På ${example} den 3. maj 2021.`)).toEqual([`${example} den 3. maj 2021`])
  })

  it.each(timings)('is found by what says when it is: $example', ({ example }) => {
    expect(texts(`${example} den 3. maj 2021.`)).toEqual([`${example} den 3. maj 2021`])
    expect(lines(`Udvalget ${example.replace(/^.*(?=er|af)/, '')} den 3. maj 2021`)).toEqual([])
  })

  it.each(acts)('is found by what stands between the day and the body: $example', ({ example }) => {
    expect(lines(`Den 3. maj 2021 ${example}.`)).toEqual(['Direktionen 2021-05-03'])
  })

  it.each(frames)('is found by what stands round the day: $example', ({ example }) => {
    expect(lines(example)).toEqual(['Direktionen 2021-05-03'])
    expect(lines('Direktionen har den 3. maj 2021 en gæst')).toEqual([])
  })

  it.each(nouns)('is found by what bodies are called: $example', ({ example }) => {
    expect(lines(`${example} den 3. maj 2021`)).toEqual([`${example} 2021-05-03`])
    expect(lines(`${example.toUpperCase()}S MØDE 3/5-21`)).toEqual([`${example.toUpperCase()}S 2021-05-03`])
  })

  it.each(otherWords)('is not made of a word that ends as a body does: $example', ({ example }) => {
    expect(lines(`${example} den 3. maj 2021`)).toEqual([])
  })

  it.each([
    '',
    'Så I, at ',
    'Kommer på ',
    'Opfølgning fra ',
    'Indstilling til ',
    'Fremlagt for ',
    'Afgjort af ',
  ])('is found where a body and a day are no more: %sDirektionen', (before) => {
    for (const day of [
      'den 3. maj 2021',
      '3. maj 2021',
      'tirsdag d. 3. maj 2021',
      '3/5-2021',
      '(03-05-2021)',
    ])
      expect(lines(`${before}Direktionen ${day}`), day).toEqual(['Direktionen 2021-05-03'])
  })

  it.each([
    'Besøg af Direktionen den 3. maj 2021',
    'Kaffe hos Direktionen den 3. maj 2021',
    'Dialog mellem Byrådet og Direktionen den 3. maj 2021',
    'Sekretariatet skriver for Direktionen den 3. maj 2021',
  ])('is not made where they meet by chance: %s', (text) => expect(lines(text)).toEqual([]))

  it.each(otherDays)('is not the day of something else: $example', ({ example }) => {
    expect(lines(example)).toEqual([])
  })

  it.each([
    ['Teknik- og Miljøudvalgets møde d. 3/5-2021', 'Teknik- og Miljøudvalgets 2021-05-03'],
    ['TEKNIK OG MILJØUDVALGET DEN 3. MAJ 2021', 'TEKNIK OG MILJØUDVALGET 2021-05-03'],
    ['Børn, Unge og Læring den 3. maj 2021', 'Børn, Unge og Læring 2021-05-03'],
    ['Kultur og Fritids møde 2021-05-03', 'Kultur og Fritids 2021-05-03'],
    ['§17, stk. 4-udvalget den 3. maj', '§17, stk. 4-udvalget --05-03'],
    ['Udvalget for Klima og Natur den 3. maj 2021', 'Udvalget for Klima og Natur 2021-05-03'],
    ['Direktionen (3.5.2021)', 'Direktionen 2021-05-03'],
    ['direktionsmødet mandag den 3. maj 2021', 'direktionsmødet 2021-05-03'],
    ['mødet den 3. maj 2021 i Direktionen', 'Direktionen 2021-05-03'],
    ['Den 3. maj 2021 besluttede Direktionen', 'Direktionen 2021-05-03'],
    ['03/05/2021 Direktionen', 'Direktionen 2021-05-03'],
    ['Direktionen har den 3. maj 2021 besluttet', 'Direktionen 2021-05-03'],
    ['Direktionen har på mødet 3. maj 2021 besluttet', 'Direktionen 2021-05-03'],
    ['Sagen blev den 3. maj 2021 behandlet i Direktionen', 'Direktionen 2021-05-03'],
    ['vedtaget den 3. maj 2021 af Direktionen', 'Direktionen 2021-05-03'],
    ['Direktionens møder den 3. maj og 7. juni 2021', 'Direktionens 2021-05-03', 'Direktionens 2021-06-07'],
    [
      'Byrådets møder den 3., 17. og 31. maj 2021',
      ...['03', '17', '31'].map((day) => `Byrådets 2021-05-${day}`),
    ],
    ['Jf. byrådsbeslutning af 3. maj 2021', 'byrådsbeslutning 2021-05-03'],
    ['Byrådet i Fjordager vedtog den 3. maj 2021', 'Byrådet 2021-05-03'],
    ['Byrådet vedtog med 13 stemmer mod 8 planen den 3. maj 2021', 'Byrådet 2021-05-03'],
    ['Et enigt byråd vedtog den 3. maj 2021', 'byråd 2021-05-03'],
    ['Den 3. maj 2021 blev sagen behandlet i Direktionen', 'Direktionen 2021-05-03'],
    ['på byrådsmødet i mandags den 3. maj', 'byrådsmødet --05-03'],
    ['På byrådsmødet 3/5 var der fuldt hus', 'byrådsmødet --05-03'],
    ['i udvalget for klima og natur den 3. maj 2021', 'udvalget for klima og natur 2021-05-03'],
    ['KKR Nordby den 3. maj 2021', 'KKR Nordby 2021-05-03'],
    ['Teknik- og\n    Miljøudvalget den 3. maj 2021', 'Teknik- og\n    Miljøudvalget 2021-05-03'],
    ['| Byrådet | 03-05-2021 |', 'Byrådet 2021-05-03'],
    ['03-05-2021\tByrådet', 'Byrådet 2021-05-03'],
    ['Byrådets møde 3 May 2021', 'Byrådets 2021-05-03'],
    ['Byrådets møde 3. maj 2021 og den 7. juni 2022', 'Byrådets 2021-05-03', 'Byrådets 2022-06-07'],
    [
      'Byrådet den 3. maj 2021 og 7. juni besluttede Direktionen',
      'Byrådet 2021-05-03',
      'Direktionen --06-07',
    ],
    ['Byrådet den 3. maj 2021, 7. juni 2021 er der frist', 'Byrådet 2021-05-03'],
  ])('is read: %s', (text, ...expected) => expect(lines(text)).toEqual(expected))

  it.each([
    ['a deadline', 'Direktionen har frist den 3. maj 2021'],
    ['a date alone', 'Den 3. maj 2021 kl. 12'],
    ['a month', 'Direktionen i maj 2021'],
    ['a day that cannot be', 'Direktionen den 31. februar 2021'],
    ['a body in another paragraph', 'Direktionen\n\nden 3. maj 2021'],
    ['a body in another sentence', 'Skriv til Direktionen. Den 3. maj 2021 lukker vi'],
    ['nobody’s meeting', 'Mødet den 3. maj 2021, punkt 4'],
    ['a committee that is not named', 'Udvalget den 3. maj 2021'],
    ['a fraction', 'Direktionen 3/5 af pladserne'],
    ['a day on which nobody meets', 'Det nye byråd tiltrådte den 1. januar 2022'],
    ['the head of a mail', 'Fra: Direktionen\nSendt: 3. maj 2021'],
    ['the deadline of who is named in the cell before it', 'Tag\tDirektionen\t03-05-2021'],
    ['a day that was decided on', 'Byrådet besluttede, at hallen lukker den 3. maj 2021'],
    ['a journey', 'Direktionen tog den 3. maj 2021 til Malmø'],
    ['a meeting that was only wished for', 'Vi foreslår, at Direktionen drøfter sagen den 3. maj 2021'],
    ['that of one body or another', 'Byrådet bad Direktionen om svar den 3. maj 2021'],
    ['a meeting with a body', 'et dialogmøde med Byrådet den 3. maj 2021'],
    ['a meeting of a committee that is not named', 'Næste møde i udvalget er den 3. maj 2021'],
  ])('is not %s', (_, text) => expect(lines(text)).toEqual([]))
})

describe('an item in a text', () => {
  it('is found before its meeting', () => {
    const text = `${itemBefore.example} den 3. maj 2021`
    expect(texts(`Se ${text}.`)).toEqual([text])
    expect(lines(text)).toEqual(['Byrådets 2021-05-03 #4'])
  })

  it.each(itemBehind)('is found behind the day: $example', ({ example }) => {
    expect(texts(`Direktionen ${example}.`)).toEqual([`Direktionen ${example}`])
    expect(lines(`Direktionen ${example}.`)[0]).toMatch(/#(?:4|12)$/)
  })

  it('is found between its body and the day', () => {
    expect(texts(`Se ${itemWithin.example} den 3. maj 2021.`)).toEqual([
      `${itemWithin.example} den 3. maj 2021`,
    ])
    expect(lines('Byrådet, pkt. 4, 3. maj 2021')).toEqual(['Byrådet 2021-05-03 #4'])
  })

  it('is found where its title stands behind its number', () => {
    expect(lines('punkt 4 "Budget 2022" på Byrådets møde den 3. maj 2021')).toEqual([
      'Byrådets 2021-05-03 #4',
    ])
  })

  it('is each of those that are named together', () => {
    for (const [text, expected] of [
      ['Byrådet den 3. maj 2021, punkt 4 og 5', ['Byrådet den 3. maj 2021, punkt 4', '5']],
      ['Byrådet den 3. maj 2021, pkt. 4 og pkt. 7', ['Byrådet den 3. maj 2021, pkt. 4', 'pkt. 7']],
      ['Byrådet den 3. maj 2021 (pkt. 4, 5 og 6)', ['Byrådet den 3. maj 2021 (pkt. 4', '5', '6']],
      ['punkterne 4, 5 og 6 på Byrådets møde 3/5-2021', ['punkterne 4', '5', '6 på Byrådets møde 3/5-2021']],
      ['Byrådet den 3. maj 2021, punkt 4 og 5. juli', ['Byrådet den 3. maj 2021, punkt 4', '5. juli']],
    ] as const) {
      expect(texts(text)).toEqual(expected)
    }
    expect(lines('punkt 4 og 5 i Byrådet 3. maj 2021')).toEqual([
      'Byrådet 2021-05-03 #4',
      'Byrådet 2021-05-03 #5',
    ])
  })

  it('is not the heading that comes next', () => {
    expect(lines('Direktionen den 3. maj 2021\nPunkt 4: Budget')).toEqual(['Direktionen 2021-05-03'])
    expect(lines('Direktionen den 3. maj 2021, punkt 4.2')).toEqual(['Direktionen 2021-05-03'])
  })
})

describe('the forms of a day', () => {
  it.each(dayForms)('are read: $example', ({ example, date }) => {
    expect(findDays(`den ${example}.`)).toMatchObject([{ from: 4, to: 4 + example.length, date }])
  })
})

const piece = fc.constantFrom(
  ...[
    'Sagsnr.',
    'sag',
    'J.nr.',
    'Dok.nr.',
    '22-010739',
    '998-2021-18397',
    '00.32.00',
    '22-',
    '010739',
    '20-082075K',
  ],
  ...[
    'Direktionens',
    'møde',
    'den',
    '3. maj 2021',
    '25-05-2021',
    ', pkt. 4',
    'punkt 7 på',
    'punkt 4, 5 og 6',
    'Byrådet',
    'og',
    'godkendte',
  ],
  ...[
    'Teknik- og',
    'Miljøudvalget',
    '(',
    ')',
    '\n',
    '\n> ',
    '\u00ad',
    '\u00a0',
    '–',
    ':',
    '.',
    ',',
    '@',
    '/',
    'kl. 12',
  ],
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''))

describe('the mentions of any text', () => {
  it('stand in their order, do not overlap, and are what the text says there', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0
        for (const { at, text: said } of findMentions(written, bodies)) {
          expect(at[0]).toBeGreaterThanOrEqual(end)
          expect(written.slice(...at)).toBe(said)
          expect(said.trim()).not.toBe('')
          end = at[1]
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('are those of its paragraphs', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const both = findMentions(`${one}\n\n${other}`, bodies)
        const shift = one.length + 2
        const expected = [
          ...findMentions(one, bodies),
          ...findMentions(other, bodies).map((mention) => ({
            ...mention,
            at: [mention.at[0] + shift, mention.at[1] + shift],
          })),
        ]
        expect(both).toEqual(expected)
      }),
      { numRuns: 2_000 },
    )
  })

  it('are the same with any hyphen, in capitals or not, across lines, with what cannot be seen', () => {
    const number = fc.oneof(
      fc.tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1970, max: 2039 }), fc.nat(99_999_999)),
      fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 100_000, max: 999_999 })),
      fc.tuple(
        fc.constant('EMN'),
        fc.integer({ min: 1970, max: 2039 }),
        fc.integer({ min: 100_000, max: 999_999 }),
      ),
    )
    const hyphen = fc.constantFrom(
      '-',
      '\u2010',
      '\u2011',
      '\u2012',
      '–',
      '—',
      '\u2212',
      '-\u00ad',
      '-\n',
      '–\r\n> ',
    )
    fc.assert(
      fc.property(number, hyphen, fc.boolean(), (parts, joint, small) => {
        // A line may end behind a hyphen before a figure.
        const joined = parts[0] === 'EMN' ? [`EMN-${parts[1]}`, String(parts[2])] : parts.map(String)
        const written = joined.join(joint)
        const [found] = findMentions(`Se (${small ? written.toLowerCase() : written}).`)
        expect(found).toMatchObject({ number: { key: parts.join('-').toLowerCase(), sure: true } })
      }),
    )
  })

  it('are found in a time that grows no faster than the text', () => {
    const hostile = [
      '22-',
      '3/5-',
      'Sagsnr. ',
      'sag ',
      'den 3. maj ',
      'Teknik- og ',
      'møde i ',
      '> ',
      '-\n',
      'Å, ',
      '\u00ad',
    ]
    for (const part of [
      ...hostile,
      ...hostile.map((one) => `${one}22-010739 Byrådets møde den 3. maj 2021, pkt. 4 `),
    ]) {
      const begin = performance.now()
      findMentions(part.repeat(100_000 / part.length), bodies)
      expect(performance.now() - begin, part).toBeLessThan(1_500)
    }
  })
})
