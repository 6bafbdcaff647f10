import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { pageOfEachKind } from '../helpers/page-kinds.ts'
import { buildContent, sampleContent } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser

beforeAll(async () => {
  const site = await buildContent(sampleContent, join(await newFolder(), 'site'), { language: 'en' })
  pages = pageOfEachKind(site)
  served = await serve(site.out)
  browser = await launch()
}, 180_000)

const textOf = (page: Page, selector: string) => page.locator(selector).first().textContent()

it('the search of an English site answers in English, and marks what it found as Danish', async () => {
  const page = await browser.newPage()
  const complaints = collectComplaints(page)
  await page.goto(`${served.origin}/soeg/?q=affaldsordnign`)
  await expect
    .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
    .toMatch(
      /^\d results\. “affaldsordnign” cannot be found in the minutes\. Showing results for “affaldsordning”\.$/,
    )
  const result = 'ol[data-results] > li'
  expect(await page.locator(`${result} h3 a:not([lang=da])`).count()).toBe(0)
  expect(await page.locator(`${result} .excerpt:not([lang=da])`).count()).toBe(0)
  expect(await textOf(page, `${result} .result-place [lang=da]`)).toMatch(/udvalget$|^Byrådet$/)
  expect(await textOf(page, `${result} time`)).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/)
  await page.getByRole('checkbox', { name: /^Byrådet/ }).check()
  await page.getByRole('button', { name: 'Remove Byrådet' }).waitFor()
  expect(await textOf(page, '[data-chips] button [lang=da]')).toBe('Byrådet')
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)

it('suggestions of an English site are marked as Danish too', async () => {
  const page = await browser.newPage()
  await page.goto(`${served.origin}/`)
  await page.getByRole('main').getByLabel('Search the minutes').pressSequentially('affald')
  await page.getByRole('option').first().waitFor()
  expect(await page.locator('.suggestion-title:not([lang=da])').count()).toBe(0)
  expect(await textOf(page, '.suggestion-kind')).toMatch(/^(Case|Item|Committee)$/)
  await page.close()
}, 60_000)

it('axe finds nothing on any kind of page of an English site', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' })
  const wrong: unknown[] = []
  for (const [kind, path] of pages) {
    await page.goto(served.origin + path, { waitUntil: 'load' })
    const found: unknown = await page.evaluate(
      `(async () => { ${axe.source}; const { violations } = await axe.run(); return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)) })()`,
    )
    if (Array.isArray(found)) wrong.push(...found.map((finding) => `${kind} ${path}: ${String(finding)}`))
    else wrong.push(`${kind}: axe did not answer`)
  }
  await page.close()
  expect(pages.size).toBeGreaterThan(20)
  expect(wrong).toEqual([])
}, 180_000)
