import { isRecord } from './guards.ts'
import { type Counts, type Hits, readCounts, readHits } from './responses.ts'
import { type Filters, groups } from './state.ts'
import { watchFetch } from './watched-fetch.ts'

/** What is asked of the index; `term` null is every page. */
interface Request {
  term: string | null
  filters: Filters
  newestFirst: boolean
}

/** The index, loaded. */
export interface Index {
  /** How many pages each value of each filter has. */
  counts: () => Promise<Counts>
  search: (request: Request) => Promise<Hits>
}

export interface Engine {
  /**
   * Runs a question against the index. When a file fails on the way, the index is loaded anew and the question asked
   * once more, since a site that was published again has renamed its index files. Questions wait for one another,
   * for Pagefind keeps one object for a page and writes the places of the last search into it.
   * @throws when the second try fails too
   */
  ask: <Value>(question: (index: Index) => Promise<Value>) => Promise<Value>
  /** Loads what a search for the words will need. Never throws. */
  preload: (words: string) => Promise<void>
}

/** The part of Pagefind's module that is used. Its answers are read in responses.ts. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<unknown>
  init: () => Promise<unknown>
  filters: () => Promise<unknown>
  search: (term: string | null, options: Record<string, unknown>) => Promise<unknown>
  preload: (term: string, options: Record<string, unknown>) => Promise<unknown>
  destroy: () => Promise<unknown>
}

/** An engine by the path of its `pagefind.js`; nothing is loaded before it is asked. */
export function makeEngine(path: string): Engine {
  const address = new URL(path, location.href).href
  const watch = watchFetch(new URL('./', address).href)
  let turn = 0
  let starting: Promise<Pagefind> | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function start(): Promise<Pagefind> {
    // A module that failed to load stays failed under its address in some browsers.
    const pagefind: unknown = await import(turn === 0 ? address : `${address}?${turn}`)
    if (!isPagefind(pagefind)) throw new Error('Unknown search module')
    // In a worker its requests could not be watched.
    await pagefind.options({ noWorker: true })
    await pagefind.init()
    // The counts of searches are empty until the filters have been loaded.
    await pagefind.filters()
    return pagefind
  }

  async function attempt<Value>(question: (index: Index) => Promise<Value>): Promise<Value> {
    const before = watch.failures()
    starting ??= start()
    const value = await question(indexOf(await starting))
    if (watch.failures() > before) throw new Error('A file of the search index could not be loaded')
    return value
  }

  async function discard(): Promise<void> {
    const old = await starting?.catch(() => null)
    await old?.destroy()
    starting = null
    turn += 1
    watch.bypassCache()
  }

  async function insist<Value>(question: (index: Index) => Promise<Value>): Promise<Value> {
    try {
      return await attempt(question)
    } catch {
      await discard()
    }
    try {
      return await attempt(question)
    } catch (error) {
      await discard()
      throw error
    }
  }

  return {
    ask: (question) => {
      const answer = last.then(() => insist(question))
      last = answer.catch(() => undefined)
      return answer
    },
    preload: async (words) => {
      const pagefind = await starting?.catch(() => null)
      await pagefind?.preload(words, {}).catch(() => undefined)
    },
  }
}

function indexOf(pagefind: Pagefind): Index {
  return {
    counts: async () => readCounts(await pagefind.filters()),
    search: async ({ term, filters, newestFirst }) => {
      const chosen = groups.filter(({ name }) => filters[name].length > 0)
      const options = {
        filters: Object.fromEntries(chosen.map(({ name }) => [name, { any: filters[name] }])),
        sort: newestFirst ? { date: 'desc' } : {},
      }
      return readHits(await pagefind.search(term, options))
    },
  }
}

function isPagefind(value: unknown): value is Pagefind {
  const names = ['options', 'init', 'filters', 'search', 'preload', 'destroy']
  return isRecord(value) && names.every((name) => typeof value[name] === 'function')
}
