/** Serves a built site as it asks to be served, with the pages of the benchmark beside it. */
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { listen, type Served } from '../../test/browser/browser.ts'

/** Where the benchmark's own files are in the site. */
export const BENCH = '/bench/'

/** Serves a site with the caching that its `_headers` asks for, and a folder under `/bench/`. */
export async function serveSite(site: string, bench: string): Promise<Served> {
  const rules = cachingOf(readFileSync(join(site, '_headers'), 'utf8'))
  const setHeaders = (response: ServerResponse, path: string): void => {
    const rule = rules.find(({ like }) => like.test(path))
    response.setHeader('Cache-Control', rule?.caching ?? 'no-cache')
  }
  // What a page asks for is sought once: a server that looks on the disk each time would be what is measured.
  const [pages, own] = [sirv(site, { etag: true, setHeaders }), sirv(bench, { dev: true })]
  return listen((request, response) => {
    const notFound = () => void response.writeHead(404).end()
    if (!request.url?.startsWith(BENCH)) return pages(request, response, notFound)
    request.url = request.url.slice(BENCH.length - 1)
    own(request, response, notFound)
  })
}

/** `/pagefind/*.pf_index` and what follows it, indented. */
function cachingOf(headers: string): { like: RegExp; caching: string }[] {
  return headers.split(/\n(?=\S)/).flatMap((block) => {
    const [pattern = '', ...lines] = block.split('\n')
    const caching = lines.flatMap((line) => /^\s+Cache-Control:\s*(.+)$/i.exec(line)?.[1] ?? [])[0]
    const source = pattern
      .trim()
      .split('*')
      .map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
    return caching === undefined ? [] : [{ like: new RegExp(`^${source.join('.*')}$`), caching }]
  })
}
