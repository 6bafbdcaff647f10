import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Served } from './browser.ts'
import { press, stopAt } from './keyboard.ts'
import { sampleTests } from './sample-tests.ts'

const openSample = sampleTests()
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser

beforeAll(async () => {
  ;({ pages, served, browser } = await openSample())
}, 180_000)

/** So many stops from each end: what lies between is more of the same. */
const STOPS = 30

/** Goes along a page with a key, until it begins anew; says what is wrong on the way. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const wrong: string[] = []
  const seen = new Set<string>()
  for (let step = 0; step < STOPS; step += 1) {
    await page.keyboard.press(key)
    const { said, unseen } = await stopAt(page)
    // Behind the last stop the focus goes to the browser, and comes back.
    if (unseen === 'the focus is lost' && step > 5) return wrong
    const place = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')]
      return document.activeElement ? `${all.indexOf(document.activeElement)}` : ''
    })
    if (seen.has(place)) return step > 5 ? wrong : [...wrong, `${key} is trapped at ${said}`]
    seen.add(place)
    if (unseen !== '') wrong.push(`${said}: ${unseen}`)
    if (!/^\S+ \S/.test(said)) wrong.push(`${said}: without a name`)
  }
  return wrong
}

describe.each([
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
])('a reader with a keyboard in a window of $width px', (viewport) => {
  it('sees on every kind of page where they are, hears what it is, and gets on, forth and back', async () => {
    const page = await (await browser.newContext({ viewport })).newPage()
    const wrong: string[] = []
    for (const [kind, path] of pages) {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        // The filters of the search come behind it, and push what is focused out of the window.
        await page.goto(served.origin + path, { waitUntil: kind === 'search' ? 'networkidle' : 'load' })
        wrong.push(...(await walk(page, key)).map((what) => `${kind} ${path}, ${key}: ${what}`))
      }
    }
    await page.context().close()
    expect(pages.size).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  }, 300_000)

  it('comes past the head of every kind of page with the first key', async () => {
    const page = await (await browser.newContext({ viewport })).newPage()
    const wrong: string[] = []
    for (const [kind, path] of pages) {
      await page.goto(served.origin + path)
      if (kind === 'whole-meeting') continue
      expect(await press(page, 'Tab'), path).toEqual(['link Gå til indholdet'])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const isPast = await page.evaluate(
        () => document.activeElement?.closest('main, footer') !== null && location.hash === '#indhold',
      )
      if (!isPast) wrong.push(path)
    }
    await page.context().close()
    expect(wrong).toEqual([])
  }, 120_000)
})
