/** Text files as text, and back: written again, a text that was not changed has the bytes that it had. */

/** A text file. */
interface TextFile {
  /** Without a byte order mark. */
  text: string
  /** The bytes of a changed text, in the encoding of the file and with its byte order mark. */
  encode: (text: string) => Uint8Array
}

/** What Windows-1252 has at 0x80 to 0x9F. Node's own decoder reads control characters there. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BOM = '\ufeff'

/**
 * Reads a file as `parsers/text/decode.ts` does, with what browsers have too: UTF-16 where a byte order mark says so,
 * UTF-8 where the bytes are that, else Windows-1252.
 * @throws Error for bytes that are no text
 */
export function readText(bytes: Uint8Array): TextFile {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff
  if (bigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe)) {
    const text = decoded(bytes, bigEndian ? 'utf-16be' : 'utf-16le')
    if (text === null) throw new Error('no text in UTF-16, as its first bytes say')
    return withoutMark(text, (changed) => utf16(changed, bigEndian))
  }
  const text = decoded(bytes, 'utf-8')
  if (text !== null) return withoutMark(text, (changed) => new TextEncoder().encode(changed))
  if (bytes.includes(0)) throw new Error('no text')
  return { text: windows1252(bytes), encode: toWindows1252 }
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function withoutMark(text: string, encode: TextFile['encode']): TextFile {
  return text.startsWith(BOM)
    ? { text: text.slice(1), encode: (changed) => encode(`${BOM}${changed}`) }
    : { text, encode }
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign)
}

function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const high = HIGH.indexOf(sign)
    return high === -1 ? sign.charCodeAt(0) : 0x80 + high
  })
}
