import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateForms, findDate } from '../../../parsers/citation/date.ts'
import { itemForms, readCitation } from '../../../parsers/citation/meeting.ts'

/** A citation in one line: `direktionen 2021-05-25 #4`. */
function read(text: string): string | null {
  const citation = readCitation(text)
  if (!citation) return null
  const { body, date, item } = citation
  return [body, date, item === null ? null : `#${item}`].filter((part) => part !== null).join(' ')
}

describe('the day or month of a citation', () => {
  it.each(dateForms)('is read in each form: $example', ({ example, date }) => {
    expect(findDate(example)).toEqual({ date, at: [0, example.length] })
    expect(findDate(`byrådet ${example}, pkt`)?.date).toBe(date)
  })

  it.each([
    ['25-05-2021', '2021-05-25'],
    ['25.05.2021', '2021-05-25'],
    ['25/05/2021', '2021-05-25'],
    ['25/5 2021', '2021-05-25'],
    ['25.5.21', '2021-05-25'],
    ['25. 5. 2021', '2021-05-25'],
    ['25 maj 2021', '2021-05-25'],
    ["25. maj '21", '2021-05-25'],
    ['1. aug. 2021', '2021-08-01'],
    ['1. sept 2021', '2021-09-01'],
    ['29-02-2024', '2024-02-29'],
    ['maj måned 2021', '2021-05'],
    ['oktober 2021', '2021-10'],
  ])('%s is %s', (text, date) => expect(findDate(text)?.date).toBe(date))

  it.each([
    ...['2021', 'maj', '25. maj', '25-05', '31. februar 2021', '29-02-2023', '13/2021', '2021-13-01'],
    ...['25 05 21', '87 89 40 00', '2021-2024', '1.250.000', 'jul 2021', 'xmaj 2021', '05.01.123'],
  ])('is not: %s', (text) => expect(findDate(text)).toBeNull())
})

describe('a citation', () => {
  it.each([
    ['Direktionen 25-05-2021, pkt. 4', 'direktionen 2021-05-25 #4'],
    ['25. maj 2021 punkt 4', '2021-05-25 #4'],
    ['Økonomiudvalget den 3. maj 2021, punkt 7', 'økonomiudvalget 2021-05-03 #7'],
    ['direktionsmødet den 25. maj 2021', 'direktionsmødet 2021-05-25'],
    ['pkt 4 Direktionen 25/5-21', 'direktionen 2021-05-25 #4'],
    ['Byrådet 2021-05-25 #4', 'byrådet 2021-05-25 #4'],
    ['maj 2021', '2021-05'],
    ['Byrådet maj 2021', 'byrådet 2021-05'],
    ['Møde i Teknik- og Miljøudvalget d. 8. marts 2022', 'teknik- og miljøudvalget 2022-03-08'],
    ['Byrådets møde tirsdag den 25.\u00a0maj 2021 kl. 17.00', 'byrådets 2021-05-25'],
    ['referat af udvalget for børn og unge, 3. maj 2021', 'udvalget for børn og unge 2021-05-03'],
    ['punkt 4 25–05–2021', '2021-05-25 #4'],
    ['Direktionen, d. 25-05-2021, sag nr. 4.', 'direktionen 2021-05-25 #4'],
    ['(Direktionen 25-05-2021, pkt. 4)', 'direktionen 2021-05-25 #4'],
    ['§ 17, stk. 4-udvalget maj 2021', '§ 17, stk. 4-udvalget 2021-05'],
    ['BYRÅDET MAJ 2021 PUNKT NR. 12', 'byrådet 2021-05 #12'],
  ])('%s is read', (text, citation) => expect(read(text)).toBe(citation))

  it.each(itemForms)('names an item in each form: $example', ({ example }) => {
    expect(read(`Byrådet 25-05-2021, ${example}`)).toBe('byrådet 2021-05-25 #4')
    expect(read(`${example}, Byrådet 25-05-2021`)).toBe('byrådet 2021-05-25 #4')
  })

  it.each([
    ['a body alone', 'Byrådet'],
    ['a body and a year', 'Byrådet 2021'],
    ['an item alone', 'punkt 4'],
    ['words before and after', 'skole 25. maj 2021 budget'],
    ['another number', 'budget 2022 maj 2021'],
    ['two days', '25-05-2021 26-05-2021'],
    ['a span of time', 'fra 1. maj 2021 til 3. juni 2021'],
    ['days that run on', '12-13 maj 2021'],
    ['a day of three digits', '125. maj 2021'],
    ['a case number', '998-2021-18397'],
    ['nothing', ' '],
    ['a text', `Byrådet 25. maj 2021 ${'om skoler '.repeat(30)}`],
  ])('is not %s', (_, text) => expect(read(text)).toBeNull())

  it('is read from every day of the calendar, as people write it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 999 }), (date, item) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOf = ''] = iso.split('-')
        const name = new Intl.DateTimeFormat('da-DK', { month: 'long', timeZone: 'UTC' }).format(date)
        for (const written of [
          iso,
          `${dayOf}-${month}-${year}`,
          `${Number(dayOf)}/${Number(month)} ${year}`,
          `${Number(dayOf)}. ${name} ${year}`,
          `${Number(dayOf)}/${Number(month)}-${year.slice(2)}`,
        ]) {
          const expected = { body: 'direktionen', date: iso, item }
          expect(readCitation(`Direktionen den ${written}, pkt. ${item}`), written).toEqual(expected)
        }
      }),
    )
  })

  it('is never made of letters alone', () => {
    const letters = fc.array(
      fc.constantFrom('byrådet', 'maj', 'punkt', 'den', 'møde', '#', '§', '-', '.', 'kl.'),
    )
    fc.assert(fc.property(letters, (words) => readCitation(words.join(' ')) === null))
  })
})
