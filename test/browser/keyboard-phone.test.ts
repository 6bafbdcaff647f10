import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { heard, press, tabTo } from './keyboard.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({ items: [{ title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') }] }),
  })
  served = await serve(out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

/** Opens a page in the window that 400 % makes of a screen of 1280 px. */
async function open(path: string): Promise<void> {
  const viewport = { width: 320, height: 256 }
  page = await (await browser.newContext({ viewport, colorScheme: 'light' })).newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path, { waitUntil: 'networkidle' })
}

describe('a reader with a keyboard alone at 400 %', () => {
  it('opens the menu, goes through the search and the ways in it, and closes it again', async () => {
    await open('/sag/')
    await tabTo(page, 'DisclosureTriangle Søg og menu')
    expect(await press(page, 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')).toEqual([
      'DisclosureTriangle Søg og menu expanded',
      'combobox Søg i referaterne',
      'button Søg',
      'link Møder',
      'link Beslutninger',
      'link Sager',
      'link Tal',
    ])
    await tabTo(page, /^DisclosureTriangle Søg og menu/, 'Shift+Tab')
    expect(await press(page, 'Enter')).toEqual(['DisclosureTriangle Søg og menu'])
    expect(await page.getByRole('navigation', { name: 'Hovednavigation' }).isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('chooses the colours, which hold, and goes on from the choice', async () => {
    await open('/sag/')
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, 'combobox Farver', 'Shift+Tab')
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    expect(await press(page, 'ArrowDown', 'ArrowDown')).toEqual(['combobox Farver', 'combobox Farver'])
    expect(await page.getByRole('combobox', { name: 'Farver' }).inputValue()).toBe('dark')
    expect(await paper()).not.toBe(light)
    expect(await press(page, 'Tab')).toEqual(['button Tastaturgenveje'])
    await page.goto(`${served.origin}/`)
    expect(await paper()).not.toBe(light)
  })

  it('reads the keys in a dialog that fits, and is back at its button behind it', async () => {
    await open('/sag/')
    await page.keyboard.press('Shift+Tab')
    expect(await heard(page)).toBe('button Tastaturgenveje')
    await page.keyboard.press('Enter')
    await tabTo(page, 'button Luk')
    await page.keyboard.press('Enter')
    expect(await heard(page)).toBe('button Tastaturgenveje')
  })
})
