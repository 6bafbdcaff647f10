import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { searchField } from './search-page.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let out: string
let served: Served
let browser: Browser
let page: Page
let complaints: string[]
/** The files of the suggestions that were asked for. */
let asked: string[]

const skole = { title: 'Ny skole på Ærø', paragraphs: treatedAs('22-010739', 'Godkendt.') }

beforeAll(async () => {
  const folder = await newFolder()
  const site = await buildFrom(
    join(folder, 'arkiv'),
    {
      '1.txt': minutes({
        body: 'Skoleudvalget',
        date: '2024-09-30',
        items: [skole, { title: 'Orientering om skolebusser' }],
      }),
      '2.txt': minutes({
        date: '2024-10-09',
        items: [
          skole,
          { title: '<b>Skolegård</b> & legeplads', paragraphs: treatedAs('22-010740', 'Godkendt.') },
          { title: 'Køb af skov', closed: true },
        ],
      }),
    },
    { pathPrefix: '/arkiv/' },
  )
  out = site.out
  served = await serve(out, '/arkiv')
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options)
  page = await context.newPage()
  complaints = collectComplaints(page)
  asked = []
  page.on('request', (request) => {
    if (request.url().includes('/forslag')) asked.push(request.url())
  })
  await page.goto(`${served.origin}/arkiv${path}`)
  await expect.poll(() => field().getAttribute('role')).toBe('combobox')
}

const field = () => searchField(page)
const list = () => page.getByRole('listbox', { name: 'Forslag' })
const options = () => list().getByRole('option')
const texts = async () => (await options().allTextContents()).map((text) => text.trim())

/** Types and waits for suggestions. */
async function type(text: string): Promise<void> {
  await field().fill(text)
  await expect.poll(() => field().getAttribute('aria-expanded')).toBe('true')
}

/** The text of the option that is chosen, as the field says it; null for none. */
async function chosen(): Promise<string | null> {
  const id = await field().getAttribute('aria-activedescendant')
  const selected = await list().getByRole('option', { selected: true }).all()
  expect(selected).toHaveLength(id === null ? 0 : 1)
  if (id === null) return null
  expect(await selected[0]?.getAttribute('id')).toBe(id)
  return page.locator(`[id="${id}"] .suggestion-title`).textContent()
}

const isFocused = () => field().evaluate((element) => element === document.activeElement)
const isClosed = async () =>
  (await field().getAttribute('aria-expanded')) === 'false' && !(await list().isVisible())

