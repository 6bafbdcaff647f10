import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { searchField } from './search-page.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]

const item = '/moeder/byraadet/2024-10-09/punkt-1/'

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({
      items: [
        { title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') },
        { title: 'Lys på stien', paragraphs: treatedAs('22-010740', 'Udsat.') },
      ],
    }),
  })
  served = await serve(out)
  browser = await launch()
}, 120_000)

beforeEach(async () => {
  context = await browser.newContext()
})

afterEach(async () => {
  await context.close()
})

async function open(path: string): Promise<void> {
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + path)
}

const field = () => searchField(page)
const isFocused = () => field().evaluate((element) => element === document.activeElement)
const button = () => page.getByRole('button', { name: 'Tastaturgenveje' })
const help = () => page.getByRole('dialog', { name: 'Tastaturgenveje' })
const setting = () => help().getByRole('checkbox', { name: 'Genveje med én tast er slået til' })

/** Switches keys alone off, as a reader does. */
async function switchOff(): Promise<void> {
  await open('/sag/')
  await button().click()
  await setting().uncheck()
  await page.keyboard.press('Escape')
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

  it('also where it is folded away in a narrow window', async () => {
    await open(item)
    await page.setViewportSize({ width: 320, height: 480 })
    await page.keyboard.press('/')
    expect(await isFocused()).toBe(true)
    expect(await field().isVisible()).toBe(true)
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

describe('a reader with a keyboard goes from item to item', () => {
  const second = item.replace('punkt-1', 'punkt-2')

  it('with n and with p', async () => {
    await open(item)
    await page.keyboard.press('n')
    await page.waitForURL(`**${second}`)
    await page.keyboard.press('p')
    await page.waitForURL(`**${item}`)
  })

  it.each(['p', 'Shift+n', 'Control+n'])('and nowhere with %s where nothing is meant by it', async (keys) => {
    await open(item)
    await page.keyboard.press(keys)
    await page.keyboard.press('?')
    await help().waitFor()
    expect(new URL(page.url()).pathname).toBe(item)
  })
})

describe('a reader who asks for the keys', () => {
  it('is told all of them with ?, and is where they were after Escape', async () => {
    await open(item)
    const link = page.getByRole('main').getByRole('link').first()
    await link.focus()
    await page.keyboard.press('?')
    expect(await help().getByRole('term').allTextContents()).toEqual(['/', 'n', 'p', '?', 'Ctrl + K'])
    await page.keyboard.press('Escape')
    await help().waitFor({ state: 'hidden' })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('has a button for it at the foot of the page, and gets back to it', async () => {
    await open(item)
    await button().click()
    await help().getByRole('button', { name: 'Luk' }).click()
    await help().waitFor({ state: 'hidden' })
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('goes nowhere while the keys are told', async () => {
    await open(item)
    await page.keyboard.press('?')
    for (const key of ['/', 'n', '?', 'Control+k']) await page.keyboard.press(key)
    expect(await help().isVisible()).toBe(true)
    expect(await isFocused()).toBe(false)
    expect(new URL(page.url()).pathname).toBe(item)
  })

  it('reads it in a window of 320 pixels, without scrolling sideways', async () => {
    await open(item)
    await page.setViewportSize({ width: 320, height: 480 })
    await page.keyboard.press('?')
    const { left, right } = await help().evaluate((element) => element.getBoundingClientRect())
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(await help().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
})

describe('a reader to whom a key alone is in the way', () => {
  it('switches all of them off for all pages and visits, and Ctrl+K stays', async () => {
    await switchOff()
    expect(await field().getAttribute('aria-keyshortcuts')).toBe('Control+K')
    await open(item)
    for (const key of ['/', 'n', '?']) await page.keyboard.press(key)
    expect(await isFocused()).toBe(false)
    expect(await help().isVisible()).toBe(false)
    expect(new URL(page.url()).pathname).toBe(item)
    await page.keyboard.press('Control+k')
    expect(await isFocused()).toBe(true)
  })

  it('finds them switched off, and switches them on again', async () => {
    await switchOff()
    await open('/soeg/')
    await button().click()
    expect(await setting().isChecked()).toBe(false)
    await setting().check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await isFocused()).toBe(true)
  })

  it('is not told that they are off in a browser that keeps nothing', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await open('/soeg/')
    await button().click()
    await setting().click()
    expect(await setting().isChecked()).toBe(true)
    expect(complaints.filter((complaint) => complaint.startsWith('error'))).toEqual([])
  })
})
