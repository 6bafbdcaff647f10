import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HIDDEN_FROM } from '../../site/client/search/zones.ts'
import type { Divider } from './divider.ts'
import { pageKeys, withHidden } from './hidden-keys.ts'
import { pageWords } from './page-words.ts'
import type { PagefindRun } from './pagefind.ts'
import { countKeys, countWords, type ShardWords, type WordCounts, writeShardWords } from './shard-words.ts'

/** The pages of a shard, read once. */
export interface ReadPages {
  words: WordCounts
  /** The pages as they are indexed: with the words that are there for the index alone. */
  divided: (divider: Divider) => Indexed
}

/** The pages of a shard as they are indexed. */
export interface Indexed extends Pick<PagefindRun, 'pages' | 'read'> {
  /** Writes the words of the pages into the shard's folder, once all have been read. */
  finish: (folder: string) => ShardWords
}

/**
 * Reads the pages of a shard.
 * @param paths in the site, in the order of the index
 * @throws when there are not all of them
 */
export function readPages(site: string, paths: readonly string[]): ReadPages {
  const there = paths.filter((path) => existsSync(join(site, path)))
  if (there.length !== paths.length)
    throw new Error(
      `The search index could not be made. ${site} has ${there.length} of ${paths.length} pages`,
    )
  const htmlOf = (path: string): string => readFileSync(join(site, path), 'utf8')
  const wordsOf = new Map(paths.map((path) => [path, pageWords(htmlOf(path))]))
  const words = countWords([...wordsOf.values()].map(({ all }) => all))
  return {
    words,
    divided: (divider) => {
      const pagesOf = new Map<string, number>()
      return {
        pages: paths,
        read: (path) => {
          const html = htmlOf(path)
          const { keys, hidden } = pageKeys(wordsOf.get(path) ?? pageWords(html), divider.keysOf)
          wordsOf.delete(path)
          for (const key of keys) pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1)
          return withHidden(html, hidden, HIDDEN_FROM)
        },
        finish: (folder) => {
          const keys = countKeys(words, pagesOf, divider.split)
          const shard = { words, keys, division: divider.divisionOf(words) }
          writeShardWords(folder, shard)
          return shard
        },
      }
    },
  }
}
