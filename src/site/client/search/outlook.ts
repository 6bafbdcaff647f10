import type { CatalogueShard } from './catalogue.ts'
import type { Library } from './engine.ts'
import { noFilters } from './state.ts'

/** What the overview says of the words of a query. */
export interface Outlook {
  /** Whether it names a shard for a word. */
  names: (shard: CatalogueShard, word: string) => boolean
  /** Whether it rules out that a shard has a word. */
  excludes: (shard: CatalogueShard, word: string) => boolean
}

/** Shorter words begin so many others that the overview is not asked about them. */
const SHORTEST = 3

/** Asks the overview about words; null where there is none. */
export async function outlookOf(library: Library, words: readonly string[]): Promise<Outlook | null> {
  if (!library.overview || words.length === 0) return null
  const index = await library.overview()
  const [newest, ...older] = library.shards
  const all = await index.loadFilters()
  // What it does not know of, it would rule out.
  if (!older.every(({ years }) => years.every((year) => Object.hasOwn(all.year, String(year))))) {
    throw new Error('The overview is of another archive')
  }
  const years = new Map<string, ReadonlySet<string>>()
  for (const word of words.filter(({ length }) => length >= SHORTEST)) {
    const { counts } = await index.search({ term: word, filters: noFilters, newestFirst: false })
    const named = Object.entries(counts.year).filter(([, number]) => number > 0)
    years.set(word, new Set(named.map(([year]) => year)))
  }
  // The newest shard changes with every meeting and is searched first: the overview does without it.
  const has = (shard: CatalogueShard, word: string): boolean | null => {
    const named = years.get(word)
    return named && shard !== newest ? shard.years.some((year) => named.has(String(year))) : null
  }
  return {
    names: (shard, word) => has(shard, word) === true,
    excludes: (shard, word) => has(shard, word) === false,
  }
}
