import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, csvHeads, csvRows } from '../../../src/site/data/csv.ts'
import { rowsIn } from './files.ts'

describe('a CSV file', () => {
  it('is read again as the cells that were written, whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a;b', '"', 'a\nb', 'a\r\nb', '', ' x '),
    )
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (written) => {
        expect(rowsIn(csvRows(written))).toEqual(written.map((row) => row.map(cellOf)))
      }),
    )
  })

  it('begins with the mark of UTF-8 and has semicolons and CRLF, for Danish spreadsheet programs', () => {
    expect(csvHeads(['Dato', 'Udvalg'])).toBe('\uFEFFDato;Udvalg\r\n')
  })
})

describe('a cell', () => {
  it.each([
    '=HYPERLINK("http://x")',
    '+SUM(A1)',
    '-SUM(A1)',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '-2+3+cmd|x',
    '-',
  ])('that a spreadsheet program may take for a formula has an apostrophe before it: %j', (text) =>
    expect(cellOf(text)).toBe(`'${text}`),
  )

  it.each(['-5', '-1.250,50', '+3 %', '- 12 kr.', '12', 'Godkendt = ja', ''])(
    'that is a number or text stays as it is: %j',
    (text) => expect(cellOf(text)).toBe(text),
  )

  it('is never one that begins as a formula does, unless it is a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[=+\-@\t\r＝＋－＠].{0,20}$/), (text) => {
        const cell = cellOf(text)
        if (!/^[-+]\s?\d/.test(text)) expect(cell[0]).toBe("'")
        else expect(cell.endsWith(text)).toBe(true)
      }),
    )
  })

  it('is cut where Excel would break it', () => {
    const cell = cellOf('a'.repeat(40_000))
    expect(cell).toHaveLength(32_767)
    expect(cell.endsWith('…')).toBe(true)
  })
})
