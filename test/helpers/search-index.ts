import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { indexSite } from '../../src/publish/search/index-site.ts'
import type { IndexedPage } from '../../src/publish/search/pages.ts'
import { groups } from '../../src/site/client/search/state.ts'
import { textOf } from './site.ts'

/** The item pages of a built site with the filters that stand in them, in the order of their paths. */
export function itemPages(site: string): IndexedPage[] {
  return readdirSync(join(site, 'moeder'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /punkt-[^/]*\/index\.html$/.test(path))
    .sort()
    .map((path) => pageOf(`moeder/${path}`, readFileSync(join(site, 'moeder', path), 'utf8')))
}

/** Indexes a built site in shards of up to so many pages. */
export async function indexInShards(site: string, limit?: number): Promise<void> {
  await indexSite({ site, out: site, pages: itemPages(site), limit })
}

function pageOf(path: string, html: string): IndexedPage {
  const found = selectAll('[data-pagefind-body] [data-pagefind-filter]', fromHtml(html)).map((element) => [
    String(element.properties.dataPagefindFilter),
    textOf(element),
  ])
  const filters = Object.fromEntries(found.filter(([name]) => groups.some((group) => group.name === name)))
  const title = select('h1[data-pagefind-meta=title]', fromHtml(html))
  return { path, year: Number(filters.year), title: title ? textOf(title) : '', filters }
}
