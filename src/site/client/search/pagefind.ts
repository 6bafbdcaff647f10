import { isRecord } from '../../lookup/guards.ts'
import { type Facets, readFacets } from './facets.ts'
import { type Fragment, readFragment, readIds, readScores } from './responses.ts'

/** An index, loaded. Pages go by the names that the index has for them. */
export interface Index {
  /** The pages that have a word in any inflection, with how well each answers it compared with the others. */
  pagesWith: (word: string) => Promise<ReadonlyMap<string, number>>
  /** The pages that have words side by side, in any inflection. */
  pagesWithPhrase: (words: readonly string[]) => Promise<ReadonlySet<string>>
  /** What every page has of each filter, the newest page first. */
  facets: () => Promise<Facets>
  /** The stored text of a page. */
  load: (page: string) => Promise<Fragment>
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

/**
 * Opens the index in a folder.
 * @param root the folder that the site lies in, with slashes round it
 * @param load see `loadFragment`
 * @throws when it cannot be loaded
 */
export async function openIndex(
  pagefind: Pagefind,
  folder: string,
  { root, load }: { root: string; load: (address: string) => Promise<unknown> },
): Promise<Index> {
  // In a worker its requests could not be watched.
  const instance = pagefind.createInstance({ basePath: folder, baseUrl: root, noWorker: true })
  if (!isInstance(instance)) throw new Error('Unknown search module')
  // Waits until the index is there; there is no word in it to be loaded.
  await instance.preload('', {})
  let facets: Promise<Facets> | null = null
  return {
    pagesWith: async (word) => {
      // In quotation marks a word is itself and nothing that begins alike, but then all pages have the same score.
      const exact = readIds(await instance.search(`"${word}"`, {}))
      if (exact.length === 0) return new Map()
      const scores = readScores(await instance.search(word, {}))
      return new Map(exact.map((page) => [page, scores.get(page) ?? 0]))
    },
    pagesWithPhrase: async (words) => new Set(readIds(await instance.search(`"${words.join(' ')}"`, {}))),
    facets: () => {
      facets ??= readFacets(instance)
      return facets
    },
    load: async (page) => readFragment(await load(`${folder}fragment/${page}.pf_fragment`), root),
  }
}

/** The mark that Pagefind's files begin with. */
export const MARK = 'pagefind_dcd'

/** Fetches the text of a page. Pagefind itself would keep every text that was ever shown. */
export async function loadFragment(address: string): Promise<unknown> {
  const text = await (await fetch(address)).text()
  return JSON.parse(text.slice(MARK.length))
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
