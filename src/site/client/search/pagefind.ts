import type { Counts } from './counts.ts'
import { isRecord } from './guards.ts'
import { type Hits, readCounts, readHits } from './responses.ts'
import { type Filters, groups } from './state.ts'
import { stem } from './stem.ts'
import { bare, queryWords } from './words.ts'

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
  /** Loads the part of the word list that a search for words needs first. */
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
  const loadWords = async (words: string): Promise<void> => {
    const stems = queryWords(words).map((word) => stem(bare(word)))
    const fresh = stems.filter((one) => !loaded.has(one))
    if (fresh.length === 0) return
    await instance.preload(fresh.flatMap(withEndings).join(' '), {})
    for (const one of fresh) loaded.add(one)
  }
  return {
    search: async ({ term, filters: chosen, newestFirst }) => {
      if (term !== null) await loadWords(term)
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
    preload: async (words) => {
      await instance.preload(words, {})
    },
  }
}

/** Shorter stems than this begin too many words. */
const SHORTEST = 3

const DIGITS = [...'0123456789']

/** What words may go on with behind a stem: a letter, and places behind it that are no inflection. */
const ENDINGS = [...'abcdefghijklmnopqrstuvwxyzæø'].flatMap((letter) => [
  `${letter}b`,
  `${letter}l`,
  `${letter}s`,
])

/** What numbers may go on with. */
const NUMBERS = DIGITS.flatMap((digit) => DIGITS.map((next) => digit + next))

/**
 * A stem with others that begin alike, from the first to the last there can be. Pagefind finds all words that begin
 * with a stem, but only loads the part of the word list that the stem itself stands in, or would.
 */
function withEndings(stemmed: string): readonly string[] {
  if (stemmed.length < SHORTEST) return [stemmed]
  const endings = /\p{N}$/u.test(stemmed) ? NUMBERS : ENDINGS
  return [stemmed, ...endings.map((ending) => stemmed + ending)]
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
