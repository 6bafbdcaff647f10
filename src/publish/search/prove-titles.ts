import { titleKey } from '../../site/client/search/zones.ts'
import type { IndexedPage } from './pages.ts'
import type { ShardWords } from './shard-words.ts'
import type { Shard } from './shards.ts'

/**
 * Makes sure that each page of a shard is found by its whole title, which comes before all else in a search.
 * @throws with the page that is not
 */
export function proveTitles(
  { name }: Shard,
  pages: readonly IndexedPage[],
  words: ShardWords | undefined,
): void {
  const having = new Map<string, number>()
  for (const { title } of pages) {
    const key = titleKey(title)
    if (key !== null) having.set(key, (having.get(key) ?? 0) + 1)
  }
  for (const { title, path } of pages) {
    const key = titleKey(title)
    if (key === null || words?.keys.get(key)?.pages === having.get(key)) continue
    throw new Error(`The search index ${name} does not find ${path} by its title`)
  }
}
