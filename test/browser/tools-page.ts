import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What stands in a page's place in a list of results, by the address of the search. */
export type FoundBy = Readonly<Record<string, readonly { url: string; title: string }[]>>

/** Where the page lies. */
export const TOOLS = '/soeg/vaerktoej.html'

/** Where the page asks what a search finds: `FoundBy`, as JSON. */
export const FOUND = '/fund.json'

const script = `
import { makeTools } from './tools.ts'
import { readState, writeState } from './state.ts'

const found = async (state) => {
  const response = await fetch('${FOUND}')
  const rows = (await response.json())[writeState(state)] ?? []
  return rows.map(({ url, title }) => ({
    url, title: [{ text: title, hit: false }], body: 'Byrådet', date: '2024-10-09', number: '1', outcome: 'approved', caseNumber: null,
  }))
}
const root = document.querySelector('[data-search]')
const tools = makeTools(root, {
  newest: async (state) => {
    const rows = await found(state)
    return { total: rows.length, ids: rows.map(({ url }) => url) }
  },
  rows: found,
  focusElsewhere: () => root.querySelector('h2.unseen').focus(),
})
const state = readState(location.search)
root.hidden = false
tools.show(state, (await found(state).catch(() => [])).length)
`

/** Puts a page into a built site that is its search page with the tools alone: what is found is the test's to say. */
export async function writeToolsPage(site: string): Promise<void> {
  const resolveDir = fileURLToPath(new URL('../../src/site/client/search', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
  const [bundle] = outputFiles
  const search = (await readdir(join(site, 'assets'))).find((name) => /^search-.*\.js$/.test(name))
  const page = await readFile(join(site, 'soeg/index.html'), 'utf8')
  if (!bundle || !search || !page.includes(search)) throw new Error('the search page has no script')
  await writeFile(join(site, 'assets/vaerktoej.js'), bundle.contents)
  await writeFile(join(site, TOOLS), page.replace(search, 'vaerktoej.js'))
  await writeFile(join(site, FOUND), '{}')
}
