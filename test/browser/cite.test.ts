import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const path = '/moeder/byraadet/2024-10-09/punkt-1/'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

const text = [
  'Indstilling',
  'Skolechefen indstiller, at\n1. skolen bygges\n2. skolen åbnes',
  'Sagsfremstilling',
  'Skolen ligger ved havnen i Fjordager.',
  ...Array.from({ length: 40 }, (_, at) => `Afsnit ${at} handler om noget andet.`),
  'Godkendt.',
  'Skolen åbner efter sommerferien.',
]

beforeAll(async () => {
  const { out } = await buildFrom(
    join(await newFolder(), 'arkiv'),
    {
      '1.txt': minutes({
        items: [
          { title: 'Skole <b> & "hal"', paragraphs: treatedAs('22-010739', 'Godkendt.', ...text) },
          { title: 'Uden sag', paragraphs: ['Beslutning', 'Udsat.'] },
        ],
      }),
    },
    { municipality: 'Fjordager Kommune' },
  )
  served = await serve(out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(
  address: string,
  options: BrowserContextOptions = clipboard,
  prepare = '',
): Promise<void> {
  const context = await browser.newContext(options)
  await context.addInitScript(prepare)
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + address)
}

const summary = () => page.locator('details.cite summary')
const button = (name: string) => page.locator('details.cite').getByRole('button', { name })
const says = (message: string) =>
  expect.poll(() => page.locator('details.cite [role=status]').textContent()).toBe(message)
const copied = () => page.evaluate(() => navigator.clipboard.readText())
const citation =
  'Byrådet, Fjordager Kommune, 9. oktober 2024, punkt 1: »Skole <b> & "hal"«, sagsnr. 22-010739'

describe('a reader cites an item', () => {
  it('as text with its address, and as a link where rich text is pasted, with the keyboard alone', async () => {
    await open(path)
    await summary().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await button('Kopiér henvisning').evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await says('Henvisningen er kopieret.')
    expect(await copied()).toBe(`${citation}, ${served.origin}${path}`)
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('text/html')
      const pasted = new DOMParser().parseFromString((await blob?.text()) ?? '', 'text/html')
      const link = pasted.querySelector('a')
      return { href: link?.href, text: link?.textContent, elements: pasted.body.querySelectorAll('b').length }
    })
    expect(html).toEqual({ href: `${served.origin}${path}`, text: citation, elements: 0 })
    expect(complaints).toEqual([])
  })

  it('as Markdown, and by its case number', async () => {
    await open(path)
    await summary().click()
    await button('Kopiér som Markdown').click()
    await says('Henvisningen er kopieret.')
    expect(await copied()).toContain(
      `»Skole \\<b\\> \\& "hal"«, sagsnr. 22-010739](<${served.origin}${path}>)`,
    )
    await button('Kopiér sagsnummer').click()
    await says('Sagsnummeret er kopieret.')
    expect(await copied()).toBe('22-010739')
  })

  it.each([
    ['Hent BibTeX', 'byraadet-2024-10-09-punkt-1.bib', 'title = {{Skole <b> \\& "hal"}}'],
    ['Hent CSL-JSON', 'byraadet-2024-10-09-punkt-1.json', '"number": "22-010739"'],
  ])('in a file for a reference manager: %s', async (name, file, part) => {
    await open(path)
    await summary().click()
    const coming = page.waitForEvent('download')
    await button(name).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(file)
    const content = await readFile(await download.path(), 'utf8')
    expect(content).toContain(part)
    expect(content).toContain(`${served.origin}${path}`)
    await says(`${file} er hentet.`)
    expect(complaints).toEqual([])
  })

  it('by hand where the clipboard is closed', async () => {
    await open(path, {}, 'delete Navigator.prototype.clipboard')
    await summary().click()
    await button('Kopiér henvisning').click()
    await says('Teksten er markeret og kan kopieres herfra.')
    const area = page.getByRole('textbox', { name: 'Henvis til punktet' })
    expect(await area.inputValue()).toBe(`${citation}, ${served.origin}${path}`)
    expect(await area.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })

  it('by the text alone without scripts', async () => {
    await open(path, { javaScriptEnabled: false })
    await summary().click()
    expect(await page.locator('details.cite p').textContent()).toBe(citation)
    expect(await page.getByRole('button', { name: 'Kopiér' }).count()).toBe(0)
  })

  it('and is offered no case number where there is none', async () => {
    await open('/moeder/byraadet/2024-10-09/punkt-2/')
    await summary().click()
    expect(await button('Kopiér henvisning').isVisible()).toBe(true)
    expect(await button('Kopiér sagsnummer').count()).toBe(0)
  })

  it.each([
    ['/sag/22-010739/', 'Henvis til sagen', 'Fjordager Kommune, »Skole <b> & "hal"«, sagsnr. 22-010739'],
    [
      '/moeder/byraadet/2024-10-09/',
      'Henvis til mødet',
      'Byrådet, Fjordager Kommune, 9. oktober 2024, »Referat«',
    ],
  ])('as its case and its meeting: %s', async (address, heading, words) => {
    await open(address)
    expect(await summary().textContent()).toBe(heading)
    await summary().click()
    expect(await page.locator('details.cite p').first().textContent()).toBe(
      `${words}, ${served.origin}${address}`,
    )
  })
})

describe('a paragraph', () => {
  const link = (number: number) => page.getByRole('link', { name: `Link til stykke ${number}`, exact: true })
  const paragraph = (words: string) => page.locator('article').getByText(words, { exact: true })

  it('is numbered in the order of the page, points of lists too, and no other anchor changes', async () => {
    await open(path)
    const numbered = await page
      .locator('[id^=stykke-]')
      .evaluateAll((all) => all.slice(0, 5).map((each) => `${each.id} ${each.textContent}`))
    expect(numbered).toEqual([
      'stykke-1 Godkendt.',
      'stykke-2 Skolechefen indstiller, at',
      'stykke-3 skolen bygges',
      'stykke-4 skolen åbnes',
      'stykke-5 Skolen ligger ved havnen i Fjordager.',
    ])
    for (const anchor of ['beslutning', 'indstilling', 'sagsfremstilling'])
      expect(await page.locator(`#${anchor}`).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('shows its link under the pointer and with the focus, and the text does not move', async () => {
    await open(path)
    const opacity = () => link(5).evaluate((node) => getComputedStyle(node).opacity)
    const box = await paragraph('Skolen ligger ved havnen i Fjordager.').boundingBox()
    expect(await opacity()).toBe('0')
    await paragraph('Skolen ligger ved havnen i Fjordager.').hover()
    expect(await opacity()).toBe('1')
    await page.mouse.move(0, 0)
    await link(5).focus()
    expect(await opacity()).toBe('1')
    expect(await paragraph('Skolen ligger ved havnen i Fjordager.').boundingBox()).toEqual(box)
  })

  it('is copied as a link, which is said, and stands out', async () => {
    await open(`${path}?fremhaev=skole`)
    await link(5).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.link-notice').textContent()).toBe('Link til stykke 5 er kopieret.')
    expect(await copied()).toBe(`${served.origin}${path}#stykke-5:~:text=skolen%20ligger%20ved%20havnen`)
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('stykke-5')
    const shadow = await page.locator('#stykke-5').evaluate((node) => getComputedStyle(node).boxShadow)
    expect(shadow).not.toBe('none')
  })

  it('is gone to when the page opens with it', async () => {
    await open(`${path}#stykke-47`)
    const place = page.locator('#stykke-47')
    expect(await place.textContent()).toBe('Skolen åbner efter sommerferien.')
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBe('stykke-47')
    await expect.poll(() => place.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(720)
    expect(await page.evaluate(() => history.length)).toBe(2)
  })

  it('whose words stand elsewhere too is linked by its number alone', async () => {
    await open(path)
    await link(46).click()
    await expect.poll(copied).toBe(`${served.origin}${path}#stykke-46`)
  })
})

describe.each(['light', 'dark'] as const)('the box and the links, %s', (colorScheme) => {
  it.each([320, 1280])('fit a window of %i px, and the buttons are targets for a finger', async (width) => {
    await open(`${path}#stykke-3`, { colorScheme, viewport: { width, height: 800 } })
    await summary().click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const each of await page.locator('details.cite button').all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})
