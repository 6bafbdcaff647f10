import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { indexInShards } from '../helpers/search-index.ts'
import { launchBrowser, type Served, serveFolder } from './browser.ts'
import { searchPage } from './search-page.ts'

let folder: string
let site: Served
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referatarkiv-'))
  await buildSite({ content: 'content', out: join(folder, 'site') })
  await indexInShards(join(folder, 'site'), 40)
  site = await serveFolder(join(folder, 'site'))
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

const { results, says } = searchPage(() => page)

/** What a search loads, and a search that loads it. */
const kinds: readonly [name: string, pattern: string, search: string][] = [
  ['the catalogue', '**/pagefind/shards.json', '?q=skole'],
  ['the program', '**/pagefind/pagefind.js*', '?q=skole'],
  ['the compiled program', '**/pagefind/wasm.*', '?q=skole'],
  ['the list of pages', '**/*.pf_meta', '?q=skole'],
  ['the words of a shard', '**/*.pf_index', '?q=skole'],
  ['the filters', '**/*.pf_filter', '?q=skole'],
  ['the texts', '**/*.pf_fragment', '?q=skole'],
  ['the words of the archive', '**/pagefind/ord/*', '?q=skole'],
  ['the lists of numbers', '**/api/numre.json', '?q=998-2016-1'],
  ['the numbers of a list', '**/api/numre/*', '?q=998-2016-1'],
  ['the lists of meetings', '**/api/moeder.json', '?q=maj 2021'],
  ['the meetings of a year', '**/api/moeder/*', '?q=maj 2021'],
]

const body = async (route: Route): Promise<Buffer> => (await route.fetch()).body()

/** What can happen to a file. */
const faults: readonly [name: string, (route: Route) => Promise<void>][] = [
  ['is gone', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  [
    'is cut short',
    async (route) => {
      const whole = await body(route)
      await route.fulfill({ status: 200, body: whole.subarray(0, Math.floor(whole.length * 0.6)) })
    },
  ],
  [
    'is a page of the server',
    (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        body: '<!doctype html><title>Log ind</title><p>Log ind',
      }),
  ],
  ['is refused by the server', (route) => route.fulfill({ status: 503, body: '' })],
  ['does not come through', (route) => route.abort('internetdisconnected')],
]

describe.each(kinds)('where %s', (_, pattern, search) => {
  it.each(faults)(
    '%s, the reader is told that it could not be searched, and finds it when it is whole',
    async (_, fault) => {
      page = await (await browser.newContext()).newPage()
      await page.route(pattern, fault)
      await page.goto(`${site.origin}/soeg/${search}`)
      await says(/kunne ikke gennemføres/)
      expect(await results().count()).toBe(0)
      await page.unroute(pattern)
      await page.getByRole('button', { name: 'Prøv igen' }).click()
      await says(/resultat|i arkivet/)
      await expect.poll(() => page.locator('.results > li').count()).toBeGreaterThan(0)
    },
  )
})

it('a slow network delays the answer, and the page says that it is searching', async () => {
  page = await (await browser.newContext()).newPage()
  await page.route('**/*.pf_index', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto(`${site.origin}/soeg/?q=skole`)
  await says(/^Søger/)
  await says(/resultater/)
})

it('a file that fails once is asked for once more, and the reader notices nothing', async () => {
  page = await (await browser.newContext()).newPage()
  let failed = 0
  await page.route('**/*.pf_index', async (route) => {
    failed += 1
    return failed === 1 ? route.abort('connectionreset') : route.continue()
  })
  await page.goto(`${site.origin}/soeg/?q=skole`)
  await says(/resultater/)
  expect(failed).toBeGreaterThan(1)
})
