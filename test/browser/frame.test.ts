import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { planPages } from '../../src/site/plan.ts'
import { placeOf } from '../helpers/archive.ts'
import type { BuiltSite } from '../helpers/site.ts'
import type { Served } from './browser.ts'
import { sampleTests } from './sample-tests.ts'

const openSample = sampleTests()
let site: BuiltSite
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ site, pages, served, browser } = await openSample())
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options)
  page = await context.newPage()
  await page.goto(served.origin + path)
}

/** The largest page of every kind, and one of a closed item: those with most to go wrong. */
function pagesOfEachKind(): string[] {
  const items = site.archive.meetings.flatMap(({ items }) => items)
  const widest = items.toSorted((one, other) => other.record.tables.length - one.record.tables.length)[0]
  const closed = items.find(({ head }) => head.closed)
  const chosen = [widest, closed].flatMap((item) => (item ? `/moeder/${placeOf(item)}/` : []))
  return [...pages.values(), ...chosen]
}

const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('every kind of page', () => {
  it('keeps within a telephone of 320 px, and so within 400 % on a screen of 1280', async () => {
    const wide: string[] = []
    await open('/', { viewport: { width: 320, height: 640 } })
    for (const path of pagesOfEachKind()) {
      await page.goto(served.origin + path)
      if ((await overflow()) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
  }, 120_000)

  it('keeps within its window with text of 200 %', async () => {
    const wide: string[] = []
    await open('/', { viewport: { width: 1280, height: 800 } })
    for (const path of pagesOfEachKind()) {
      await page.goto(served.origin + path)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      if ((await overflow()) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
  }, 120_000)

  it('has nothing to press that is smaller than 24 px, or 44 at the top of a telephone', async () => {
    const small: string[] = []
    await open('/', { viewport: { width: 375, height: 640 }, hasTouch: true, isMobile: true })
    for (const path of ['/', '/moeder/', '/sag/']) {
      await page.goto(served.origin + path)
      await page.getByText(/menu$/i).click()
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, summary, select, input')].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect()
          const least = element.closest('header, footer') && !element.closest('.site-name') ? 44 : 24
          const hidden = width === 0 || element.matches('.skip, p a')
          return hidden || Math.ceil(height) >= least ? [] : [`${element.textContent}: ${height}`]
        }),
      )
      small.push(...found)
    }
    expect(small).toEqual([])
  })
})

describe('the header', () => {
  it('is one line on a telephone, and the rest opens below it with the keyboard', async () => {
    await open('/moeder/', { viewport: { width: 375, height: 640 } })
    const navigation = page.getByRole('navigation', { name: 'Hovednavigation' })
    const height = async () => (await page.getByRole('banner').boundingBox())?.height ?? 0
    expect(await height()).toBeLessThan(72)
    expect(await navigation.isVisible()).toBe(false)
    await page.getByText('Søg og menu').focus()
    await page.keyboard.press('Enter')
    expect(await navigation.isVisible()).toBe(true)
    expect(await page.getByLabel('Søg i referaterne').isVisible()).toBe(true)
  })

  it('stands open on a desktop, without the disclosure, for the keyboard too', async () => {
    await open('/moeder/', { viewport: { width: 1280, height: 800 } })
    expect(await page.getByText('Søg og menu').isVisible()).toBe(false)
    const field = page.getByLabel('Søg i referaterne')
    await page.keyboard.press('Control+K')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Møder')
  })
})

describe('a page on paper', () => {
  it('has no navigation, and the addresses of numbers behind them', async () => {
    const item = site.archive.meetings
      .flatMap(({ items }) => items)
      .find(({ record }) => record.attachments.some(({ documentNumber }) => documentNumber))
    await open(item ? `/moeder/${placeOf(item)}/` : '')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.locator('input:visible').count()).toBe(0)
    const behind = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(await behind('.attachments a.number')).toContain('/dokument/')
    expect(await behind('.source-note a')).toBe('none')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })

  it('says how it is cited', async () => {
    const [meeting] = site.archive.meetings
    await open(`/moeder/${meeting?.id}/`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.cite p').first().isVisible()).toBe(true)
    expect(await page.locator('.cite summary').isVisible()).toBe(false)
  })
})

describe('what a page takes to be shown', () => {
  it.each(['home', 'meeting', 'item'])('is at most 40 kB compressed: %s', async (kind) => {
    const paths = planPages(site.archive).filter(({ type }) => type === kind)
    await open(paths[0]?.url ?? '')
    const needed = await page.evaluate(() =>
      [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].filter((name) =>
        /\/$|\.css$|\.woff2$/.test(name),
      ),
    )
    const files = needed.map((name) => new URL(name).pathname.replace(/\/$/, '/index.html'))
    expect(files).toHaveLength(4)
    const bytes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(join(site.out, file))).length),
    )
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000)
  })
})
