import { cp, mkdtemp, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { indexInShards } from '../helpers/search-index.ts'
import { collectComplaints, launchBrowser, type Served, serveFolder } from './browser.ts'
import { searchField, searchPage } from './search-page.ts'

let folder: string
/** The sample archive, 2016–2026, in six shards. */
let site: Served
/** The same in one. */
let whole: Served
let browser: Browser
let page: Page
let complaints: string[]
/** Paths below `/pagefind/` that the page has asked for. */
let asked: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referatarkiv-'))
  await buildSite({ content: 'content', out: join(folder, 'built') })
  for (const [name, limit] of [
    ['shards', 40],
    ['whole', 500],
  ] as const) {
    await cp(join(folder, 'built'), join(folder, name), { recursive: true, dereference: true })
    await indexInShards(join(folder, name), limit)
  }
  site = await serveFolder(join(folder, 'shards'))
  whole = await serveFolder(join(folder, 'whole'))
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  await site.close()
  await whole.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(search: string, { origin } = site): Promise<void> {
  const context = await browser.newContext()
  page = await context.newPage()
  complaints = collectComplaints(page)
  asked = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    if (path.startsWith('/pagefind/')) asked.push(path.replace('/pagefind/', ''))
  })
  await page.goto(`${origin}/soeg/${search}`)
}

const { status, results, firstLink, answered, says, dates } = searchPage(() => page)
const older = () => page.getByRole('button', { name: /^Søg også i/ })
/** The shards that the page has looked into. */
const loaded = () =>
  [...new Set(asked.map((path) => path.split('/')[0] ?? '').filter((name) => /^\d/.test(name)))].sort()

/** What the archive in one shard says to a search. */
async function inOneIndex(search: string): Promise<string> {
  await open(search, whole)
  const message = await answered()
  await page.context().close()
  return message
}

describe('a reader of a large archive searches', () => {
  it('and is told that only the newest meetings were looked into', async () => {
    await open('?q=skole')
    expect(await answered()).toMatch(/^\d\d resultater i møder fra 2025–2026$/)
    expect(await results().count()).toBe(10)
    expect(await older().textContent()).toBe('Søg også i 2016–2024')
    expect(loaded()).toEqual(['2025-2026'])
    expect(complaints).toEqual([])
  })

  it('and goes on to the older meetings with one click, and back', async () => {
    const everything = await inOneIndex('?q=skole')
    await open('?q=skole')
    const newest = await answered()
    await older().click()
    await says(everything)
    expect(await older().count()).toBe(0)
    expect(await page.locator('h2.unseen').evaluate((heading) => heading === document.activeElement)).toBe(
      true,
    )
    expect(new Set((await dates()).map((date) => date.slice(0, 4))).size).toBeGreaterThan(2)
    expect(complaints).toEqual([])
    await page.reload()
    expect(await answered()).toBe(everything)
    await page.goBack()
    await says(newest)
  })

  it('and finds as much as in one index', async () => {
    for (const search of [
      '?q=økonomi',
      '?q=cykel',
      '?q=budget&udvalg=Byrådet',
      '?q=miljøchefen indstiller',
      '?q="indstiller, at"',
      '?q=skole&i=titler',
      '?q=skole&fra=2018-06-01&til=2023-03-01',
      '?q=skole&adgang=Åbent punkt',
      '?q=godkendt&i=beslutninger',
      '?udfald=Forkastet',
      '?i=beslutninger',
      '?q=skole&aar=2018&aar=2023',
    ]) {
      const message = await inOneIndex(search)
      await open(`${search}&omfang=alt`)
      expect(await answered(), search).toBe(message)
      await page.context().close()
    }
    await open('')
  })

  it('for what is seldom, and the search goes straight to where it stands', async () => {
    await open('?q=sønderskovvej')
    expect(await answered()).toMatch(/^\d resultat/)
    expect((await dates()).every((date) => /^201[67]/.test(date))).toBe(true)
    expect(await older().count()).toBe(0)
    expect(loaded()).toEqual(['2016-2017'])
  })

  it('for a word that nobody wrote, and no meetings are looked into', async () => {
    await open('?q=asdfgh')
    expect(await answered()).toBe('»asdfgh« findes ikke i referaterne.')
    expect(await results().count()).toBe(0)
    expect(loaded()).toEqual([])
    expect(asked.some((path) => path.startsWith('ord/'))).toBe(true)
  })

  it('for words that never stand together, of which one is old', async () => {
    await open('?q=affaldsordning sønderskovvej')
    expect(await answered()).toBe('Ingen resultater.')
    await open('?q=sønderskovvej asdfgh')
    expect(await answered()).toBe('»asdfgh« findes ikke i referaterne.')
  })

  it('and sees the filters of all years before any index is loaded', async () => {
    await open('')
    await expect.poll(() => page.getByRole('checkbox', { name: /^20\d\d/ }).count()).toBe(11)
    expect(asked).toEqual(['shards.json'])
    expect(complaints).toEqual([])
  })
})

