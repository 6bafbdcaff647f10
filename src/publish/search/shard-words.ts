import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { keyOf } from '../../../parsers/danish/keys.ts'
import { compare } from '../../archive/compare.ts'

/** What the pages of a shard have of words. */
export interface ShardWords {
  /** Each word form, with the number of pages that have it. */
  words: WordCounts
  /** Each key, with the number of pages that are found by it, and the form in which it is shown. */
  keys: ReadonlyMap<string, { pages: number; form: string }>
  /** Stands for how the words are divided, see `divisionOf`. */
  division: string
}

/** Words with the number of pages that have each. */
export type WordCounts = ReadonlyMap<string, number>

/** The file in a shard's folder; no page loads it, the next build does. */
const FILE = 'words.gz'

export function writeShardWords(folder: string, { words, keys, division }: ShardWords): void {
  const rows = [...keys].map(([key, { pages, form }]) => [key, pages, form])
  // The level is named, so that another default makes no other bytes.
  writeFileSync(
    join(folder, FILE),
    gzipSync(JSON.stringify({ division, words: [...words], keys: rows }), { level: 6 }),
  )
}

/** @throws when the file is missing or not whole */
export function readShardWords(folder: string): ShardWords {
  // Written by this program, and the checksum of the format says that it is whole.
  const read: { division: string; words: [string, number][]; keys: [string, number, string][] } = JSON.parse(
    gunzipSync(readFileSync(join(folder, FILE))).toString(),
  )
  const keys = read.keys.map(([key, pages, form]) => [key, { pages, form }] as const)
  return { division: read.division, words: new Map(read.words), keys: new Map(keys) }
}

/** Counts on how many pages each word stands; sorted, so that the order of the pages is nothing to it. */
export function countWords(pages: Iterable<Iterable<string>>): WordCounts {
  const counts = new Map<string, number>()
  for (const words of pages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => compare(one, other)))
}

/** Stands for the keys of words: as long as it is the same, so is what the index was told of them. */
export function divisionOf(words: WordCounts, keysOf: (word: string) => readonly string[]): string {
  return hash('sha256', [...words.keys()].map((word) => keysOf(word).join(' ')).join('\n')).slice(0, 32)
}

/** Counts pages by their keys. */
export function countKeys(
  words: WordCounts,
  pagesOf: ReadonlyMap<string, number>,
  split: (word: string) => readonly string[],
): ShardWords['keys'] {
  const forms = formsOf(words, split)
  return new Map(
    [...pagesOf]
      .sort(([one], [other]) => compare(one, other))
      .map(([key, pages]) => [key, { pages, form: forms.get(key)?.form ?? key }]),
  )
}

/** The form in which each key stands on most pages: as a word of its own, and else as a part of others. */
function formsOf(
  words: WordCounts,
  split: (word: string) => readonly string[],
): ReadonlyMap<string, { form: string }> {
  const forms = new Map<string, { form: string; whole: boolean; pages: number }>()
  const offer = (form: string, whole: boolean, pages: number): void => {
    const key = keyOf(form)
    const best = forms.get(key)
    const better = !best || (whole !== best.whole ? whole : pages > best.pages)
    if (better) forms.set(key, { form, whole, pages })
  }
  for (const [word, pages] of words) {
    offer(word, true, pages)
    const parts = split(word)
    if (parts.length > 1) for (const part of parts) offer(part, false, pages)
  }
  return forms
}
