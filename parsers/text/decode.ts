import iconv from 'iconv-lite'

/** The encodings a source file is read in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const

/** The encoding of a source file. */
export type Encoding = (typeof encodings)[number]

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Byte order marks and what they say; UTF-8's is no more than a zero-width character, which stays in the text. */
const MARKS: readonly { bytes: readonly [number, number]; encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Decodes a file: UTF-16 where a byte order mark says so, UTF-8 where the bytes are valid UTF-8, otherwise
 * Windows-1252, which older Danish systems wrote. Node's own decoder reads 0x80–0x9F of that code page as control
 * characters, so dashes and curly quotes need iconv-lite. A byte order mark stays in the text as U+FEFF.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = MARKS.find(({ bytes: [first, second] }) => bytes[0] === first && bytes[1] === second)
  if (marked) {
    return {
      text: iconv.decode(Buffer.from(bytes), marked.encoding, { stripBOM: false }),
      encoding: marked.encoding,
    }
  }
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8' }
  } catch {
    return {
      text: iconv.decode(Buffer.from(bytes), 'windows-1252', { stripBOM: false }),
      encoding: 'windows-1252',
    }
  }
}
