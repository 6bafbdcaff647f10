import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Served } from './browser.ts'
import { sampleTests } from './sample-tests.ts'

const openSample = sampleTests()
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser

beforeAll(async () => {
  ;({ pages, served, browser } = await openSample())
}, 180_000)

/** WCAG 2.2 AA, and what axe counts as best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page that is open, a line each. */
async function findings(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(
    `(async () => { ${axe.source}; const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(RULES)} });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)) })()`,
  )
  return Array.isArray(found) ? found.map(String) : ['axe did not answer']
}

const screens = [
  { width: 320, height: 700 },
  { width: 1280, height: 900 },
]

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(screens)(
    'axe finds nothing on any kind of page, $width px wide',
    async (viewport) => {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const wrong: string[] = []
      for (const [kind, path] of pages) {
        await page.goto(served.origin + path, { waitUntil: 'load' })
        wrong.push(...(await findings(page)).map((finding) => `${kind} ${path}: ${finding}`))
      }
      await context.close()
      expect(pages.size).toBeGreaterThan(20)
      expect(wrong).toEqual([])
    },
    300_000,
  )

  it('axe finds nothing with results, filters, a dialog or a menu open', async () => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    const wrong: string[] = []
    const look = async (state: string) =>
      wrong.push(...(await findings(page)).map((finding) => `${state}: ${finding}`))
    await page.goto(`${served.origin}/soeg/?q=skole`)
    await page.locator('ol[data-results] > li').first().waitFor()
    await look('results')
    for (const summary of await page.locator('main details > summary:visible').all()) await summary.click()
    await look('results and filters')
    await page.keyboard.press('Escape')
    await page.locator('h1').click()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await look('dialog')
    await page.goto(`${served.origin}/opslag/?q=22-001610`)
    await page.getByText('Fundet', { exact: true }).first().waitFor()
    await look('look-up')
    await page.goto(`${served.origin}/`)
    await page.locator('header summary').click()
    await look('menu')
    await context.close()
    expect(wrong).toEqual([])
  }, 120_000)
})
