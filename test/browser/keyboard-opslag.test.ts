import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import type { Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'
import { heard, press, tabTo } from './keyboard.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page

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

async function open(): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write']
  page = await (await browser.newContext({ permissions })).newPage()
  // Asked for now, so that it is in force before a key opens the dialog of the system, which nobody could close.
  page.on('filechooser', () => undefined)
  await page.goto(`${served.origin}/opslag/`, { waitUntil: 'networkidle' })
}

const status = () => page.getByRole('status')
const says = (message: string | RegExp) => expect.poll(() => status().textContent()).toMatch(message)
const notice = (message: string) =>
  expect.poll(() => page.locator('[data-notice]').textContent()).toBe(message)

describe('a reader with a keyboard alone who looks a text up', () => {
  it('pastes it, hears what was found, and takes it back with links', async () => {
    await open()
    await page.evaluate(() => navigator.clipboard.writeText('Sag 22-010739 og 22-999999'))
    await tabTo(page, 'textbox Tekst')
    expect(await press(page, 'Control+v')).toEqual(['textbox Tekst'])
    await says('1 fundet, 1 ikke i arkivet.')
    expect(await press(page, 'Tab', 'Tab', 'Enter')).toEqual([
      'button Fil',
      'button Kopiér til mail',
      'button Kopiér til mail',
    ])
    await notice('Teksten er kopieret med links og kan sættes ind i en mail.')
    expect(await page.locator('[data-notice]').getAttribute('aria-live')).toBe('polite')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/sag/22-010739/')
    await tabTo(page, 'link Ny skole')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sag/22-010739/')
  })

  it('chooses a file with Enter, has it back, and goes on from the field when it is taken away', async () => {
    await open()
    await tabTo(page, 'button Fil')
    const choosing = page.waitForEvent('filechooser')
    await press(page, 'Enter')
    await (await choosing).setFiles({
      name: 'brev.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Sag 22-010739'),
    })
    await says('1 fundet.')
    await tabTo(page, 'button Hent filen')
    const coming = page.waitForEvent('download')
    await press(page, 'Enter')
    expect(await readFile(await (await coming).path(), 'utf8')).toContain('/sag/22-010739/')
    await notice('Hentet med links som brev.txt')
    await tabTo(page, 'button Fjern filen', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toMatch(/^button Fil/)
    await press(page, 'Tab', 'Shift+Tab')
  })

  it('hears that a file cannot be read, and is where they were', async () => {
    await open()
    await tabTo(page, 'button Fil')
    const choosing = page.waitForEvent('filechooser')
    await press(page, 'Enter')
    await (await choosing).setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('a') })
    await says(/^a\.pdf kan ikke læses her/)
    await expect.poll(() => heard(page)).toMatch(/^button Fil/)
  })

  it('hears that the lists could not be fetched, and asks again', async () => {
    await open()
    await page.context().route('**/api/**', (route) => route.abort())
    await tabTo(page, 'textbox Tekst')
    await page.keyboard.type('Sag 22-010739')
    await says('Arkivets lister kunne ikke hentes')
    await tabTo(page, 'button Prøv igen')
    await page.context().unroute('**/api/**')
    await page.keyboard.press('Enter')
    await says('1 fundet.')
    expect(await heard(page)).toBe('heading Fundet i teksten')
    expect(await press(page, 'Tab')).toEqual(['button Kopiér til mail'])
  })
})
