import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, launchBrowser, type Served, serveFolder } from './browser.ts'
import { searchField } from './search-page.ts'

const newFolder = temporaryFolders()
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]

const item = '/moeder/byraadet/2024-10-09/punkt-1/'

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({ items: [{ title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') }] }),
  })
  served = await serveFolder(out)
  browser = await launchBrowser()
}, 120_000)

beforeEach(async () => {
  context = await browser.newContext()
})

afterEach(async () => {
  await context.close()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function open(path: string): Promise<void> {
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path)
}

const field = () => searchField(page)
const isFocused = () => field().evaluate((element) => element === document.activeElement)
const setting = () => page.getByRole('checkbox', { name: 'Genvejstast / for søgning' })

/** Switches the key on its own off, as a reader does. */
async function switchOff(): Promise<void> {
  await open('/soeg/')
  await page.getByText('Tastatur').click()
  await setting().uncheck()
}

describe('a reader with a keyboard comes to the search field', () => {
  it.each(['/', item, '/sag/', '/soeg/', '/404.html'])('of %s, with / and with Ctrl+K', async (path) => {
    for (const key of ['/', 'Control+k']) {
      await open(path)
      expect(await isFocused()).toBe(false)
      await page.keyboard.press(key)
      expect(await isFocused()).toBe(true)
      expect(await field().inputValue()).toBe('')
    }
    expect(await field().getAttribute('aria-keyshortcuts')).toBe('Control+K /')
    expect(complaints.filter((complaint) => !complaint.includes('pagefind'))).toEqual([])
  })

  it('with / as a Danish keyboard has it, above the 7', async () => {
    await open(item)
    await page.keyboard.down('Shift')
    await page.keyboard.press('/')
    expect(await isFocused()).toBe(true)
  })

  it('and what stands in it is marked, so that typing begins anew', async () => {
    await open(item)
    await field().fill('skole')
    await field().blur()
    await page.keyboard.press('/')
    await page.keyboard.type('hal')
    expect(await field().inputValue()).toBe('hal')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('bad')
    expect(await field().inputValue()).toBe('bad')
  })

  it('with ⌘K on a Mac, where Ctrl+K is a key of the field', async () => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' }))
    await open(item)
    expect(await field().getAttribute('aria-keyshortcuts')).toBe('Meta+K /')
    await page.keyboard.press('Control+k')
    expect(await isFocused()).toBe(false)
    await page.keyboard.press('Meta+k')
    expect(await isFocused()).toBe(true)
  })

  it('and leaves it or clears it with Escape as the browser does', async () => {
    await open(item)
    await page.keyboard.press('/')
    await page.keyboard.type('skole')
    await page.keyboard.press('Escape')
    expect(await field().inputValue()).toBe('')
  })
})

describe('what is typed is not caught', () => {
  it('in the field itself', async () => {
    await open(item)
    await field().fill('a')
    await page.keyboard.type('1/2')
    expect(await field().inputValue()).toBe('a1/2')
  })

  it.each(['input', 'textarea', 'div contenteditable="true" tabindex="0"'])('in <%s>', async (tag) => {
    await open(item)
    await page.evaluate((written) => {
      const [name = '', ...attributes] = written.split(' ')
      const element = document.createElement(name)
      for (const attribute of attributes) {
        const [key = '', value = ''] = attribute.replaceAll('"', '').split('=')
        element.setAttribute(key, value)
      }
      document.querySelector('main')?.append(element)
      element.focus()
    }, tag)
    await page.keyboard.type('a/b')
    expect(await isFocused()).toBe(false)
    const typed = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement && 'value' in activeElement ? activeElement.value : activeElement?.textContent
    })
    expect(typed).toBe('a/b')
  })

  it.each(['Control+/', 'Alt+/', 'Meta+/', 'k', 'Alt+k', 'Control+Shift+k', 'Meta+k'])(
    'as %s',
    async (keys) => {
      await open(item)
      await page.keyboard.press(keys)
      expect(await isFocused()).toBe(false)
    },
  )
})

describe('a reader to whom a key alone is in the way', () => {
  it('switches it off for all pages and visits, and Ctrl+K stays', async () => {
    await switchOff()
    expect(await field().getAttribute('aria-keyshortcuts')).toBe('Control+K')
    await open(item)
    await page.keyboard.press('/')
    expect(await isFocused()).toBe(false)
    await page.keyboard.press('Control+k')
    expect(await isFocused()).toBe(true)
  })

  it('finds it switched off, and switches it on again', async () => {
    await switchOff()
    await open('/soeg/')
    await page.getByText('Tastatur').click()
    expect(await setting().isChecked()).toBe(false)
    await setting().check()
    await field().blur()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    expect(await isFocused()).toBe(true)
  })

  it('is not told that it is off in a browser that keeps nothing', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await open('/soeg/')
    await page.getByText('Tastatur').click()
    await setting().click()
    expect(await setting().isChecked()).toBe(true)
    expect(complaints.filter((complaint) => complaint.startsWith('error'))).toEqual([])
  })
})
