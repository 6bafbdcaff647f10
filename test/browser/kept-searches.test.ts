import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { FOUND, type FoundBy, TOOLS, writeToolsPage } from './tools-page.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]
let found: FoundBy

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({ items: [{ title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') }] }),
  })
  await writeToolsPage(out)
  served = await serve(out)
  browser = await launch()
}, 120_000)

beforeEach(async () => {
  context = await browser.newContext()
  await context.route(`**${FOUND}`, (route) => route.fulfill({ json: found }))
  found = { '?q=skole': items(2), '?q=hal': items(1), '?q=bad': [] }
})

afterEach(async () => {
  await context.close()
})

/** Results, the newest first. */
function items(number: number): FoundBy[string] {
  return Array.from({ length: number }, (_, at) => ({
    url: `/moeder/punkt-${number - at}/`,
    title: 'Ny skole',
  }))
}

/** Opens the page at `?…` on a day. */
async function open(search: string, day = '2026-11-12'): Promise<void> {
  await page?.close()
  page = await context.newPage()
  await page.clock.setFixedTime(`${day}T12:00:00`)
  complaints = collectComplaints(page)
  await page.goto(served.origin + TOOLS + search, { waitUntil: 'networkidle' })
}

/** Opens searches and keeps them. */
async function keep(...searches: readonly string[]): Promise<void> {
  for (const search of searches) {
    await open(search)
    await page.getByRole('button', { name: 'Gem søgning' }).click()
    await says('Søgningen er gemt i denne browser.')
    const stored = () => page.evaluate(() => JSON.stringify(localStorage))
    await expect.poll(stored).not.toContain('null')
  }
}

const box = () => page.locator('details', { hasText: 'Gemte søgninger' })
const links = () => box().getByRole('link').allTextContents()
const news = () => box().locator('.kept-news').allTextContents()
const says = (message: string) => expect.poll(() => page.locator('[data-notice]').textContent()).toBe(message)
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  )

describe('a reader keeps a search', () => {
  it('and finds it on the empty search page, the newest first, as a link that makes it again', async () => {
    await keep('?q=skole', '?q=hal&udvalg=Byrådet&aar=2021')
    await open('')
    expect(await links()).toEqual(['»hal« · Byrådet · 2021', '»skole«'])
    await box().getByRole('link', { name: '»skole«' }).click()
    await page.waitForURL(`**${TOOLS}?q=skole`)
    expect(complaints).toEqual([])
  })

  it('and beside the results of another it is one click away', async () => {
    await keep('?q=skole')
    await open('?q=hal')
    expect(await box().getByRole('link').count()).toBe(0)
    await page.getByText('Gemte søgninger (1)').click()
    expect(await links()).toEqual(['»skole«'])
  })

  it('which is sent to nobody', async () => {
    await open('?q=skole')
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    await page.getByRole('button', { name: 'Gem søgning' }).click()
    await says('Søgningen er gemt i denne browser.')
    expect(requests.filter((request) => request !== `GET ${served.origin}${FOUND}`)).toEqual([])
  })

  it('and sees on the search that it is kept, and takes it back there', async () => {
    await keep('?q=skole')
    await open('?q=skole')
    await page.getByRole('button', { name: 'Fjern fra gemte' }).click()
    await says('Søgningen er ikke længere gemt.')
    expect(await page.getByRole('button', { name: 'Gem søgning' }).isVisible()).toBe(true)
    expect(await box().isVisible()).toBe(false)
  })

  it('that asks nothing, and is not offered to', async () => {
    await open('')
    expect(await page.getByRole('button', { name: 'Gem søgning' }).isVisible()).toBe(false)
  })
})

