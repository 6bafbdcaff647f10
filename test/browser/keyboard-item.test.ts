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

const item = '/moeder/byraadet/2024-10-09/punkt-2/'
const row = (cell: string) => Array.from({ length: 12 }, (_, at) => `${cell} ${at}`).join('\t')
const text = [
  'Indstilling',
  'Skolechefen indstiller, at\n1. skolen bygges\n2. skolen åbnes',
  'Sagsfremstilling',
  `Skolen ligger ved havnen i Fjordager.\n${row('Beløb i året')}\n${row('100.000')}\n${row('200.000')}`,
  'Økonomiske konsekvenser',
  'Skolen koster 2,4 mio. kr.',
  'Bilag',
  'Tegning af skolen\t998-2024-42',
]

beforeAll(async () => {
  const { out } = await buildFrom(join(await newFolder(), 'arkiv'), {
    '1.txt': minutes({
      items: [
        { title: 'Lys på stien', paragraphs: treatedAs('22-010740', 'Udsat.') },
        { title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt.', ...text) },
        { title: 'Eventuelt', paragraphs: ['Beslutning', 'Intet.'] },
      ],
    }),
  })
  served = await serve(out)
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(width = 1280): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write']
  page = await (await browser.newContext({ permissions, viewport: { width, height: 700 } })).newPage()
  complaints = collectComplaints(page)
  await page.goto(served.origin + item, { waitUntil: 'networkidle' })
}

describe('a reader with a keyboard alone on the page of an item', () => {
  it('comes past the head to the text, and to each of its parts by the list of them', async () => {
    await open()
    expect(await press(page, 'Tab')).toEqual(['link Gå til indholdet'])
    await page.keyboard.press('Enter')
    await tabTo(page, 'link Økonomiske konsekvenser')
    await page.keyboard.press('Enter')
    const part = page.locator('#oekonomi')
    expect(await part.evaluate((element) => element.matches(':target'))).toBe(true)
    await page.keyboard.press('Tab')
    // The next stop is in the part that was gone to, not back in the list.
    const isBehind = await part.evaluate(
      (element) =>
        document.activeElement !== null &&
        (element.compareDocumentPosition(document.activeElement) &
          (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) >
          0,
    )
    expect(isBehind).toBe(true)
  })

  it.each([320, 1280])(
    'scrolls a wide table by its arrows in a window of %i px, and leaves it',
    async (width) => {
      await open(width)
      await tabTo(page, 'group Tabel 1')
      const table = page.getByRole('group', { name: 'Tabel 1' })
      const left = () => table.evaluate((element) => element.scrollLeft)
      expect(await left()).toBe(0)
      await press(page, 'ArrowRight')
      await expect.poll(left).toBeGreaterThan(0)
      await press(page, 'ArrowLeft')
      await expect.poll(left).toBe(0)
      expect((await press(page, 'Tab'))[0]).not.toBe('group Tabel 1')
      await press(page, 'Shift+Tab')
      expect(await heard(page)).toBe('group Tabel 1')
    },
  )

  it('opens an attachment’s number, and steps to the item before and the one after', async () => {
    await open()
    await tabTo(page, /^link 998-2024-42/)
    await tabTo(page, /^link Forrige punkt/)
    expect(await press(page, 'Tab')).toEqual([expect.stringMatching(/^link Næste punkt/)])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/punkt-3/')
    await tabTo(page, /^link Forrige punkt/)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${item}`)
    expect(complaints).toEqual([])
  })

  it('cites it: opens the box, goes through its buttons, hears what was copied, and closes it', async () => {
    await open()
    await tabTo(page, 'DisclosureTriangle Henvis til punktet')
    expect(await press(page, 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')).toEqual([
      'DisclosureTriangle Henvis til punktet expanded',
      'button Kopiér henvisning',
      'button Kopiér som Markdown',
      'button Kopiér sagsnummer',
      'button Hent BibTeX',
      'button Hent CSL-JSON',
    ])
    expect(await press(page, 'Shift+Tab', 'Shift+Tab', 'Enter')).toEqual([
      'button Hent BibTeX',
      'button Kopiér sagsnummer',
      'button Kopiér sagsnummer',
    ])
    const status = page.locator('details.cite').getByRole('status')
    await expect.poll(() => status.textContent()).toBe('Sagsnummeret er kopieret.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('22-010739')
    await tabTo(page, /^DisclosureTriangle Henvis til punktet/, 'Shift+Tab')
    expect(await press(page, 'Enter')).toEqual(['DisclosureTriangle Henvis til punktet'])
  })

  it('asks for the keys, is kept in the dialog, and is where they were after Escape', async () => {
    await open()
    await tabTo(page, 'link Byrådet')
    expect(await press(page, '?')).toEqual([expect.stringMatching(/^(?:dialog|button|checkbox) /)])
    const dialog = page.getByRole('dialog', { name: 'Tastaturgenveje' })
    expect(await dialog.isVisible()).toBe(true)
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab')
      const isOutside = await dialog.evaluate(
        (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
      )
      expect(isOutside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await heard(page)).toBe('link Byrådet')
    await press(page, 'Tab')
  })
})
