import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

const text = [
  'Sagsfremstilling',
  'Folkeskolerne søger om en pulje. Se sag 22-010740 om den nye hal, som skolen ønsker.',
  ...Array.from({ length: 60 }, (_, at) => `Afsnit ${at} om noget andet.`),
  'Økonomiske konsekvenser',
  'Puljen er på 3 kr.',
]

beforeAll(async () => {
  const folder = await newFolder()
  const { out } = await buildFrom(join(folder, 'arkiv'), {
    '1.txt': minutes({
      items: [
        { title: 'Pulje til skoler', paragraphs: treatedAs('22-010739', 'Godkendt.', ...text) },
        { title: 'Ny hal', paragraphs: treatedAs('22-010740', 'Udsat.') },
      ],
    }),
  })
  served = await serve(out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

/** Opens the first item's page, as a link of the search does. */
async function open(search: string, options: BrowserContextOptions = {}, prepare = ''): Promise<void> {
  const context = await browser.newContext(options)
  await context.addInitScript(prepare)
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(`${served.origin}/moeder/byraadet/2024-10-09/punkt-1/${search}`)
}

/** What is marked, in the order of the page's words. */
function marked(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('hits') ?? [])]
      .filter((range) => range instanceof Range)
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString()),
  )
}

const bar = () => page.getByText('Fremhævet:')
const remove = () => page.getByRole('button', { name: 'Fjern fremhævning' })

describe('a reader who comes from a search', () => {
  it('sees its words marked in title and text, and is told so', async () => {
    await open('?fremhaev=pulje+skole+cykelsti')
    expect(await marked()).toEqual(['Pulje', 'skoler', 'Folkeskolerne', 'pulje', 'skolen', 'Puljen'])
    expect(await bar().textContent()).toBe('Fremhævet: »pulje«, »skole«')
    expect(complaints).toEqual([])
  })

  it('sees a phrase marked, also where a link stands in it', async () => {
    await open('?fremhaev="sag 22-010740 om"')
    expect(await page.locator('article a', { hasText: '22-010740' }).count()).toBe(1)
    expect(await marked()).toEqual(['sag 22-010740 om'])
  })

  it('comes to the part that the link is about, where the words are marked too', async () => {
    await open('?fremhaev=pulje#oekonomi')
    expect(await marked()).toContain('Puljen')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(await page.locator('#oekonomi').evaluate((part) => part.getBoundingClientRect().top)).toBeLessThan(
      800,
    )
    expect(await bar().isVisible()).toBe(true)
  })

  it('takes the marks back with the keyboard, and the address and the way back are the plain ones', async () => {
    await open('?fremhaev=pulje#oekonomi')
    const length = await page.evaluate(() => history.length)
    await remove().focus()
    await page.keyboard.press('Enter')
    expect(await marked()).toEqual([])
    expect(await bar().isVisible()).toBe(false)
    expect(page.url()).toBe(`${served.origin}/moeder/byraadet/2024-10-09/punkt-1/#oekonomi`)
    expect(await page.evaluate(() => [history.length, document.activeElement?.localName])).toEqual([
      length,
      'main',
    ])
    await page.reload()
    expect(await marked()).toEqual([])
  })

  it('meets the button before the text, and what has the focus is never behind the bar', async () => {
    await open('?fremhaev=pulje', { viewport: { width: 320, height: 640 } })
    await page.locator('main').evaluate((main) => {
      main.tabIndex = -1
      main.focus()
    })
    await page.keyboard.press('Tab')
    expect(await remove().evaluate((button) => button === document.activeElement)).toBe(true)
    const top = await page.locator('.hits').evaluate((element) => element.getBoundingClientRect().top)
    for (const link of await page.locator('main a, footer a').all()) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)
      expect(focused, (await link.textContent()) ?? '').toBeLessThanOrEqual(top)
    }
  })

  it.each(['light', 'dark'] as const)('sees nothing move when the bar comes, %s', async (colorScheme) => {
    await open('?fremhaev=pulje', { colorScheme, viewport: { width: 320, height: 640 } })
    const places = () =>
      page
        .locator('article *')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top))
    expect(await bar().isVisible()).toBe(true)
    const withBar = await places()
    await page.locator('.hits').evaluate((element) => element.toggleAttribute('hidden', true))
    expect(await places()).toEqual(withBar)
    await page.locator('.hits').evaluate((element) => element.toggleAttribute('hidden', false))
    const box = await remove().boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('prints the page without the bar', async () => {
    await open('?fremhaev=pulje')
    await page.emulateMedia({ media: 'print' })
    expect(await bar().isVisible()).toBe(false)
  })
})

describe('nothing is marked', () => {
  it.each([
    ['where the address has no words', ''],
    ['where the page has none of them', '?fremhaev=rutsjebane'],
    ['where they are no words', '?fremhaev=%22%22+-+%C2%BB'],
    ['of the page round the text, nor of what is hidden', '?fremhaev=dagsorden+byrådet'],
  ])('%s', async (_, search) => {
    await open(search)
    expect(await marked()).toEqual([])
    expect(await bar().isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('by a browser that cannot', async () => {
    await open('?fremhaev=pulje', {}, 'delete CSS.highlights; delete window.Highlight')
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false)
    expect(await bar().isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('and no markup is made of what an address says', async () => {
    await open(`?fremhaev=${encodeURIComponent('pulje<img/src=x> pulje')}`)
    expect(await bar().textContent()).toBe('Fremhævet: »pulje«')
    expect(await page.locator('img').count()).toBe(0)
  })
})