describe('a reader who comes back', () => {
  it('sees what is new until the search is opened', async () => {
    await keep('?q=skole', '?q=hal')
    found = { ...found, '?q=skole': items(5) }
    const before = ['intet nyt siden 12. november 2026', '3 nye siden 12. november 2026']
    await open('', '2026-11-20')
    await expect.poll(news).toEqual(before)
    await open('', '2026-11-21')
    await expect.poll(news).toEqual(before)
    await open('?q=skole', '2026-11-22')
    await open('', '2026-11-23')
    await expect.poll(news).toEqual([before[0], 'intet nyt siden 22. november 2026'])
    found = { ...found, '?q=skole': items(6) }
    await open('', '2026-11-24')
    await expect.poll(news).toEqual([before[0], '1 ny siden 22. november 2026'])
  })

  it('is told nothing of what cannot be found out, and loses nothing by it', async () => {
    await keep('?q=skole')
    await context.route(`**${FOUND}`, (route) => route.abort())
    await open('?q=skole', '2026-11-20')
    await context.unroute(`**${FOUND}`)
    await context.route(`**${FOUND}`, (route) => route.fulfill({ json: { '?q=skole': items(4) } }))
    await open('', '2026-11-21')
    await expect.poll(news).toEqual(['2 nye siden 12. november 2026'])
  })
})

describe('a search that was kept in haste', () => {
  it('is known from the first time that the list is seen', async () => {
    await context.route(`**${FOUND}`, (route) => route.abort())
    await open('?q=skole')
    await page.getByRole('button', { name: 'Gem søgning' }).click()
    await context.unroute(`**${FOUND}`)
    await context.route(`**${FOUND}`, (route) => route.fulfill({ json: found }))
    await open('', '2026-11-13')
    found = { '?q=skole': items(3) }
    await open('', '2026-11-14')
    await expect.poll(news).toEqual(['1 ny siden 13. november 2026'])
  })
})

describe('a reader forgets a search', () => {
  it('and goes on from the next one, from the last, and in the end from the results', async () => {
    await keep('?q=bad', '?q=hal', '?q=skole')
    await open('')
    await page.getByRole('button', { name: 'Glem »hal«' }).press('Enter')
    await says('Søgningen er ikke længere gemt.')
    expect(await focused()).toBe('Glem »bad«')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Glem »skole«')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Resultater')
    expect(await box().isVisible()).toBe(false)
    await open('')
    expect(await box().isVisible()).toBe(false)
  })
})

describe('a browser', () => {
  const refuse = (what: 'getItem' | 'setItem') =>
    context.addInitScript((name) => {
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'QuotaExceededError')
      }
    }, what)

  it('that has no room says so, and nothing is lost', async () => {
    await keep('?q=skole')
    await refuse('setItem')
    await open('?q=hal')
    await page.getByRole('button', { name: 'Gem søgning' }).click()
    await says('Browseren har ikke plads til det eller tillader det ikke.')
    expect(await page.getByRole('button', { name: 'Gem søgning' }).isVisible()).toBe(true)
    await page.getByText('Gemte søgninger (1)').click()
    expect(await links()).toEqual(['»skole«'])
    expect(complaints).toEqual([])
  })

  it('that lets nothing be read shows no list and breaks nothing', async () => {
    await refuse('getItem')
    await open('?q=skole')
    expect(await box().isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Kopiér link' }).isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it.each(['{"', '7', '[{"address":5},{"address":"?q=<img src=x>","visit":{"date":"x"}},null]'])(
    'that holds %s shows what can be read of it, as text',
    async (rubbish) => {
      await context.addInitScript((value) => localStorage.setItem('referatarkiv:gemte:/', value), rubbish)
      await open('')
      expect(await page.locator('.kept img').count()).toBe(0)
      expect(await links()).toEqual(rubbish.includes('img') ? ['»<img src=x>«'] : [])
      expect(complaints).toEqual([])
    },
  )
})

describe.each(['light', 'dark'] as const)('the list, %s', (colorScheme) => {
  it.each([320, 1280])('fits a window of %i px, with targets for a finger', async (width) => {
    await context.close()
    context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    await context.route(`**${FOUND}`, (route) => route.fulfill({ json: found }))
    await keep(
      '?q=skole',
      '?q=hal&udvalg=Teknik-+og+Miljøudvalget&udfald=Sendt+retur&aar=2021&aar=2022&i=beslutninger',
    )
    await open('')
    await expect.poll(async () => (await news()).length).toBe(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const targets = box().locator('button, summary')
    const boxes = await Promise.all((await targets.all()).map((target) => target.boundingBox()))
    expect(boxes.length).toBe(3)
    for (const target of boxes)
      expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44)
  })
})
