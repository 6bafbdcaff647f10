/** Runs in a page beside the search page: all that the search finds in all years, without drawing it. */
import { makeEngine } from '../../../src/site/client/search/engine.ts'
import { find } from '../../../src/site/client/search/find.ts'
import { readState } from '../../../src/site/client/search/state.ts'

const engine = makeEngine('/pagefind/pagefind.js')

/** For each query the pages in the order of the results, by the names that the index has for them. */
export async function findAll(queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: string[][] = []
  for (const query of queries) {
    const state = readState(`?${new URLSearchParams({ q: query, omfang: 'alt' })}`)
    const { hits } = await engine.ask((library) => find(library, state, { enough: Number.POSITIVE_INFINITY }))
    found.push(hits.map(({ page }) => page))
  }
  return found
}
