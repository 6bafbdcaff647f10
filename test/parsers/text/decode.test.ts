import { describe, expect, it } from 'vitest'
import { decode } from '../../../parsers/text/decode.ts'

describe('the bytes of a file', () => {
  it('are read as UTF-8 where they are UTF-8, without a byte order mark', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0x85, 0x62))).toEqual({
      text: 'Åb',
      encoding: 'utf-8',
    })
  })

  it('are read as Windows-1252 where they are not, with its dashes, quotes and euro sign', () => {
    const bytes = Uint8Array.of(0xc5, 0x62, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94, 0x85)
    expect(decode(bytes)).toEqual({ text: 'Åb – “€”…', encoding: 'windows-1252' })
  })

  it('may be none at all', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
  })

  it('never throw, whatever they are', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(decode(bytes).text).toHaveLength(256)
  })
})
