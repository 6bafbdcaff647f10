import { describe, expect, it } from 'vitest'
import { decode } from '../../../parsers/text/decode.ts'

describe('the bytes of a file', () => {
  it('are read as UTF-8 where they are UTF-8, with the byte order mark as the character it is', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0x85, 0x62))).toEqual({
      text: '\ufeffÅb',
      encoding: 'utf-8',
    })
  })

  it('are read as Windows-1252 where they are not, with its dashes, quotes and euro sign', () => {
    const bytes = Uint8Array.of(0xc5, 0x62, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94, 0x85)
    expect(decode(bytes)).toEqual({ text: 'Åb – “€”…', encoding: 'windows-1252' })
  })

  it('are read as UTF-16 where a byte order mark says so, in either order', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0xc5, 0x00, 0x62, 0x00))).toEqual({
      text: '\ufeffÅb',
      encoding: 'utf-16le',
    })
    expect(decode(Uint8Array.of(0xfe, 0xff, 0x00, 0xc5, 0x00, 0x62))).toEqual({
      text: '\ufeffÅb',
      encoding: 'utf-16be',
    })
  })

  it('may be none at all', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
  })

  it('never throw, whatever they are', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(decode(bytes).text).toHaveLength(256)
  })
})
