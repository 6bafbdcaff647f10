import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Served } from './browser.ts'
import { sampleTests } from './sample-tests.ts'

const openSample = sampleTests()
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser

beforeAll(async () => {
  ;({ pages, served, browser } = await openSample())
}, 120_000)

/** Adds up how much of the window has moved, and how far. @see https://web.dev/articles/cls */
const ADD_UP = `
  window.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
`

/** How much a page moves as it comes and as its scripts fill it in. */
async function shiftOf(path: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.addInitScript({ content: ADD_UP })
  await page.goto(served.origin + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const shifted = z.number().parse(await page.evaluate('window.shifted'))
  await page.close()
  return shifted
}

describe.each([320, 1280])('in a window of %i px', (width) => {
  it('no page moves as it comes', async () => {
    const moved: string[] = []
    for (const path of [...pages.values(), '/soeg/?q=skole', '/intet/998-2017-10233/']) {
      const shift = await shiftOf(path, width)
      // A number that becomes a digit shorter is less than a ten-thousandth.
      if (shift > 0.0005) moved.push(`${path}: ${shift}`)
    }
    expect(moved).toEqual([])
  }, 120_000)
})
