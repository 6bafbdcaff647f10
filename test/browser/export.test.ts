import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { FOUND, TOOLS, writeToolsPage } from './tools-page.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

const found = {
  '?q=ny+skole': [
    { url: '/moeder/byraadet/2024-10-09/punkt-1/', title: 'Ny skole; "Ærø"' },
    { url: '/moeder/byraadet/2024-10-09/punkt-2/', title: '=HYPERLINK("x")' },
  ],
}

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({ items: [{ title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.') }] }),
  })
  await writeToolsPage(out)
  served = await serve(out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(search: string, options: BrowserContextOptions = {}, prepare = ''): Promise<void> {
  const context = await browser.newContext(options)
  await context.addInitScript(prepare)
  await context.route(`**${FOUND}`, (route) => route.fulfill({ json: found }))
  page = await context.newPage()
  await page.clock.setFixedTime('2026-11-12T12:00:00')
  complaints = collectComplaints(page)
  await page.goto(served.origin + TOOLS + search, { waitUntil: 'networkidle' })
}

const button = (name: string) => page.getByRole('button', { name })
const says = (message: string) => expect.poll(() => page.locator('[data-notice]').textContent()).toBe(message)

describe('a reader takes the results along', () => {
  it('as a file with all of them, which the policy of the page allows', async () => {
    await open('?q=ny+skole')
    const coming = page.waitForEvent('download')
    await button('Hent som CSV').click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('soegning-ny-skole-2026-11-12.csv')
    const bytes = await readFile(await download.path())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const address = (number: number) => `${served.origin}/moeder/byraadet/2024-10-09/punkt-${number}/`
    expect(bytes.subarray(3).toString().split('\r\n')).toEqual([
      'Dato;Udvalg;Punkt;Titel;Sagsnummer;Udfald;Adresse',
      `2024-10-09;Byrådet;1;"Ny skole; ""Ærø""";;Godkendt;${address(1)}`,
      `2024-10-09;Byrådet;1;"'=HYPERLINK(""x"")";;Godkendt;${address(2)}`,
      '',
    ])
    await says('2 resultater er hentet som soegning-ny-skole-2026-11-12.csv')
    expect(complaints).toEqual([])
  })

  it('and is told when they could not be fetched', async () => {
    await open('?q=ny+skole')
    await page.context().route(`**${FOUND}`, (route) => route.abort())
    await button('Hent som CSV').click()
    await says('Resultaterne kunne ikke hentes. Prøv igen.')
    expect(await button('Hent som CSV').isEnabled()).toBe(true)
  })

  it('once, however often the button is pressed while they come, and keeps the focus', async () => {
    await open('?q=ny+skole')
    let asked = 0
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.context().route(`**${FOUND}`, async (route) => {
      asked += 1
      await held
      await route.fulfill({ json: found })
    })
    await button('Hent som CSV').focus()
    for (const _ of [1, 2, 3]) await page.keyboard.press('Enter')
    await says('Henter resultaterne …')
    const coming = page.waitForEvent('download')
    answer()
    await coming
    await says('2 resultater er hentet som soegning-ny-skole-2026-11-12.csv')
    expect(asked).toBe(1)
    expect(await button('Hent som CSV').evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('where there are any', async () => {
    await open('?q=rutsjebane')
    expect(await button('Hent som CSV').isVisible()).toBe(false)
    expect(await button('Gem søgning').isVisible()).toBe(true)
  })
})

describe('a reader hands the search on', () => {
  const address = () => `${served.origin}${TOOLS}?q=ny+skole&aar=2021`

  it('by its whole address, without what is no part of the search', async () => {
    await open('?aar=2021&q=ny%20skole&x=1#a', { permissions: ['clipboard-read', 'clipboard-write'] })
    await button('Kopiér link').click()
    await says('Linket er kopieret.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address())
    expect(complaints).toEqual([])
  })

  it('from a field that is marked, where the clipboard is closed', async () => {
    await open('?q=ny+skole&aar=2021', {}, 'delete Navigator.prototype.clipboard')
    await button('Kopiér link').click()
    await says('Adressen er markeret og kan kopieres herfra.')
    const field = page.getByRole('textbox', { name: 'Adressen på søgningen' })
    expect(await field.inputValue()).toBe(address())
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address())
    expect(complaints).toEqual([])
  })

  const phone = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } }
  const shareWith = (answer: string) =>
    `navigator.share = async (what) => { window.shared = what; ${answer} }`

  it('to another app on a telephone', async () => {
    await open('?q=ny+skole&aar=2021', phone, shareWith(''))
    await button('Kopiér link').tap()
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shared')?.url)).toBe(address())
    await says('')
  })

  it('and is not asked twice after a change of mind', async () => {
    await open('?q=ny+skole&aar=2021', phone, shareWith(`throw new DOMException('', 'AbortError')`))
    await button('Kopiér link').tap()
    await expect.poll(() => page.evaluate(() => 'shared' in window)).toBe(true)
    await says('')
    expect(await page.getByRole('textbox', { name: 'Adressen på søgningen' }).isVisible()).toBe(false)
  })

  it('through the clipboard where the telephone cannot', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await open(
      '?q=ny+skole&aar=2021',
      { ...phone, permissions },
      shareWith(`throw new DOMException('', 'NotAllowedError')`),
    )
    await button('Kopiér link').tap()
    await says('Linket er kopieret.')
  })
})

describe.each(['light', 'dark'] as const)('the buttons, %s', (colorScheme) => {
  it.each([320, 1280])(
    'fit a window of %i px, are targets for a finger, and show the focus',
    async (width) => {
      await open('?q=ny+skole', { colorScheme, viewport: { width, height: 800 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const name of ['Gem søgning', 'Kopiér link', 'Hent som CSV']) {
        const box = await button(name).boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
      }
      await button('Gem søgning').focus()
      await page.keyboard.press('Tab')
      expect(await button('Kopiér link').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'solid',
      )
    },
  )
})
