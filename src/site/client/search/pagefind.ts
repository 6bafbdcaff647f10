import type { Counts } from './counts.ts'
import { isRecord } from './guards.ts'
import { type Hits, readCounts, readHits } from './responses.ts'
import { type Filters, groups } from './state.ts'
import { wordsOf } from './words.ts'

/** What is asked of an index; `term` null is every page. */
export interface Request {
  term: string | null
  filters: Filters
  newestFirst: boolean
}

/** An index, loaded. */
export interface Index {
  /** Finds pages; how many each value of each filter has is only known after `loadFilters`. */
  search: (request: Request) => Promise<Hits>
  /** Loads the filters of all pages, which searches are counted with. */
  loadFilters: () => Promise<Counts>
  /** Loads the parts of the word list that a search for words needs. */
  preload: (words: string) => Promise<void>
}

/** The part of Pagefind's module that is used. Its answers are read in responses.ts. */
export interface Pagefind {
  createInstance: (options: Record<string, unknown>) => unknown
}

/** An instance of Pagefind's, which reads one index. */
interface Instance {
  filters: () => Promise<unknown>
  search: (term: string | null, options: Record<string, unknown>) => Promise<unknown>
  preload: (term: string, options: Record<string, unknown>) => Promise<unknown>
}

/** Opens the index in a folder. @throws when it cannot be loaded */
export async function openIndex(pagefind: Pagefind, folder: string, root: string): Promise<Index> {
  // In a worker its requests could not be watched.
  const instance = pagefind.createInstance({ basePath: folder, baseUrl: root, noWorker: true })
  if (!isInstance(instance)) throw new Error('Unknown search module')
  // Waits until the index is there; there is no word in it to be loaded.
  await instance.preload('', {})
  let filters: Promise<Counts> | null = null
  const loaded = new Set<string>()
  const preload = async (words: string): Promise<void> => {
    const bare = wordsOf(words).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    const fresh = bare.filter((word) => !loaded.has(word))
    if (fresh.length === 0) return
    await instance.preload(fresh.map(withEndings).join(' '), {})
    for (const word of fresh) loaded.add(word)
  }
  return {
    search: async ({ term, filters: chosen, newestFirst }) => {
      if (term !== null) await preload(term)
      const used = groups.filter(({ name }) => chosen[name].length > 0)
      const options = {
        filters: Object.fromEntries(used.map(({ name }) => [name, { any: chosen[name] }])),
        sort: newestFirst ? { date: 'desc' } : {},
      }
      return readHits(await instance.search(term, options))
    },
    loadFilters: () => {
      filters ??= instance.filters().then(readCounts)
      return filters
    },
    preload,
  }
}

/** Shorter words than this begin too many others. */
const SHORTEST = 3

/** What longer words may go on with: a letter, and places behind it that are no inflection. */
const ENDINGS = [...'0123456789abcdefghijklmnopqrstuvwxyzæø'].flatMap((letter) => [
  `${letter}b`,
  `${letter}l`,
  `${letter}s`,
])

/**
 * A word with others that begin alike, from the first to the last there can be. Pagefind loads the part of the word
 * list that a word itself stands in, or would; longer words in the next parts it did not find.
 */
function withEndings(word: string): string {
  return word.length < SHORTEST ? word : [word, ...ENDINGS.map((ending) => word + ending)].join(' ')
}

function isInstance(value: unknown): value is Instance {
  return (
    isRecord(value) && ['filters', 'search', 'preload'].every((name) => typeof value[name] === 'function')
  )
}

/** Whether a module is Pagefind's. */
export function isPagefind(value: unknown): value is Pagefind {
  return isRecord(value) && typeof value.createInstance === 'function'
}
