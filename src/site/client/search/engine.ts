import { type Catalogue, type CatalogueShard, readCatalogue } from './catalogue.ts'
import { type Index, isPagefind, loadFragment, openIndex, type Pagefind } from './pagefind.ts'
import { keepRecent } from './recent.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'
import { watchFetch } from './watched-fetch.ts'

/** The indexes of the archive; each is loaded when it is first asked for. */
export interface Library {
  /** The newest first. */
  shards: readonly CatalogueShard[]
  open: (shard: CatalogueShard) => Promise<Index>
  /** The words of all shards. */
  vocabulary: Vocabulary
}

export interface Engine {
  /**
   * Runs a question against the library. When a file fails on the way, everything is loaded anew and the question
   * asked once more, since a site that was published again has renamed its index files. Questions wait for one
   * another, so that a failure is that of the one that is asked.
   * @throws when the second try fails too
   */
  ask: <Value>(question: (library: Library) => Promise<Value>) => Promise<Value>
  /** Loads what any search will need first. Never throws. */
  preload: () => Promise<void>
}

/** Texts that are kept for the next search: some 5 kB each. */
const TEXTS = 500

/** An engine by the path of the index folder; nothing is loaded before it is asked. */
export function makeEngine(path: string): Engine {
  const folder = new URL('./', new URL(path, location.href)).href
  const watch = watchFetch(folder)
  let turn = 0
  let starting: Promise<Library> | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function start(): Promise<Library> {
    const response = await fetch(`${folder}shards.json`, { cache: 'no-cache' })
    return makeLibrary(readCatalogue(await response.json()))
  }

  function makeLibrary({ shards, words }: Catalogue): Library {
    const opened = new Map<string, Promise<Index>>()
    const load = keepRecent(TEXTS, loadFragment)
    const vocabulary = openVocabulary(words, async (name) => (await fetch(`${folder}ord/${name}.txt`)).text())
    let module: Promise<Pagefind> | null = null
    let first: Promise<unknown> | null = null

    function open({ name, entry }: CatalogueShard): Promise<Index> {
      const already = opened.get(name)
      if (already) return already
      watch.provide(`${folder}${name}/pagefind-entry.json`, entry)
      module ??= loadModule()
      const from = module
      // The first index brings up the program that all share; brought up twice, the first would lose its memory.
      const opening = Promise.resolve(first)
        .then(() => from)
        .then((pagefind) =>
          openIndex(pagefind, `${folder}${name}/`, { root: new URL('../', folder).pathname, load }),
        )
      first ??= opening
      opened.set(name, opening)
      return opening
    }

    return {
      shards,
      open,
      vocabulary,
    }
  }

  async function loadModule(): Promise<Pagefind> {
    // A module that failed to load stays failed under its address in some browsers.
    const module: unknown = await import(`${folder}pagefind.js${turn === 0 ? '' : `?${turn}`}`)
    if (!isPagefind(module)) throw new Error('Unknown search module')
    return module
  }

  async function attempt<Value>(question: (library: Library) => Promise<Value>): Promise<Value> {
    const before = watch.failures()
    starting ??= start()
    const value = await question(await starting)
    if (watch.failures() > before) throw new Error('A file of the search index could not be loaded')
    return value
  }

  function discard(): void {
    starting = null
    turn += 1
    watch.bypassCache()
  }

  async function insist<Value>(question: (library: Library) => Promise<Value>): Promise<Value> {
    try {
      return await attempt(question)
    } catch {
      discard()
    }
    try {
      return await attempt(question)
    } catch (error) {
      discard()
      throw error
    }
  }

  return {
    ask: (question) => {
      const answer = last.then(() => insist(question))
      last = answer.catch(() => undefined)
      return answer
    },
    preload: async () => {
      try {
        starting ??= start()
        const { shards, open } = await starting
        const [newest] = shards
        if (newest) await open(newest)
      } catch {
        // The search itself will try again, and say so.
      }
    },
  }
}
