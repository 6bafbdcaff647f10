import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { isRecord, isString } from '../../site/lookup/guards.ts'
import { batchesOf } from '../batches.ts'

/** What `pagefind-entry.json` says of an index. Its form is Pagefind's. */
export type Entry = Readonly<Record<string, unknown>>

/** The mark that Pagefind's files begin with. */
const MARK = 'pagefind_dcd'

/** Files that are read at a stretch: it is three times as fast as letting others in between. */
const STRETCH = 200

/**
 * Makes sure that the index in a folder is whole: that it is of so many pages, and each file has all its bytes.
 * Pagefind stops when a file cannot be written; a file that was cut short later, nothing else would notice before a
 * search finds too little.
 * @throws with the name of the file that is not whole
 */
export async function checkIndex(folder: string, pages: number): Promise<void> {
  const { hash, count } = readEntry(folder)
  if (count !== pages) throw new Error(`${folder}: ${count} of ${pages} pages were indexed`)
  unzip(join(folder, `pagefind.${hash}.pf_meta`))
  const fragments = filesIn(folder, 'fragment')
  if (fragments.length !== pages)
    throw new Error(`${folder}: ${fragments.length} of ${pages} pages have a text`)
  const parts = [...filesIn(folder, 'index'), ...filesIn(folder, 'filter')]
  for (const stretch of batchesOf([...parts, ...fragments], STRETCH)) {
    for (const file of stretch) unzip(file)
    await setImmediate()
  }
}

/**
 * Reads what Pagefind says of the index in a folder.
 * @throws when there is none
 */
export function readEntry(folder: string): { entry: Entry; hash: string; count: number } {
  const file = join(folder, 'pagefind-entry.json')
  const entry: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const language = isRecord(entry) && isRecord(entry.languages) ? entry.languages.da : null
  if (!isRecord(entry) || !isRecord(language) || !isString(language.hash))
    throw new Error(`${file}: no index`)
  return { entry, hash: language.hash, count: Number(language.page_count) }
}

/** Unzips a file of Pagefind's, without its mark. @throws when it has not all its bytes */
export function unzip(path: string): Buffer {
  try {
    const unzipped = gunzipSync(readFileSync(path))
    if (unzipped.subarray(0, MARK.length).toString() !== MARK) throw new Error('no file of Pagefind')
    return unzipped.subarray(MARK.length)
  } catch (error) {
    throw new Error(`${path} is not whole: ${error instanceof Error ? error.message : error}`)
  }
}

/** The files of a part of an index; one without filters has no folder for them. */
function filesIn(folder: string, part: string): string[] {
  try {
    return readdirSync(join(folder, part)).map((file) => join(folder, part, file))
  } catch {
    return []
  }
}
