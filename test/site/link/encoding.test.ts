import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../parsers/text/decode.ts'
import { readText } from '../../../src/site/link/encoding.ts'

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('the bytes of a text file', () => {
  it('are the same when its text is written again, whatever they were', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ min: 1, maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(`\ufeff${text}`)),
      fc.string({ unit: 'grapheme' }).map((text) => utf16(text, false)),
      fc.string({ unit: 'grapheme' }).map((text) => utf16(text, true)),
    )
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        fc.pre(!isBrokenUtf16(bytes))
        const { text, encode } = readText(bytes)
        expect(Buffer.from(encode(text)).equals(Buffer.from(bytes))).toBe(true)
        expect(assigned(text)).toBe(assigned(decode(bytes).text.replace(/^\ufeff/, '')))
      }),
    )
  })

  it('are read as Windows-1252 with its dashes, and what is added is written so', () => {
    const { text, encode } = readText(Buffer.from([0x41, 0x96, 0xe6]))
    expect(text).toBe('A–æ')
    expect([...encode('A–æ–')]).toEqual([0x41, 0x96, 0xe6, 0x96])
  })

  it('keep their byte order mark in front of what is added', () => {
    const { text, encode } = readText(Buffer.from('\ufeffå'))
    expect(Buffer.from(encode(`x${text}`)).toString()).toBe('\ufeffxå')
  })

  it.each([
    ['zeros among bytes that are no UTF-8', [0xe6, 0, 0]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x41]],
  ])('are refused when they are no text: %s', (_, bytes) => {
    expect(() => readText(Uint8Array.from(bytes))).toThrow(/no text/)
  })
})

/** Without the five bytes that Windows-1252 says nothing of. */
function assigned(text: string): string {
  return text.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd')
}

function isBrokenUtf16(bytes: Uint8Array): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isMarked && !isWhole(bytes)
}

function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false
  return !/[\ud800-\udfff]/u.test(decode(bytes).text)
}
