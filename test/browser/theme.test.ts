import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z" fill="#700"/></svg>'
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  const folder = await newFolder()
  await buildFrom(folder, {
    'archive.json': '{ "name": "Fjordager" }',
    'theme.css': ':root { --button: rgb(1, 2, 3) }\nh1 { font-size: 60px }',
    'logo.svg': logo,
    'a.txt': minutes({ items: [{ title: 'Havnebad' }] }),
  })
  served = await serve(join(folder, 'site'))
  browser = await launch()
}, 120_000)

beforeEach(async () => {
  context = await browser.newContext({ colorScheme: 'light' })
  await open()
})

afterEach(async () => {
  await context.close()
})

/** Opens a page of the site in a window of its own. */
async function open(path = '/moeder/'): Promise<void> {
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path)
}

const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const choice = () => page.getByRole('combobox', { name: 'Farver' })
const WHITE = 'rgb(255, 255, 255)'
const DARK = 'rgb(20, 23, 26)'

describe('the choice of light or dark', () => {
  it('is the system’s until there is one, and follows it', async () => {
    expect(await choice().inputValue()).toBe('system')
    expect(await paper()).toBe(WHITE)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).toBe(DARK)
    expect(complaints).toEqual([])
  })

  it('is made with the keyboard, holds on the next page, and is taken back', async () => {
    await choice().focus()
    await page.keyboard.press('M')
    expect(await choice().inputValue()).toBe('dark')
    expect(await paper()).toBe(DARK)
    await page.goto(`${served.origin}/sag/`)
    expect(await paper()).toBe(DARK)
    await choice().selectOption('Som systemet')
    await page.reload()
    expect(await paper()).toBe(WHITE)
    expect(complaints).toEqual([])
  })

  it('holds in the other windows at once', async () => {
    const first = page
    await open()
    await choice().selectOption('Mørk')
    page = first
    await expect.poll(paper).toBe(DARK)
    expect(await choice().inputValue()).toBe('dark')
  })

  it('stands before anything is painted, and keeps nothing from being painted', async () => {
    await choice().selectOption('Mørk')
    for (let visit = 0; visit < 5; visit += 1) {
      await page.goto(`${served.origin}${visit % 2 ? '/sag/' : '/moeder/'}`)
      const times = await page.evaluate(async () => {
        const paint = await new Promise<number>((resolve) => {
          const seen = (entries: readonly PerformanceEntry[]) => {
            const first = entries.find(({ name }) => name === 'first-paint')
            if (first) resolve(first.startTime)
          }
          new PerformanceObserver((list) => seen(list.getEntries())).observe({
            type: 'paint',
            buffered: true,
          })
        })
        const script = performance.getEntriesByType('resource').find(({ name }) => /theme-.*\.js$/.test(name))
        const { renderBlockingStatus } = JSON.parse(JSON.stringify(script))
        return { paint, arrived: (script?.startTime ?? 0) + (script?.duration ?? 0), renderBlockingStatus }
      })
      expect(times.renderBlockingStatus).toBe('non-blocking')
      expect(times.arrived).toBeLessThan(times.paint)
      expect(await paper()).toBe(DARK)
    }
  })

  it('is not offered without JavaScript, where the system’s holds', async () => {
    await context.close()
    context = await browser.newContext({ colorScheme: 'dark', javaScriptEnabled: false })
    await open()
    expect(await choice().count()).toBe(0)
    expect(await paper()).toBe(DARK)
  })

  it('is forgotten on paper', async () => {
    await choice().selectOption('Mørk')
    await page.emulateMedia({ media: 'print' })
    expect(await paper()).toBe(WHITE)
  })
})

describe('the theme of an archive', () => {
  it('wins over the colours of the site, and not over print', async () => {
    const button = page.getByRole('button', { name: 'Søg' })
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(1, 2, 3)')
    const size = () => page.locator('h1').evaluate((element) => getComputedStyle(element).fontSize)
    expect(await size()).toBe('60px')
    await page.emulateMedia({ media: 'print' })
    expect(await size()).toBe('24px')
    expect(complaints).toEqual([])
  })

  it('shows its logo at the top, under the archive’s name', async () => {
    const picture = page.getByRole('banner').getByRole('img', { name: 'Fjordager' })
    const isLoaded = await picture.evaluate(
      (element) => element instanceof HTMLImageElement && element.naturalWidth > 0,
    )
    expect(isLoaded).toBe(true)
    // As wide as it is high twice, and said so before it is loaded.
    expect(await picture.boundingBox()).toMatchObject({ width: 88, height: 44 })
    expect(await picture.getAttribute('width')).toBe('40')
    await picture.click()
    await page.waitForURL(`${served.origin}/`)
  })
})
