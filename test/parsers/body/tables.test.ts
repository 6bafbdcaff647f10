import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { bodyOf, rowsOf, shapesOf, textsOf } from '../../helpers/body.ts'

describe('the tables of a section', () => {
  it('have a heading row where the first row labels amounts', () => {
    const body = bodyOf('Post\t2024\t2025\nVej\t1.200.000\t-3,5\nSti\t400\t12 %')
    expect(shapesOf(body)).toEqual(['table'])
    expect(rowsOf(body, 'thead tr')).toEqual([['Post', '2024', '2025']])
    expect(textsOf(body, 'th')).toHaveLength(3)
    expect(rowsOf(body, 'tbody tr')).toEqual([
      ['Vej', '1.200.000', '-3,5'],
      ['Sti', '400', '12 %'],
    ])
  })

  it('have none where the first row is data like the others', () => {
    const body = bodyOf('Vej\t1.200\nSti\t400')
    expect(selectAll('thead, th', body)).toEqual([])
    expect(rowsOf(body)).toEqual([
      ['Vej', '1.200'],
      ['Sti', '400'],
    ])
  })

  it('have no heading row where there are words alone', () => {
    const body = bodyOf('Formand\tKaren Lindegård\nNæstformand\tJens Pihl')
    expect(selectAll('th', body)).toEqual([])
    expect(rowsOf(body)).toHaveLength(2)
  })

  it('mark the columns of amounts, and those alone', () => {
    const body = bodyOf('Post\tKr.\tSted\nVej\t1.200\tNord\nSti\t400\tSyd')
    expect(textsOf(body, '.amount')).toEqual(['Kr.', '1.200', '400'])
    expect(selectAll('[align], [style]', body)).toEqual([])
  })

  it('go on across a blank line, which is the end of a page', () => {
    const body = bodyOf('Post\tKr.\nVej\t1.200\n\nSti\t400\nBro\t80')
    expect(shapesOf(body)).toEqual(['table'])
    expect(rowsOf(body, 'tbody tr').map(([name]) => name)).toEqual(['Vej', 'Sti', 'Bro'])
  })

  it('end where the number of columns changes', () => {
    const body = bodyOf('Vej\t1\nSti\t2\n\nVej\tnord\t1\nSti\tsyd\t2')
    expect(shapesOf(body)).toEqual(['table', 'table'])
  })

  it('stand between the paragraphs round them', () => {
    const body = bodyOf('Udgifterne er:\nVej\t1.200\nSti\t400\nHeri er moms.')
    expect(shapesOf(body)).toEqual(['p', 'table', 'p'])
    expect(textsOf(body, 'p')).toEqual(['Udgifterne er:', 'Heri er moms.'])
  })

  it('keep empty cells in their place', () => {
    expect(rowsOf(bodyOf('Vej\t\t1.200\n\tNord\t400'))).toEqual([
      ['Vej', '', '1.200'],
      ['', 'Nord', '400'],
    ])
  })

  it('are not made of a single line with a tab', () => {
    expect(shapesOf(bodyOf('Vej\t1.200'))).toEqual(['p'])
  })

  it('show what looks like markup in a cell as text', () => {
    const body = bodyOf('*Vej*\t<b>1</b>\n[1]: x\t&amp;')
    expect(rowsOf(body)).toEqual([
      ['*Vej*', '<b>1</b>'],
      ['[1]: x', '&amp;'],
    ])
  })
})
