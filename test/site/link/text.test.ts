import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkText } from '../../../src/site/link/text.ts'
import { at, fjordager, link } from './fjordager.ts'
import { documentsOf } from './pieces.ts'

const CASE = ` <${at('sag/22-010739/')}>`

describe('plain text', () => {
  it('has the address behind each number that the archive has', async () => {
    const { text } = await link(linkText, 'Sag 22-010739 (jf. bilag 998-2021-50011).')
    expect(text).toBe(`Sag 22-010739${CASE} (jf. bilag 998-2021-50011 <${at('dokument/998-2021-50011/')}>).`)
  })

  it('tells line and column of each mention, of lines that end in any way', async () => {
    const { mentions } = await link(linkText, 'Se:\r\n\r\n22-010739\rog\n  99-999999')
    expect(mentions.map(({ line, column, href, left }) => ({ line, column, href, left }))).toEqual([
      { line: 3, column: 1, href: at('sag/22-010739/'), left: false },
      { line: 5, column: 3, href: null, left: false },
    ])
  })

  it('leaves a mention that an address follows already, and one in an address', async () => {
    const text =
      'Sag 22-010739 <https://andet.example.dk/>, https://andet.example.dk/22-010739, 22-010739\n<https://x.dk>'
    const linked = await link(linkText, text)
    expect(linked.text).toBe(text)
    expect(linked.mentions.filter(({ left }) => !left)).toEqual([])
  })

  it.each([
    ['of Windows-1252', Buffer.from('Bl\xe5b\xe6r \x96 22-010739', 'latin1')],
    ['with a byte order mark', Buffer.from('\ufeffSag 22-010739')],
    ['with CRLF and no line end at its end', Buffer.from('Ærø\r\n22-010739')],
    ['of UTF-16', Buffer.from('\ufeffÆrø 22-010739', 'utf16le')],
  ])('%s keeps every byte', async (_, bytes) => {
    const linked = Buffer.from((await linkText(bytes, fjordager)).bytes)
    const inserted = bytes[0] === 0xff ? Buffer.from(CASE, 'utf16le') : Buffer.from(CASE)
    expect(linked.equals(Buffer.concat([bytes, inserted]))).toBe(true)
  })

  it('may be empty', async () => {
    expect(await linkText(new Uint8Array(), fjordager)).toEqual({ bytes: new Uint8Array(), mentions: [] })
  })

  it('changes in nothing else, and linked twice is what it was linked once', async () => {
    const syntax = ['<', '>', '> ', ' <https://x.example.dk/>', 'https://x.example.dk/', '@x.example.dk']
    await fc.assert(
      fc.asyncProperty(documentsOf(syntax), async (text) => {
        const once = (await link(linkText, text)).text
        expect(once.replaceAll(/ <https:\/\/referater\.[^>]*>/g, '')).toBe(text)
        expect((await link(linkText, once)).text).toBe(once)
      }),
    )
  })
})
