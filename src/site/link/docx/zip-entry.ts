import { deflateSync, Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import { damaged } from './errors.ts'
import { copyOf, HEADER, joined, RECORD, viewOf } from './zip-format.ts'

/** An entry of a zip file as it lies there. */
export interface ZipEntry {
  name: string
  /** How long it is unpacked, in bytes, by what the file says. */
  size: number
  /** Its record in the directory. */
  record: Uint8Array
  /** Its header and packed bytes, up to the next entry. */
  packed: Uint8Array
}

const ENCRYPTED = 1
const SIZES_FOLLOW = 8
const STORED = 0
const DEFLATED = 8

/** Packed bytes that are read at once: what they hold may be a thousand times as long before it is noticed. */
const STRETCH = 16_384

/** An entry's bytes. @throws Error where they are not what the file says of them, and for encrypted ones */
export function unpack({ size, record, packed }: ZipEntry): Uint8Array {
  const says = viewOf(record)
  if (says.getUint16(RECORD.flags, true) & ENCRYPTED) {
    throw new Error('The file is protected with a password. Take the protection off, and try again.')
  }
  const header = viewOf(packed)
  const names = header.getUint16(HEADER.nameLength, true) + header.getUint16(HEADER.extraLength, true)
  const start = HEADER.length + names
  const data = packed.subarray(start, start + says.getUint32(RECORD.packedSize, true))
  const method = says.getUint16(RECORD.method, true)
  if (method !== STORED && method !== DEFLATED) throw damaged()
  const bytes = method === STORED ? data : inflate(data, size)
  if (bytes.length !== size || crc32(bytes) !== says.getUint32(RECORD.crc, true)) throw damaged()
  return bytes
}

/** An entry with a name and bytes, and with the time and rights of another one. */
export function packedLike({ record, packed }: ZipEntry, name: string, bytes: Uint8Array): ZipEntry {
  const data = deflateSync(bytes)
  const nameBytes = new TextEncoder().encode(name)
  const crc = crc32(bytes)
  const flags = viewOf(record).getUint16(RECORD.flags, true) & ~SIZES_FOLLOW

  function made(model: Uint8Array, fields: typeof HEADER | typeof RECORD): Uint8Array {
    const copy = copyOf(model.subarray(0, fields.length))
    const says = viewOf(copy)
    says.setUint16(fields.flags, flags, true)
    says.setUint16(fields.method, DEFLATED, true)
    says.setUint32(fields.crc, crc, true)
    says.setUint32(fields.packedSize, data.length, true)
    says.setUint32(fields.size, bytes.length, true)
    says.setUint16(fields.nameLength, nameBytes.length, true)
    says.setUint16(fields.extraLength, 0, true)
    if ('commentLength' in fields) says.setUint16(fields.commentLength, 0, true)
    return copy
  }

  return {
    name,
    size: bytes.length,
    record: joined([made(record, RECORD), nameBytes]),
    packed: joined([made(packed, HEADER), nameBytes, data]),
  }
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged()
    bytes.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < data.length; at += STRETCH) {
      inflater.push(data.subarray(at, at + STRETCH), at + STRETCH >= data.length)
    }
  } catch (error) {
    throw damaged(error)
  }
  return bytes.subarray(0, length)
}
