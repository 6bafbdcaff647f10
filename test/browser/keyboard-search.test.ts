import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { buildContent, sampleContent } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { heard, press, tabTo } from './keyboard.ts'
import { searchPage } from './search-page.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  const { out } = await buildContent(sampleContent, join(await newFolder(), 'site'))
  served = await serve(out)
  browser = await launch()
}, 180_000)

afterEach(async () => {
  await page.context().close()
})

async function open(path: string, width = 1280): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write']
  page = await (await browser.newContext({ permissions, viewport: { width, height: 800 } })).newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path)
}

const { results, answered, says } = searchPage(() => page)
const field = 'combobox Søg i referaterne'
const notice = () => page.locator('.tools [data-notice]')

describe('a reader with a keyboard alone', () => {
  it('comes from the first key on the home page to the results of a search', async () => {
    await open('/')
    await expect.poll(() => page.locator('main input').getAttribute('role')).toBe('combobox')
    expect(await press(page, 'Tab', 'Tab')).toEqual(['link Gå til indholdet', 'link Referater fra Fjordager'])
    await press(page, 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await press(page, 'Tab')).toEqual([field])
    await page.keyboard.type('skol')
    await expect.poll(() => heard(page)).toBe(`${field} expanded`)
    await expect.poll(() => page.locator('.suggest [aria-live]').textContent()).toMatch(/^\d+ forslag$/)
    await press(page, 'ArrowDown')
    const option = page.getByRole('listbox').getByRole('option', { selected: true })
    expect(await option.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
    expect(await press(page, 'Escape', 'Enter')).toEqual([field, expect.any(String)])
    await page.waitForURL('**/soeg/?q=skol')
    expect(await answered()).toMatch(/^\d+ resultater$/)
    expect(complaints).toEqual([])
  })

  it('types on the search page, keeps the focus in the field, and hears how much was found', async () => {
    await open('/soeg/')
    await tabTo(page, field)
    await page.keyboard.type('cykelsti')
    expect(await answered()).toMatch(/^\d+ resultater$/)
    await expect.poll(() => heard(page)).toMatch(new RegExp(`^${field}`))
    await press(page, 'Escape', 'Enter')
    expect(await heard(page)).toBe(field)
    expect(await page.getByRole('status').getAttribute('aria-live')).not.toBe('off')
  })

  it('narrows the search, hears what is left, and takes it back without losing the place', async () => {
    await open('/soeg/?q=skole')
    const all = await answered()
    await tabTo(page, /^checkbox Byrådet \d+$/)
    expect(await press(page, ' ')).toEqual([expect.stringMatching(/^checkbox Byrådet \d+ checked$/)])
    await says(/^\d+ resultater$/)
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(all)
    expect(await heard(page)).toMatch(/^checkbox Byrådet \d+ checked$/)
    await tabTo(page, /^button .*Byrådet/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('status').textContent()).toBe(all)
    // The button went; the results are next.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resultater')
    expect(await press(page, 'Tab')).toEqual(['checkbox Saml punkter fra samme sag'])
    expect(complaints).toEqual([])
  })

  it('skips the filters to the results, which stay as they are', async () => {
    await open('/soeg/?q=skole')
    const found = await answered()
    await tabTo(page, 'button Vis flere')
    await page.keyboard.press('Enter')
    await expect.poll(() => results().count()).toBe(20)
    await tabTo(page, 'link Gå til resultaterne', 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await press(page, 'Tab')).toEqual(['checkbox Saml punkter fra samme sag'])
    expect(await results().count()).toBe(20)
    expect(await page.getByRole('status').textContent()).toBe(found)
    await page.goBack()
    expect(await results().count()).toBe(20)
    expect(complaints).toEqual([])
  })

  it('opens the filters of a telephone, chooses, and closes them again', async () => {
    await open('/soeg/?q=skole', 320)
    await answered()
    await tabTo(page, 'DisclosureTriangle Afgræns')
    expect(await press(page, 'Enter', 'Tab')).toEqual([
      'DisclosureTriangle Afgræns expanded',
      'radio Hele teksten checked',
    ])
    const status = await page.getByRole('status').textContent()
    expect(await press(page, 'ArrowDown')).toEqual(['radio Kun beslutninger checked'])
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(status)
    await tabTo(page, /^DisclosureTriangle Afgræns.* expanded$/, 'Shift+Tab')
    await press(page, 'Enter')
    expect(await page.getByRole('radio').first().isVisible()).toBe(false)
  })

  it('goes along the results, has more of them, and is at the first new one', async () => {
    await open('/soeg/?q=skole')
    await answered()
    await tabTo(page, /^combobox Rækkefølge/)
    const said = await tabTo(page, 'button Vis flere')
    expect(said.filter((line) => /^link (?!\d)/.test(line)).length).toBeGreaterThanOrEqual(10)
    await page.keyboard.press('Enter')
    await expect.poll(() => results().count()).toBe(20)
    const title = await results().nth(10).getByRole('link').first().textContent()
    await expect.poll(() => heard(page)).toBe(`link ${title}`)
    expect(await page.locator('[data-shown]').textContent()).toMatch(/^20 af /)
  })

  it('copies the link of the search and keeps it, stays on the buttons, and hears that it was done', async () => {
    await open('/soeg/?q=skole')
    await answered()
    await tabTo(page, 'button Kopiér link')
    expect(await press(page, 'Enter')).toEqual(['button Kopiér link'])
    await expect.poll(() => notice().textContent()).toBe('Linket er kopieret.')
    expect(await notice().getAttribute('aria-live')).toBe('polite')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${served.origin}/soeg/?q=skole`)
    await press(page, 'Shift+Tab')
    expect(await press(page, 'Enter')).toEqual(['button Fjern fra gemte'])
    expect(await notice().textContent()).toBe('Søgningen er gemt i denne browser.')
    expect(await press(page, 'Enter')).toEqual(['button Gem søgning'])
  })

  it('comes back from an item to the result that was opened, in sight, with as many as there were', async () => {
    await open('/soeg/?q=skole')
    await answered()
    await tabTo(page, 'button Vis flere')
    await page.keyboard.press('Enter')
    await expect.poll(() => results().count()).toBe(20)
    await tabTo(page, /^link (?!\d)/)
    const opened = await heard(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(/punkt-/)
    await page.goBack()
    await expect.poll(() => results().count()).toBe(20)
    await expect.poll(() => heard(page)).toBe(opened)
    await press(page, 'Tab', 'Shift+Tab')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })
})
