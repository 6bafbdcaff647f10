/** Files that people write into a content folder: what is wrong with one is told with its place and what is expected. */
import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import { complaintsOf } from './complaints.ts'
import { NO_JSON, type Place, readJsonText } from './json-text.ts'
import { faultOf, isAbsent } from './system-fault.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads a file that a person has written; null when there is none.
 * @throws UsageError for one that cannot be read, naming it
 */
export async function readWritten(file: string): Promise<Uint8Array | null> {
  try {
    // A FIFO would keep the build waiting.
    if ((await stat(file)).isFile()) return await readFile(file)
  } catch (error) {
    if (isAbsent(error)) return null
    throw new UsageError(`${file}: cannot be read: ${faultOf(error)}. Make it readable, or take it away.`)
  }
  throw new UsageError(`${file}: cannot be read: it is no file. Put a file in its place, or take it away.`)
}

/** Reads a file in UTF-8 that a person has written; null when there is none. @throws UsageError as `readWritten` does */
export async function readWrittenText(file: string): Promise<string | null> {
  const bytes = await readWritten(file)
  if (!bytes) return null
  const text = new TextDecoder().decode(bytes)
  const foreign = text.indexOf('\ufffd')
  if (foreign < 0) return text
  throw new UsageError(`${at(file, placeAt(text, foreign))}: not UTF-8. Save the file as UTF-8.`)
}

/**
 * Reads a file of JSON that a person has written; `absent` stands for one that is not there.
 * @throws UsageError with `file:line:column` for each thing that is wrong with it. Never repeats a value.
 */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  absent: unknown,
): Promise<z.output<Schema>> {
  const text = await readWrittenText(file)
  if (text === null) return schema.parse(absent)
  const read = readJsonText(text)
  if ('flaw' in read) throw new UsageError(`${at(file, read.flaw)}: ${NO_JSON}`)
  const checked = complaintsOf(schema, read.value)
  if ('value' in checked) return checked.value
  throw new UsageError(
    checked.complaints
      .map(({ path, said }) => ({ place: read.placeOf(path), said }))
      .sort((one, other) => one.place.offset - other.place.offset)
      .map(({ place, said }) => `${at(file, place)}: ${said}`)
      .join('\n'),
  )
}

function at(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** The place of an offset. */
function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
