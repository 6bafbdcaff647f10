/**
 * A zip file of which single entries are replaced. All others stay as they are packed, byte for byte and in their
 * order. fflate packs and unpacks entries, but has no function that keeps the others, nor their times.
 */
import { damaged } from './errors.ts'
import { packedLike, type ZipEntry } from './zip-entry.ts'
import { copyOf, END, HEADER, joined, RECORD, viewOf } from './zip-format.ts'

export interface Zip {
  /** In the order in which they lie in the file. */
  entries: readonly ZipEntry[]
  /** The record at the end, with the comment. */
  end: Uint8Array
}

/** The longest comment, with the record that it stands in. */
const FARTHEST_END = 0xffff + END.length

/** @throws Error for bytes that are no zip file, and for one that is damaged or larger than 4 GB */
export function readZip(bytes: Uint8Array): Zip {
  const end = endOf(bytes)
  const directory = viewOf(bytes).getUint32(end + END.directory, true)
  const records = recordsOf(bytes, end)
  const offsets = new Map(records.map((record) => [viewOf(record).getUint32(RECORD.offset, true), record]))
  const lying = [...offsets].sort(([one], [other]) => one - other)
  const entries = lying.map(([offset, record], index): ZipEntry => {
    const packed = bytes.subarray(offset, lying[index + 1]?.[0] ?? directory)
    if (packed.length < HEADER.length || viewOf(packed).getUint32(0, true) !== HEADER.signature)
      throw damaged()
    return { name: nameOf(record), size: viewOf(record).getUint32(RECORD.size, true), record, packed }
  })
  if (new Set(entries.map(({ name }) => name)).size < records.length) throw damaged()
  return { entries, end: bytes.subarray(end) }
}

/** The file with other bytes for some of its entries, by name; those that it does not have are added at the end. */
export function withEntries({ entries, end }: Zip, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const added = new Map(changed)
  const kept = entries.map((entry) => {
    const bytes = changed.get(entry.name)
    added.delete(entry.name)
    return bytes ? packedLike(entry, entry.name, bytes) : entry
  })
  const [model] = entries
  const made = model ? [...added].map(([name, bytes]) => packedLike(model, name, bytes)) : []
  return zipOf([...kept, ...made], end)
}

function zipOf(entries: readonly ZipEntry[], end: Uint8Array): Uint8Array {
  let offset = 0
  const records = entries.map(({ record, packed }) => {
    const placed = copyOf(record)
    viewOf(placed).setUint32(RECORD.offset, offset, true)
    offset += packed.length
    return placed
  })
  const directory = joined(records)
  const last = copyOf(end)
  const says = viewOf(last)
  says.setUint16(END.entriesHere, entries.length, true)
  says.setUint16(END.entries, entries.length, true)
  says.setUint32(END.directorySize, directory.length, true)
  says.setUint32(END.directory, offset, true)
  return joined([...entries.map(({ packed }) => packed), directory, last])
}

function endOf(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  for (let at = bytes.length - END.length; at >= Math.max(0, bytes.length - FARTHEST_END); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  throw new Error('The file is no zip file, as .docx files are. Open it in Word, and save it as .docx.')
}

function recordsOf(bytes: Uint8Array, end: number): readonly Uint8Array[] {
  const view = viewOf(bytes)
  const records: Uint8Array[] = []
  let at = view.getUint32(end + END.directory, true)
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    if (at + RECORD.length > end || view.getUint32(at, true) !== RECORD.signature) throw damaged()
    const variable = [RECORD.nameLength, RECORD.extraLength, RECORD.commentLength]
    const length = variable.reduce<number>(
      (sum, field) => sum + view.getUint16(at + field, true),
      RECORD.length,
    )
    records.push(bytes.subarray(at, at + length))
    at += length
  }
  return records
}

function nameOf(record: Uint8Array): string {
  const length = viewOf(record).getUint16(RECORD.nameLength, true)
  return new TextDecoder().decode(record.subarray(RECORD.length, RECORD.length + length))
}