describe('a reader narrows a search of a large archive', () => {
  it('to a year, and only its meetings are looked into', async () => {
    await open('?q=skole&aar=2019')
    expect(await answered()).toMatch(/^\d+ resultat(er)?$/)
    expect(new Set((await dates()).map((date) => date.slice(0, 4)))).toEqual(new Set(['2019']))
    expect(loaded()).toEqual(['2018-2020'])
    expect(await older().count()).toBe(0)
  })

  it('to a year that lacks a word, and is not told that nobody wrote it', async () => {
    await open('?q=affaldsordning&aar=2017')
    expect(await answered()).toBe('Ingen resultater med denne afgrænsning.')
  })

  it('and sees counts of what was looked into, none of other years', async () => {
    await open('?q=skole')
    await answered()
    const found = async () => Number(/^\d+/.exec((await status().textContent()) ?? '')?.[0])
    const count = (year: string) =>
      page.locator('label', { hasText: year }).locator('.choice-count').textContent()
    await expect
      .poll(async () => Number(await count('2025')) + Number(await count('2026')) - (await found()))
      .toBe(0)
    expect(await count('2019')).toBe('')
    await older().click()
    await expect.poll(() => count('2019')).toMatch(/^\d+$/)
  })

  it('and puts the newest first, over all shards', async () => {
    await open('?q=skole&raekke=nyeste')
    const newest = await answered()
    const first = await dates()
    await older().click()
    await expect.poll(() => status().textContent()).not.toBe(newest)
    await expect.poll(() => results().count()).toBe(20)
    const all = await dates()
    expect(all).toEqual([...all].sort().reverse())
    expect(all.slice(0, 10)).toEqual(first)
    expect(await firstLink(10).evaluate((link) => link === document.activeElement)).toBe(true)
  })
})

describe('a large archive that is published while it is read', () => {
  it('is searched anew, in its new shards', async () => {
    const copy = await mkdtemp(join(folder, 'live-'))
    await cp(join(folder, 'shards'), copy, { recursive: true })
    const live = await serveFolder(copy)
    await open('?q=skole', live)
    expect(await answered()).toMatch(/2025–2026$/)
    await rm(join(copy, 'pagefind'), { recursive: true })
    await indexInShards(copy, 80)
    await searchField(page).fill('cykelpulje')
    await expect.poll(() => asked.filter((path) => path === 'shards.json').length).toBe(2)
    await says(/^\d+ resultater( i møder fra 2023–2026)?$/)
    await live.close()
  })

  it.each([
    ['without its catalogue', (copy: string) => rm(join(copy, 'pagefind/shards.json'))],
    [
      'with a catalogue cut short',
      (copy: string) => writeFile(join(copy, 'pagefind/shards.json'), '{"version":2,'),
    ],
    ['without an old shard', (copy: string) => rm(join(copy, 'pagefind/2016-2017'), { recursive: true })],
    ['without its lists of words', (copy: string) => rm(join(copy, 'pagefind/ord'), { recursive: true })],
    [
      'with lists of words cut short',
      async (copy: string) => {
        for (const name of await readdir(join(copy, 'pagefind/ord')))
          await truncate(join(copy, 'pagefind/ord', name), 100)
      },
    ],
  ])('%s says that it could not search, and searches when it is whole again', async (_, breakIt) => {
    const copy = await mkdtemp(join(folder, 'broken-'))
    await cp(join(folder, 'shards'), copy, { recursive: true })
    await breakIt(copy)
    const broken = await serveFolder(copy)
    await open('?q=sønderskovvej', broken)
    await says(/kunne ikke gennemføres/)
    await rename(join(copy, 'pagefind'), join(copy, 'was'))
    await cp(join(folder, 'shards/pagefind'), join(copy, 'pagefind'), { recursive: true })
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await says(/^\d resultat/)
    await expect.poll(() => page.getByRole('checkbox', { name: /^Byrådet/ }).count()).toBe(1)
    await broken.close()
  })
})
