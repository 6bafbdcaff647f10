import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCpr, hasCpr, maskCpr } from '../../../parsers/text/cpr.ts'
import { corpus, hasCorpus } from '../../helpers/corpus.ts'

describe('a CPR number', () => {
  it.each([
    '311299-0000',
    '311299–0000',
    '311299 – 0000',
    '311299 0000',
    '311299\u00a00000',
    '3112990000',
    '311299-\n0000',
    '311299-\n\n   0000',
    '311299\n0000',
    '31\u00ad1299-0000',
    '(311299-0000)',
    'Se 3112990000',
    'CPR311299-0000',
    'cpr3112990000',
    'Ref. 55-311299-0000-7',
    '998-2016-311299-0000',
    '998-2021-50011 311299 0000',
    '1.500\t311299 0000\t200',
    '290200-0000',
    '0101900000.txt',
  ])('is found in %j', (text) => {
    expect(findCpr(text)).toHaveLength(1)
    expect(maskCpr(text)).not.toMatch(/311299|290200|010190|0000/)
  })

  it('is blacked out in its own shape, the rest as it stands', () => {
    expect(maskCpr('Fra 311299-0000, 12 børn')).toBe('Fra ██████-████, 12 børn')
    expect(maskCpr('311299-\n0000')).toBe('██████-\n████')
  })

  it('is found where several stand in a row', () => {
    const masked = maskCpr('311299-0000 311299 0000\n311299 0000 og 3112990000')
    expect(masked).not.toMatch(/\d/)
  })

  it('is blacked out where its rest went into another cell', () => {
    expect(maskCpr('Jens\t311299-\tVejle\n\t0000\t')).toBe('Jens\t██████-\tVejle\n\t0000\t')
  })
})

describe('no CPR number', () => {
  it.each([
    ['a day that cannot be', '320199-0000'],
    ['a month that cannot be', '311399-0000'],
    ['a 29 February out of leap years', '290201-0000'],
    ['a part of a longer number', '12345311299-00001'],
    ['a case number', '22-010739'],
    ['a case number with a letter', '20-082075K'],
    ['a case number before a year', '22-010122 2022'],
    ['a document number', '998-2016-311299'],
    ['a wrapped document number', '998-2021-\n120386'],
    ['an EMN number', 'EMN-2025-003383'],
    ['a KLE number', '01.02.05-P16-1-17'],
    ['a phone number', '12 34 56 78'],
    ['an amount', '120.000'],
    ['a row of amounts', '101112 2016 130000'],
    ['a span of years', '2016-2018'],
    ['a span of dates', '010122-311222'],
    ['a date', '31-12-1999'],
    ['an account number', 'kontonr. 3112990000'],
    ['an account number with its bank', 'reg.nr. 9570 konto 3112990000'],
    ['an account number with its bank in one', '9570-3112990000'],
    ['an EAN number', '5790101901234'],
    ['a CVR number', 'CVR-nr. 31129900'],
    ['a P number', 'P-nr. 1010250000'],
    ['P numbers', 'P-numre: 1010250000, 1010250001 og 1010250002'],
    ['an ISBN', 'ISBN 0101900000'],
  ])('is %s: %j', (_, text) => {
    expect(findCpr(text)).toEqual([])
  })

  it.skipIf(!hasCorpus)('is in the minutes of the corpus', () => {
    for (const { meeting, messages } of corpus.values()) {
      expect(hasCpr(JSON.stringify(meeting))).toBe(false)
      expect(messages.filter((message) => message.includes('cpr-number'))).toEqual([])
    }
  })
})

describe('blacking out', () => {
  const piece = fc.constantFrom('311299', '0000', '-', '–', ' ', '\n', '\t', 'a', '.', '\u00ad', '12', 'cpr')
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', ' ', '\n'), maxLength: 40 }),
  )

  it('leaves no number, keeps the length, and twice is once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const masked = maskCpr(any)
        expect(hasCpr(masked)).toBe(false)
        expect(masked).toHaveLength(any.length)
        expect(maskCpr(masked)).toBe(masked)
      }),
      { numRuns: 2000 },
    )
  })
})