describe('a reader types in the search field', () => {
  it.each(['/', '/soeg/', '/sag/22-010739/'])(
    'of %s and is offered bodies, cases and items',
    async (path) => {
      await open(path)
      await type('sko')
      expect(await texts()).toEqual([
        'Udvalg Skoleudvalget 1 møde',
        'Sag Ny skole på Ærø 22-010739 · 9. oktober 2024',
        'Sag <b>Skolegård</b> & legeplads 22-010740 · 9. oktober 2024',
        'Punkt Køb af skov Byrådet · 9. oktober 2024',
        'Punkt Orientering om skolebusser Skoleudvalget · 30. september 2024',
      ])
      expect(await list().locator('mark').allTextContents()).toEqual(['Sko', 'sko', 'Sko', 'sko', 'sko'])
      expect(complaints).toEqual([])
    },
  )

  it('and nothing is loaded before the first letter', async () => {
    await open('/')
    await field().focus()
    await field().press('ArrowDown')
    expect(asked).toEqual([])
    await field().press('s')
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    expect(asked[0]).toBe(`${served.origin}/arkiv/api/forslag.txt`)
    expect(await isClosed()).toBe(true)
  })

  it('in any spelling, and narrows with each word', async () => {
    await open('/')
    await type('aero')
    expect(await list().locator('mark').allTextContents()).toEqual(['Ærø'])
    await field().fill('skole ny')
    await expect.poll(texts).toEqual(['Sag Ny skole på Ærø 22-010739 · 9. oktober 2024'])
    await field().fill('skole ny x')
    await expect.poll(isClosed).toBe(true)
  })

  it('letter by letter, and is offered what fits the last one', async () => {
    await open('/soeg/')
    await field().pressSequentially('skolebus', { delay: 20 })
    await expect.poll(texts).toEqual(['Punkt Orientering om skolebusser Skoleudvalget · 30. september 2024'])
  })

  it('and hears how many suggestions there are when the typing rests', async () => {
    await open('/')
    await type('skole')
    const message = page.locator('.suggest [aria-live="polite"]')
    expect(await message.textContent()).toBe('')
    await expect.poll(() => message.textContent()).toBe('4 forslag')
    expect(await isFocused()).toBe(true)
  })

  it('and searches with Enter as before where none is chosen', async () => {
    await open('/')
    await type('skole')
    await field().press('Enter')
    await page.waitForURL('**/soeg/?q=skole')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ resultater$/)
    expect(await isClosed()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('and the list closes when a search is submitted on the search page, and stays closed', async () => {
    await open('/soeg/')
    await type('skole')
    await field().press('Enter')
    expect(await isClosed()).toBe(true)
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ resultater$/)
    expect(await isClosed()).toBe(true)
  })
})

describe('a reader with a keyboard', () => {
  it('goes down and up the list, round its ends, with the focus in the field', async () => {
    await open('/')
    await type('skol')
    expect(await chosen()).toBeNull()
    await field().press('ArrowDown')
    expect(await chosen()).toBe('Skoleudvalget')
    await field().press('ArrowDown')
    expect(await chosen()).toBe('Ny skole på Ærø')
    await field().press('ArrowUp')
    await field().press('ArrowUp')
    expect(await chosen()).toBe('Orientering om skolebusser')
    await field().press('ArrowDown')
    expect(await chosen()).toBe('Skoleudvalget')
    expect(await isFocused()).toBe(true)
    expect(await field().inputValue()).toBe('skol')
  })

  it.each([
    ['Home', 0],
    ['End', 4],
    ['ArrowLeft', 3],
  ])('is back in the text with %s', async (key, caret) => {
    await open('/')
    await type('skol')
    await field().press('ArrowDown')
    await field().press(key)
    expect(await chosen()).toBeNull()
    expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(caret)
    expect(await isClosed()).toBe(false)
  })

  it('opens the page that is chosen with Enter', async () => {
    await open('/soeg/')
    await type('skole')
    await field().press('ArrowDown')
    await field().press('ArrowDown')
    await field().press('Enter')
    await page.waitForURL(`${served.origin}/arkiv/sag/22-010739/`)
    expect(complaints).toEqual([])
  })

  it('closes the list with Escape, and clears the field with a second one', async () => {
    await open('/')
    await type('skole')
    await field().press('Escape')
    expect(await isClosed()).toBe(true)
    expect(await field().inputValue()).toBe('skole')
    await field().press('Escape')
    expect(await field().inputValue()).toBe('')
  })

  it('opens the list again with Down, to the first, and with Alt and Down, to none', async () => {
    await open('/')
    await type('skole')
    await field().press('Escape')
    await field().press('ArrowDown')
    await expect.poll(chosen).toBe('Skoleudvalget')
    await field().press('Alt+ArrowUp')
    expect(await isClosed()).toBe(true)
    await field().press('Alt+ArrowDown')
    await expect.poll(isClosed).toBe(false)
    expect(await chosen()).toBeNull()
  })

  it('leaves with Tab to the button, and the list closes', async () => {
    await open('/')
    await type('skole')
    await field().press('ArrowDown')
    await field().press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Søg')
    expect(await isClosed()).toBe(true)
    expect(page.url()).toBe(`${served.origin}/arkiv/`)
  })
})

describe('a reader with a pointer', () => {
  it('opens what is pressed', async () => {
    await open('/')
    await type('skole')
    await options().nth(2).locator('mark').click()
    await page.waitForURL(`${served.origin}/arkiv/sag/22-010740/`)
    expect(complaints).toEqual([])
  })

  it('closes the list with a press beside it', async () => {
    await open('/')
    await type('skole')
    await page.getByRole('heading', { level: 1 }).click()
    expect(await isClosed()).toBe(true)
  })

  it.each([320, 1280])('in a window of %i px sees the field and reaches each suggestion', async (width) => {
    await open('/soeg/', { viewport: { width, height: 800 }, hasTouch: width === 320 })
    await type('skole')
    const box = await field().boundingBox()
    const below = await list().boundingBox()
    expect(below?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
    for (const option of await options().all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(spill).toBeLessThanOrEqual(0)
  })
})

describe('a site whose suggestions are gone', () => {
  it('has a search field as before, and says nothing', async () => {
    await rm(join(out, 'api/forslag'), { recursive: true })
    await open('/')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await field().pressSequentially('skole')
    await expect.poll(() => asked.length).toBeGreaterThan(1)
    expect(await isClosed()).toBe(true)
    await field().press('Enter')
    await page.waitForURL('**/soeg/?q=skole')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ resultater$/)
    expect(errors).toEqual([])
  })
})
