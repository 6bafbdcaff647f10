import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, csvOf } from '../../../src/site/client/search/csv.ts'
import { fileName } from '../../../src/site/client/search/export.ts'

const base = 'https://arkiv.example/soeg/?q=skole'
const row: CsvRow = {
  url: '/moeder/byraadet/2024-10-09/punkt-1/',
  title: [
    { text: 'Ny ', hit: false },
    { text: 'skole', hit: true },
  ],
  body: 'Byrådet',
  date: '2024-10-09',
  number: '1',
  outcome: 'approved',
  caseNumber: '22-010739',
}

/** Reads CSV by the grammar of RFC 4180, with semicolons. @throws at anything that the grammar has not */
function readCsv(text: string): string[][] {
  const records: string[][] = []
  for (let at = 0; at < text.length; ) {
    const record: string[] = []
    for (let ended = false; !ended; ) {
      const field = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y
      field.lastIndex = at
      const [all, quoted, plain = '', end] = field.exec(text) ?? []
      if (all === undefined) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
      record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
      at += all.length
      ended = end === '\r\n'
    }
    records.push(record)
  }
  return records
}

/** The lines of a file, without the byte order mark that it has to begin with. */
function linesOf(rows: readonly CsvRow[]): string[][] {
  const text = csvOf(rows, base)
  expect(text.startsWith('\uFEFF')).toBe(true)
  return readCsv(text.slice(1))
}

describe('results as CSV', () => {
  it('have a line each under the names of the columns', () => {
    expect(linesOf([row])).toEqual([
      ['Dato', 'Udvalg', 'Punkt', 'Titel', 'Sagsnummer', 'Udfald', 'Adresse'],
      [
        '2024-10-09',
        'Byrådet',
        '1',
        'Ny skole',
        '22-010739',
        'Godkendt',
        'https://arkiv.example/moeder/byraadet/2024-10-09/punkt-1/',
      ],
    ])
  })

  it('have empty cells for what is not known', () => {
    const [, line] = linesOf([{ ...row, date: null, number: null, outcome: null, caseNumber: null }])
    expect(line).toEqual(['', 'Byrådet', '', 'Ny skole', '', '', expect.stringContaining('https://')])
  })

  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('are no formula: %j', (text) => {
    const [, line] = linesOf([{ ...row, title: [{ text, hit: false }] }])
    expect(line?.[3]).toBe(`'${text}`)
  })

  it('read back as they were, whatever stands in them, and no cell is a formula', () => {
    const unit = fc.oneof(
      fc.constantFrom(';', '"', '\r', '\n', '=', "'", '\t', ','),
      fc.string({ maxLength: 3 }),
    )
    const text = fc.array(unit, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), (cells) => {
        const rows = cells.map(([title, body, caseNumber]) => ({
          ...row,
          title: [{ text: title, hit: false }],
          body,
          caseNumber,
        }))
        const lines = linesOf(rows).slice(1)
        expect(
          lines.every((line) => line.length === 7 && line.every((cell) => !/^[=+\-@\t\r\n]/.test(cell))),
        ).toBe(true)
        const read = lines.map(([, body = '', , title = '', caseNumber = '']) =>
          [title, body, caseNumber].map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')),
        )
        const known = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
        expect(read).toEqual(cells.map((line) => line.map(known)))
      }),
    )
  })
})

describe('the name of the file', () => {
  it.each([
    ['cykelsti på Åvej', 'soegning-cykelsti-paa-aavej-2026-11-12.csv'],
    ['', 'soegning-2026-11-12.csv'],
    ['../../"; rm', 'soegning-rm-2026-11-12.csv'],
    ['…', 'soegning-x-2026-11-12.csv'],
  ])('of a search for “%s” is %s', (query, expected) => expect(fileName(query, '2026-11-12')).toBe(expected))

  it('is short, however long the query', () => {
    expect(fileName('ord '.repeat(400), '2026-11-12').length).toBeLessThan(80)
  })
})
