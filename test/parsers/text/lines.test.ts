import { describe, expect, it } from 'vitest'
import { fold, readable, splitLines } from '../../../parsers/text/lines.ts'

describe('splitting a file into lines', () => {
  it('counts lines from 1, as an editor does, at every kind of line end', () => {
    const lines = splitLines('en\nto\r\ntre\rfire')
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'en'],
      [2, 'to'],
      [3, 'tre'],
      [4, 'fire'],
    ])
  })

  it('keeps each line as it stands, its end included', () => {
    expect(splitLines(' en\t\r\n\r\nto ').map(({ raw }) => raw)).toEqual([' en\t\r\n', '\r\n', 'to '])
  })

  it('says where in the file a line begins', () => {
    const source = 'å\r\n\nto'
    expect(splitLines(source).map(({ offset, raw }) => source.slice(offset, offset + raw.length))).toEqual([
      'å\r\n',
      '\n',
      'to',
    ])
  })

  it('counts no line after the last line end, and none in an empty file', () => {
    expect(splitLines('en\n')).toHaveLength(1)
    expect(splitLines('')).toEqual([])
  })

  it('shows a line of white space only as a blank line', () => {
    expect(splitLines(' \u00a0\t\n')[0]?.text).toBe('')
  })
})

describe('a line as a reader sees it', () => {
  it.each([
    ['a soft hyphen is dropped', 'køre\u00adplan', 'køreplan'],
    ['a no-break space is a space', '2\u00a0500 kr.', '2 500 kr.'],
    ['a letter and its ring are one letter', 'A\u030aen', '\u00c5en'],
    ['white space round it is dropped, form feeds too', '\f  Side \r\n', 'Side'],
    ['tabs between cells stay', 'El\t120', 'El\t120'],
    ['a zero-width space stays', 'a\u200bb', 'a\u200bb'],
    ['two spaces stay two', 'a  b', 'a  b'],
  ])('%s', (_meaning, raw, text) => {
    expect(readable(raw)).toBe(text)
  })
})

describe('comparing two printings', () => {
  it('sees no difference in case and spacing', () => {
    expect(fold('  Ny\tPLAN  for\nÅen ')).toBe('ny plan for åen')
  })

  it('sees a difference in letters', () => {
    expect(fold('planen')).not.toBe(fold('planer'))
  })
})
