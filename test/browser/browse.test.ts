import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ArchivedItem } from '../../src/archive/model.ts'
import { placeOf } from '../helpers/archive.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { type BuiltSite, buildContent, sampleContent } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let site: BuiltSite
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  site = await buildContent(sampleContent, join(await newFolder(), 'site'))
  served = await serve(site.out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

/** Opens a path of the site in a browser of its own. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options)
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path)
}

/** Follows the link of the main part that leads to a path. */
async function follow(path: string): Promise<void> {
  await page.locator(`main a[href="${path}"]`).first().click()
  await page.waitForURL((url) => url.pathname + url.hash === path)
}

const heading = () => page.getByRole('heading', { level: 1 })
const urlOf = (item: ArchivedItem): string => `/moeder/${placeOf(item)}/`

/** An item of the newest meetings whose case an older meeting has treated too, and that older item. */
function treatedTwice(): [ArchivedItem, ArchivedItem] {
  for (const { items } of site.archive.meetings.slice(0, 8)) {
    for (const item of items) {
      const other = item.case?.items.find(({ meeting }) => meeting !== item.meeting)
      if (other) return [item, other]
    }
  }
  throw new Error('no case of the sample is treated twice')
}

/** A page of each type, by the path in the folder of pages. */
function onePageOfEachType(): [string, string][] {
  const { meetings, bodies, years, cases, documents } = site.archive
  const long = meetings
    .flatMap(({ items }) => items)
    .sort((a, b) => b.record.tables.length - a.record.tables.length)
  const closed = meetings.flatMap(({ items }) => items).find(({ record }) => record.closed)
  const busiest = [...cases].sort((a, b) => b.items.length - a.items.length)[0]
  return [
    ['home', '/'],
    ['meetings', '/moeder/'],
    ['body', `/moeder/${bodies[0]?.slug}/`],
    ['meeting', `/moeder/${meetings.at(-1)?.id}/`],
    ['item', long[0] ? urlOf(long[0]) : ''],
    ['closed item', closed ? urlOf(closed) : ''],
    ['cases', '/sag/'],
    ['case', `/sag/${busiest?.key}/`],
    ['document', `/dokument/${documents[0]?.key}/`],
    ['years', '/aar/'],
    ['year', `/aar/${years[0]?.year}/`],
    ['source', `/kilder/${meetings[0]?.id}/`],
    ['search', '/soeg/'],
    ['search with results', '/soeg/?q=skole'],
    ['not found', '/404.html'],
  ]
}

describe('a reader browses', () => {
  it('from the home page to a meeting, an item, its case, and what another meeting made of it', async () => {
    const [item, other] = treatedTwice()
    await open('/')
    await follow(`/moeder/${item.meeting.id}/`)
    expect(await heading().textContent()).toContain(item.meeting.body.name)
    await follow(urlOf(item))
    expect(await heading().textContent()).toBe(item.record.title)
    await follow(`/sag/${item.case?.key}/`)
    expect(await heading().textContent()).toBe(item.case?.titles[0])
    await follow(urlOf(other))
    expect(await heading().textContent()).toBe(other.record.title)
    expect(complaints).toEqual([])
  })

  it('back to the meeting by the breadcrumbs, and on to the next item', async () => {
    const [item] = treatedTwice()
    await open(urlOf(item))
    await page.getByRole('navigation', { name: 'Brødkrumme' }).getByRole('link').last().click()
    await page.waitForURL(`**/moeder/${item.meeting.id}/`)
    const [first, second] = item.meeting.items
    if (!first || !second) throw new Error('the meeting has too few items')
    await follow(urlOf(first))
    await page.getByRole('link', { name: /^Næste punkt/ }).click()
    await page.waitForURL(`**${urlOf(second)}`)
    expect(complaints).toEqual([])
  })

  it('to the line of the source, which stands out', async () => {
    const [item] = treatedTwice()
    await open(urlOf(item))
    const [line] = item.record.lines
    await follow(`/kilder/${item.meeting.id}/#L${line}`)
    const target = page.locator(':target')
    expect(await target.textContent()).toContain(`Punkt ${item.record.number}:`)
    const background = (id: string) =>
      page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background(`L${line}`)).not.toBe(await background('L1'))
    const height = page.viewportSize()?.height ?? 0
    const top = async (): Promise<number> => (await target.boundingBox())?.y ?? -1
    await expect.poll(top).toBeLessThan(height)
    expect(await top()).toBeGreaterThanOrEqual(0)
    expect(complaints).toEqual([])
  })
})

describe('a reader with a keyboard', () => {
  it('comes to the skip link first, sees it, and is taken past the head of the page', async () => {
    const [item] = treatedTwice()
    await open(urlOf(item))
    const skip = page.getByRole('link', { name: 'Gå til indholdet' })
    await page.keyboard.press('Tab')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    const box = await skip.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.height).toBeGreaterThan(10)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('a reader without scripts', () => {
  it('finds the indexes on the search page', async () => {
    await open('/soeg/', { javaScriptEnabled: false })
    const links = page.locator('main').getByRole('link')
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(['/beslutninger/', '/moeder/', '/aar/', '/emne/', '/sag/', '/udestaaende/'])
  })
})

describe.each(['light', 'dark'] as const)('on a narrow screen, %s', (colorScheme) => {
  it('every type of page fits, and none complains', async () => {
    await open('/', { colorScheme, viewport: { width: 320, height: 640 } })
    const wide: string[] = []
    for (const [type, path] of onePageOfEachType()) {
      // Only the search page goes on loading.
      const waitUntil = path.startsWith('/soeg/') ? 'networkidle' : 'load'
      await page.goto(served.origin + path, { waitUntil })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${type} ${path}: ${width} px`)
    }
    expect(wide).toEqual([])
    expect(complaints).toEqual([])
  })

  it('the page has the colours that were asked for', async () => {
    await open('/', { colorScheme })
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const [red = 0] = (paper.match(/\d+/g) ?? []).map(Number)
    expect(red > 127).toBe(colorScheme === 'light')
  })
})
