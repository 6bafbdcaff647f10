/**
 * Where the fields of a zip file's records stand, in bytes from their beginnings; numbers are little-endian.
 * Source: PKWARE's APPNOTE 6.3.10, 4.3.
 */

/** The header before an entry's packed bytes. */
export const HEADER = {
  signature: 0x04034b50,
  length: 30,
  flags: 6,
  method: 8,
  crc: 14,
  packedSize: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
} as const

/** An entry's record in the directory. */
export const RECORD = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  crc: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
} as const

/** The record at the end. */
export const END = {
  signature: 0x06054b50,
  length: 22,
  entriesHere: 8,
  entries: 10,
  directorySize: 12,
  directory: 16,
} as const

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Not `slice`: that of a Buffer of Node is the same memory. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}
