import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { collectComplaints, launchBrowser, type Served, serveFolder } from './browser.ts'
import { searchPage } from './search-page.ts'

let folder: string
let site: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referatarkiv-'))
  await buildSite({ content: 'content', out: join(folder, 'site') })
  site = await serveFolder(join(folder, 'site'))
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(search: string): Promise<void> {
  const context = await browser.newContext()
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(`${site.origin}/soeg/${search}`)
}

/** What the page says to another search. */
async function ask(search: string): Promise<string> {
  await page.goto(`${site.origin}/soeg/${search}`)
  return answered()
}

const { results, firstLink, answered, dates } = searchPage(() => page)
const marks = (within = '') => results().locator(`${within} mark`).allTextContents()

describe('a reader writes', () => {
  it('any inflection of a word, and finds the compounds that it ends and begins', async () => {
    await open('?q=pulje')
    const pulje = await answered()
    expect(await ask('?q=puljens')).toBe(pulje)
    expect((await marks()).some((word) => /.pulje/i.test(word))).toBe(true)
    await ask('?q=skolen')
    expect((await marks()).some((word) => /^skole[^nr]/i.test(word))).toBe(true)
  })

  it('without Danish letters in any of the usual ways', async () => {
    await open('?q=økonomiudvalget')
    const danish = await answered()
    expect(danish).toMatch(/^\d\d resultater$/)
    for (const written of ['okonomiudvalg', 'oekonomiudvalget', 'ÖKONOMIUDVALGET', 'Okonomiudvalgets']) {
      expect(await ask(`?q=${written}`), written).toBe(danish)
    }
  })

  it('a typing error, and is told what was searched for', async () => {
    await open('?q=affaldsordnign')
    expect(await answered()).toBe(
      '4 resultater. »affaldsordnign« findes ikke i referaterne. Viser resultater for »affaldsordning«.',
    )
    expect(new Set((await marks('h3')).map((word) => word.toLowerCase()))).toEqual(
      new Set(['affaldsordning']),
    )
  })

  it('the beginning of a word', async () => {
    await open('?q=affaldsord')
    expect(await answered()).toMatch(/^\d resultater\. Viser ord, der begynder med »affaldsord«\.$/)
  })

  it('a phrase, and finds it as it stands and not the other way round', async () => {
    await open(`?q=${encodeURIComponent('"ny affaldsordning"')}`)
    expect(await answered()).toMatch(/^\d resultater$/)
    for (const mark of await marks('h3')) expect(mark.toLowerCase()).toBe('ny affaldsordning')
    expect(await ask(`?q=${encodeURIComponent('"affaldsordning ny"')}`)).toBe('Ingen resultater.')
    expect(await ask(`?q=${encodeURIComponent('"ny affaldsordninger"')}`)).toBe('Ingen resultater.')
  })
})

describe('a reader narrows a search', () => {
  it('to titles, and each has the word', async () => {
    await open('?q=skole&i=titler')
    expect(await answered()).toMatch(/^\d+ resultater$/)
    expect(await results().locator('h3:has(mark)').count()).toBe(await results().count())
  })

  it('to a period, and can take either end back', async () => {
    await open('?q=skole')
    await answered()
    await page.getByLabel('Fra', { exact: true }).fill('2018-06-01')
    await page.waitForURL(/fra=2018-06-01/)
    await page.getByLabel('Til', { exact: true }).fill('2021-12-31')
    await page.waitForURL(/til=2021-12-31/)
    await expect
      .poll(async () => (await dates()).every((date) => date >= '2018-06-01' && date <= '2021-12-31'))
      .toBe(true)
    expect(await results().count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Fjern Fra 1. juni 2018' }).click()
    await expect.poll(async () => (await dates()).some((date) => date < '2018-06-01')).toBe(true)
  })

  it('to the oldest first', async () => {
    await open('?q=skole')
    await answered()
    await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('Ældste først')
    await page.waitForURL(/raekke=aeldste/)
    await expect.poll(async () => (await dates())[0]).toMatch(/^2016/)
    const all = await dates()
    expect(all).toEqual([...all].sort())
  })
})

describe('a reader of the results', () => {
  it('reads what was decided', async () => {
    await open('?q=affaldsordning')
    await answered()
    expect(await results().locator('.result-decision').count()).toBe(await results().count())
  })

  it('folds the items of a case', async () => {
    await open('?q=affaldsordning')
    await answered()
    const before = await results().count()
    await page.getByRole('checkbox', { name: 'Saml punkter fra samme sag' }).check()
    await page.waitForURL(/saml=sager/)
    await expect.poll(() => results().count()).toBeLessThan(before)
    await page
      .getByText(/mere fra samme sag$/)
      .first()
      .click()
    expect(await results().locator('details a').first().isVisible()).toBe(true)
  })

  it('opens a page with the words marked', async () => {
    await open('?q=affaldsordnign')
    await answered()
    await firstLink(0).click()
    await page.waitForURL(/fremhaev=affaldsordning/)
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)))
      .toBeGreaterThan(0)
  })

  it('takes all of them along as CSV', async () => {
    await open('?q=skole')
    const number = Number(/^\d+/.exec(await answered())?.[0])
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hent som CSV' }).click()
    const file = await (await downloading).path()
    const rows = (await readFile(file, 'utf8')).trim().split('\r\n')
    expect(rows).toHaveLength(number + 1)
  })

  it('keeps a search, and finds it on the empty page', async () => {
    await open('?q=affaldsordning')
    await answered()
    await page.getByRole('button', { name: 'Gem søgning' }).click()
    await page.goto(`${site.origin}/soeg/`)
    await expect.poll(() => page.getByRole('link', { name: /affaldsordning/ }).count()).toBeGreaterThan(0)
  })
})
