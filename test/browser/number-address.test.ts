import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type SiteServer, serveFolder } from '../../src/publish/server.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { launchBrowser } from './browser.ts'

const newFolder = temporaryFolders()
const servers: SiteServer[] = []
let browser: Browser
let page: Page

const files = {
  '1.txt': minutes({
    date: '2021-05-26',
    items: [
      {
        title: 'Havnebad',
        paragraphs: ['Åbent', 'Sagsnr.: 998-2021-40 J.nr.: 04.04.00 Dokumentnr.: 998-2021-41', 'Badet.'],
      },
      { title: 'Sti', paragraphs: ['Åbent', 'Sagsnr.: 998-2021-18397 Dokumentnr.: 998-2021-40', 'Stien.'] },
    ],
  }),
  '2.txt': minutes({
    items: [
      { title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') },
      { title: 'Ny hal', paragraphs: treatedAs('22-010740', 'Udsat.') },
      { title: 'Bro', paragraphs: treatedAs('20-082075K', 'Godkendt.') },
    ],
  }),
}

beforeAll(async () => {
  for (const pathPrefix of ['/', '/arkiv/']) {
    const { out } = await buildFrom(join(await newFolder(), 'arkiv'), files, { pathPrefix })
    servers.push(await serveFolder(out, pathPrefix, 0))
  }
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  for (const server of servers) server.close()
})

/** Opens an address of one of the two sites, and gives the address of the site. */
async function open(address: string, site = 0, options: BrowserContextOptions = {}): Promise<string> {
  const home = servers[site]?.url ?? ''
  page = await (await browser.newContext(options)).newPage()
  await page.goto('about:blank')
  // It may lead on before it has loaded.
  await page.goto(home + address, { waitUntil: 'commit' })
  return home
}

const told = (message: string) =>
  expect.poll(() => page.locator('main [role=status]').textContent()).toBe(message)
const arrived = (url: string) => expect.poll(() => page.url()).toBe(url)
const offered = () => page.locator('main ol.results').getByRole('link').allTextContents()
/** What is said, and how many pages are offered. */
const said = async () => [
  await page.locator('main [role=status]').textContent(),
  await page.locator('main ol.results li').count(),
]
const field = () => page.locator('main .search-form input').inputValue()

describe.each([
  ['at the root', 0],
  ['below a path', 1],
])('a mistyped address of a site %s', (_, site) => {
  it.each([
    ['sag/22-10739/', 'sag/22-010739/'],
    ['Sag/20-082075K', 'sag/20-082075k/'],
    ['sag/22-010739.html', 'sag/22-010739/'],
    ['sag/22%20010739/', 'sag/22-010739/'],
    ['sag/22–010739', 'sag/22-010739/'],
    ['DOKUMENT/998-2021-041', 'dokument/998-2021-41/'],
    ['sag/998-2021-040/', 'sag/998-2021-40/'],
  ])('that is a number in another spelling leads on: %s', async (typed, url) => {
    const home = await open(typed, site)
    await arrived(home + url)
    // It can be gone back from once it is there.
    await page.waitForLoadState('load')
    expect(await page.goBack().then(() => page.url())).toBe('about:blank')
  })

  it.each([
    ['sag/998-2021-1839', ['Sti']],
    ['moeder/byraadet/26-05-2021', ['26. maj 2021']],
    ['moeder/byraadet/2021-05-26/punkt-2.html/x', ['Sti']],
    ['dokument/22-010739/', ['Ny skole']],
  ])('that may mean one page offers it: %s', async (typed, titles) => {
    const home = await open(typed, site)
    await told('Mente du denne side?')
    expect(await offered()).toEqual(titles)
    expect(page.url()).toBe(home + typed)
    await page.locator('main ol.results a').click()
    await page.waitForURL(
      (url) => url.href.startsWith(home) && url.pathname.endsWith('/') && url.href !== home + typed,
    )
    expect(await page.locator('main ol.results a').count()).toBe(0)
  })

  it('that may mean several lists them, and the number is in the search field', async () => {
    await open('sag/22-0107', site)
    await told('Mente du en af disse sider?')
    expect(await offered()).toEqual(['Ny skole', 'Ny hal'])
    expect(await field()).toBe('22-0107')
  })

  it('that nothing is known of fills the search field with its words', async () => {
    await open('udvalg/ny-skole/?x=1', site)
    await told('I søgefeltet står, hvad der kunne læses af adressen.')
    expect(await field()).toBe('udvalg ny skole')
    expect(await offered()).toEqual([])
  })
})

describe('the page for what is not found', () => {
  it('has search and indexes without scripts, and nothing else', async () => {
    await open('sag/22-10739/', 0, { javaScriptEnabled: false })
    expect(await page.locator('main ul.index').getByRole('link').count()).toBeGreaterThan(2)
    expect(await said()).toEqual(['', 0])
    expect(await page.getByRole('searchbox').count()).toBe(1)
  })

  it('says nothing of an address that has no words', async () => {
    await open('404.html')
    await page.waitForLoadState('networkidle')
    expect([...(await said()), await field()]).toEqual(['', 0, ''])
  })

  it('makes no markup of an address, and leads nowhere else', async () => {
    const home = await open(`sag/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`)
    await told('I søgefeltet står, hvad der kunne læses af adressen.')
    expect(await page.locator('img').count()).toBe(0)
    await page.goto(`${home}//example.dk/sag/22-010739/`)
    await arrived(`${home}sag/22-010739/`)
  })

  it('does not go in a circle when the look-up knows a page that the server has not', async () => {
    const home = servers[0]?.url ?? ''
    page = await (await browser.newContext()).newPage()
    let opened = 0
    await page.route('**/sag/22-010739/', async (route) => {
      opened += 1
      const response = await route.fetch({ url: `${home}findes-ikke` })
      await route.fulfill({ response })
    })
    await page.goto(`${home}sag/22-010739/`)
    await told('Mente du denne side?')
    expect(opened).toBe(1)
  })

  it('keeps to the search where nothing can be looked up', async () => {
    page = await (await browser.newContext()).newPage()
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(`${servers[0]?.url}sag/22-10739/`)
    await told('I søgefeltet står, hvad der kunne læses af adressen.')
    expect(await field()).toBe('22-10739')
  })
})

describe('/sag?nr=', () => {
  it.each(['22-010739', 'Sagsnr. 22-010739', '22%20%E2%80%93%2010739', '22010739'])(
    'leads to the case of a number: %s',
    async (nr) => {
      const home = await open(`sag?nr=${nr}`, 1)
      await arrived(`${home}sag/22-010739/`)
    },
  )

  it('leads to the case where a document has the same number', async () => {
    const home = await open('sag/?nr=998-2021-40')
    await arrived(`${home}sag/998-2021-40/`)
  })

  it('lists the nearest numbers above all cases where it has none', async () => {
    await open('sag/?nr=22-010738')
    await told('Nummeret findes ikke i arkivet. Her er numre, der begynder på samme måde.')
    expect(await offered()).toEqual(['Ny skole'])
    expect(await page.locator('ul.cases > li').count()).toBe(5)
  })

  it.each(['31-123456', 'abc'])('says that it is not there, and has all cases below: %s', async (nr) => {
    await open(`sag/?nr=${nr}`)
    await told('Nummeret findes ikke i arkivet.')
    expect(await page.locator('ul.cases > li').count()).toBe(5)
  })

  it('is the list of cases alone without a number', async () => {
    await open('sag/?nr=')
    await page.waitForLoadState('networkidle')
    expect(await said()).toEqual(['', 0])
  })
})
