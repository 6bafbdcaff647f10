import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from '../../archive/compare.ts'
import { reversed, type WordListing, wordLine } from '../../site/client/search/word-lines.ts'
import { isTitleKey } from '../../site/client/search/zones.ts'
import { cutList, type KeyedLine, keepIn, type PartSizes } from './cut-list.ts'
import type { ShardWords } from './shard-words.ts'

/** Files by their name, and how they are found. */
export interface WordLists {
  files: ReadonlyMap<string, string>
  listing: WordListing
}

/** The folder of the lists in the index folder. */
export const LISTS = 'ord'

/** Brings the folder of the lists up to date. */
export async function writeLists(folder: string, files: WordLists['files']): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder))
    if (!files.has(name)) await rm(join(folder, name), { recursive: true })
  for (const [name, text] of files) {
    if (existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8') === text) continue
    await writeFile(join(folder, `.${name}`), text)
    await rename(join(folder, `.${name}`), join(folder, name))
  }
}

/** Of the parts of the lists, in words. */
const SIZES: PartSizes = { least: 128, most: 1024, ends: 256 }

/**
 * The words of the archive as the browser looks them up, in parts of a few kB: by their beginning, with the shards that
 * have them, and by their end, for words that are written with an error at their beginning.
 * @param shards the oldest first
 */
export function wordLists(shards: readonly ShardWords[]): WordLists {
  const words = new Map<string, { form: string; pages: [shard: number, pages: number][] }>()
  shards.forEach(({ keys }, shard) => {
    for (const [key, { pages, form }] of keys) {
      const word = words.get(key)
      if (word) word.pages.push([shard, pages])
      else words.set(key, { form, pages: [[shard, pages]] })
    }
  })
  const files = new Map<string, string>()
  const keep = keepIn(files)
  const list = (lines: readonly KeyedLine[]): string => cutList(lines, SIZES, keep)
  const byBeginning = list(
    [...words]
      .sort(([one], [other]) => compare(one, other))
      .map(([key, { form, pages }]) => [key, wordLine({ key, form, pages })]),
  )
  const byEnd = list(
    // In a number, nobody's error can be told from another number.
    [...words.keys()]
      .filter((key) => !/\p{N}/u.test(key) && !isTitleKey(key))
      .map(reversed)
      .sort(compare)
      .map((backwards) => [backwards, `${backwards}\n`]),
  )
  return { files, listing: { byBeginning, byEnd: keep(byEnd) } }
}
