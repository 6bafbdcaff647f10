import iconv from 'iconv-lite'

/** The encodings a source file is read in. */
export type Encoding = 'utf-8' | 'windows-1252'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes a file: UTF-8 (a byte order mark is dropped) where the bytes are valid UTF-8, otherwise Windows-1252,
 * which older Danish systems wrote. Node's own decoder reads 0x80–0x9F of that code page as control
 * characters, so dashes and curly quotes need iconv-lite.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), encoding: 'windows-1252' }
  }
}
