/** Meetings and numbers as colleagues, journalists and neighbours write them. */
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import { lightVerbs } from '../../../parsers/citation/verbs.ts'
import { archive } from './gold.ts'

/** What is linked in a text. */
function linked(text: string): string[] {
  return findMentions(text, archive.bodies).map((mention) => mention.text)
}

describe('a meeting that people write of', () => {
  it.each([
    ['Så I, at Byrådet 27. september igen sagde nej?', 'Byrådet 27. september'],
    ['Bilag 2 til Økonomiudvalget d. 11. okt. er tomt', 'Økonomiudvalget d. 11. okt.'],
    ['Rykket til Teknik- og Miljøudvalget 06-09-2022.', 'Teknik- og Miljøudvalget 06-09-2022'],
    ['Chefforum torsdag 16/6, pkt. 3', 'Chefforum torsdag 16/6, pkt. 3'],
    ['Forløb:\n- Direktionen 2/5\n- Byrådet 30/5', 'Direktionen 2/5', 'Byrådet 30/5'],
    ['Økonomiudvalget (3/5) og Byrådet (17/5)', 'Økonomiudvalget (3/5)', 'Byrådet (17/5)'],
    ['Mailen blev drøftet i Direktionen d. 2/5', 'Direktionen d. 2/5'],
    ['Høringssvarene forelægges Byrådet den 2. maj 2022', 'Byrådet den 2. maj 2022'],
    ['Et flertal i Byrådet droppede skolen den 2. maj', 'Byrådet droppede skolen den 2. maj'],
    ['da Byrådet så endelig stemte den 2. maj', 'Byrådet så endelig stemte den 2. maj'],
    ['Den 2. maj skal Byrådet tage stilling', 'Den 2. maj skal Byrådet'],
    ['Den 2. maj behandles sagen i Byrådet', 'Den 2. maj behandles sagen i Byrådet'],
    ['Byrådet skal den 2. maj tage stilling', 'Byrådet skal den 2. maj'],
    ['Byrådet kan nå at behandle sagen den 2. maj', 'Byrådet kan nå at behandle sagen den 2. maj'],
    [
      'Byrådet vedtog lokalplan 123 for Sydhavnen den 2. maj',
      'Byrådet vedtog lokalplan 123 for Sydhavnen den 2. maj',
    ],
    ['Byrådet afsatte 2 mio. kr. til stien den 2. maj', 'Byrådet afsatte 2 mio. kr. til stien den 2. maj'],
    ['den beslutning, Byrådet tog den 2. maj', 'Byrådet tog den 2. maj'],
    ['Ældrerådet mødes tirsdag den 2. maj', 'Ældrerådet mødes tirsdag den 2. maj'],
    ['Se frem, Teknik- og Miljøudvalget 4/10', 'Teknik- og Miljøudvalget 4/10'],
    ['Udvalget for Børn, Unge og Familier 4/10, pkt. 2', 'Udvalget for Børn, Unge og Familier 4/10, pkt. 2'],
  ])('is found: %s', (text, ...expected) => expect(linked(text)).toEqual(expected))

  it.each(lightVerbs)('is found by what a verb says with other words: $example', ({ example }) => {
    expect(linked(`Byrådet ${example} den 2. maj 2022.`)).toEqual([`Byrådet ${example} den 2. maj 2022`])
    expect(linked(`Byrådet ${example.split(' ')[0]} en gæst den 2. maj 2022.`)).toEqual([])
  })

  it.each([
    ['Byradet vedtog den 3. maj 1999', 'Byrådet'],
    ['Okonomiudvalgets mode den 3. maj 1999', 'Økonomiudvalget'],
    ['Teknik- og Miljoudvalget den 3. maj 1999', 'Teknik- og Miljøudvalget'],
    ['Aeldreradet den 3. maj 1999', 'Ældrerådet'],
  ])('is that of the body whose letters machines have read wrongly: %s', (text, body) => {
    expect(findMentions(text, archive.bodies)).toMatchObject([{ body, date: '1999-05-03' }])
    expect(findMentions(text.replace(/^\S+(?: og \S+)?/, 'Havneradet'), archive.bodies)).toEqual([])
  })

  it.each([
    'Tak til Byrådet den 3. maj for en god aften',
    'Vi afleverede 412 underskrifter til Byrådet den 3. maj 2022',
    'Svaret fra Teknik- og Miljøudvalget den 4/5 hjalp ikke',
    'Han blev valgt ind i Byrådet den 16. november 2021',
    'Hun tiltræder i Direktionen den 1. august 2022',
    'Fristen for punkter til Økonomiudvalget den 14. juni',
    'Frokost med Byrådet 3/5',
    'Temadag for Byrådet den 3. maj',
    'Vi mødte Direktionen den 3. maj 2021 i Borgersalen',
    'Udarbejdet af Direktionen den 2. maj 2022',
    'Med venlig hilsen\nDirektionen, den 3. maj 2021',
    'Til Byrådet\nden 3. maj 2021',
    'Direktionen gav den 3. maj en reception',
    'Direktionen holdt møde med naboerne den 3. maj',
    'Direktionen sendte svaret den 3. maj 2022',
    'Byrådet ændrede den 3. maj navn',
    'Byrådet vedtog en frist til den 3. maj 2021',
    'Byrådet udskød sagen til den 3. maj 2021',
    'Byrådet tog den 3. maj imod gæster',
    'da Direktionen den 3. maj 2021 rejste til Malmø',
    'udvalget for sagen og klagerne den 3. maj 2021',
    'udvalgsmøde 4/10',
    'Ungerådet mødes den 3. maj',
  ])('is none: %s', (text) => expect(linked(text)).toEqual([]))
})

describe('a number that people write', () => {
  it.each([
    ['dokument 998-2021-33046-9, side 4', '998-2021-33046-9'],
    ['sagerne 2020-4417-0031 og 2021-4417-0112', '2020-4417-0031', '2021-4417-0112'],
    ['sag 2021-18397', '2021-18397'],
    ['sag #22-010739', '22-010739'],
  ])('is found: %s', (text, ...expected) => expect(linked(text)).toEqual(expected))

  it.each([
    'Stillings-id 998-2022-12',
    'fejlmelding 22-107731 og 22-109204',
    'følgesedler nr. 22-010739, 22-010740 og 22-010741',
    'rekv. 998-2022-417',
    'PO 22-114087, 62.310 kr.',
    'Kontonr.: 4711 22-010739',
    'sagen fra 2021-2022',
  ])('is none: %s', (text) => expect(linked(text)).toEqual([]))

  it('is no case because the sentence before ends with that word', () => {
    expect(findMentions('Det er mine sager. 22-010739 er hans.')).toMatchObject([{ label: null }])
  })
})
