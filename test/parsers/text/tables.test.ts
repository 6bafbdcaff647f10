import { describe, expect, it } from 'vitest'
import { cellsOf, isQuantity, splitTables } from '../../../parsers/text/tables.ts'

describe('a tabbed line', () => {
  it('has cells, empty ones too', () => {
    expect(cellsOf('El\t\t 120 \t')).toEqual(['El', '', '120', ''])
  })

  it('is no other line', () => {
    expect(cellsOf('El 120')).toBeNull()
  })
})

describe('tables in a text', () => {
  it('have a header when labels stand over amounts', () => {
    expect(splitTables('Post\tKr.\nEl\t1.200')).toEqual([
      { header: ['Post', 'Kr.'], rows: [['El', '1.200']] },
    ])
  })

  it('have years as a header too', () => {
    expect(splitTables('År\t2023\t2024\nGæster\t91\t94')).toEqual([
      { header: ['År', '2023', '2024'], rows: [['Gæster', '91', '94']] },
    ])
  })

  it('have none when the first row holds amounts already, or when no row does', () => {
    expect(splitTables('El\t1.200\nVand\t800')).toEqual([
      {
        header: null,
        rows: [
          ['El', '1.200'],
          ['Vand', '800'],
        ],
      },
    ])
    expect(splitTables('Navn\tRolle\nOle\tFormand')).toMatchObject([{ header: null }])
  })

  it('go on after a blank line with the same number of cells, and end at another number', () => {
    const parts = splitTables('Post\tKr.\nEl\t1\n\nVand\t2\nÅr\t2023\t2024\nGæster\t9\t8')
    expect(parts).toMatchObject([
      {
        rows: [
          ['El', '1'],
          ['Vand', '2'],
        ],
      },
      { header: ['År', '2023', '2024'], rows: [['Gæster', '9', '8']] },
    ])
  })

  it('end at a line of prose, and the prose stays in its place', () => {
    expect(splitTables('Før\na\t1\nb\t2\nmellem\nc\t3\nd\t4\nefter')).toEqual([
      ['Før'],
      expect.objectContaining({ rows: expect.arrayContaining([['a', '1']]) }),
      ['mellem'],
      expect.objectContaining({ rows: expect.arrayContaining([['d', '4']]) }),
      ['efter'],
    ])
  })

  it('are not made of a single tabbed line', () => {
    expect(splitTables('a\tb\n\nprosa')).toEqual([['a\tb', '', 'prosa']])
    expect(splitTables('')).toEqual([])
  })
})

describe('an amount', () => {
  it.each(['27.678', '-0,5', '– 3', '16,61 pct.', '20 %', '1.500 kr.', '2 mio. kr.'])('is “%s”', (cell) => {
    expect(isQuantity(cell)).toBe(true)
  })

  it.each(['2024', '', 'kr.', 'Konto 5', '12 børn'])('is not “%s”', (cell) => {
    expect(isQuantity(cell)).toBe(false)
  })
})
