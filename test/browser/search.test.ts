import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { collectComplaints, launchBrowser, type Served, serveFolder } from './browser.ts'
import { searchField, searchPage } from './search-page.ts'

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
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

/** Opens the search page at `?…` and waits until it has answered. */
async function open(
  search: string,
  options: BrowserContextOptions = {},
  origin = site.origin,
): Promise<void> {
  const context = await browser.newContext(options)
  page = await context.newPage()
  complaints = collectComplaints(page)
  await page.goto(`${origin}/soeg/${search}`)
}

const { status, results, firstLink, answered, says, dates } = searchPage(() => page)
/** Links to what is near to a number or a citation. */
const near = () => page.locator('[data-near] a')
const field = () => searchField(page)

describe('a reader searches', () => {
  it('for a word and sees what was found, with the word marked', async () => {
    await open('')
    await field().fill('cykelsti')
    expect(await answered()).toMatch(/^\d+ resultater$/)
    expect(await firstLink(0).getAttribute('href')).toMatch(
      /^\/moeder\/[\w-]+\/[\d-]+\/punkt-\d+\/\?fremhaev=cykelsti(#[\w-]+)?$/,
    )
    const marks = await results().locator('mark').allTextContents()
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.every((mark) => /^cykelsti/i.test(mark))).toBe(true)
    expect(await results().locator('h3 mark').count()).toBeGreaterThan(0)
    expect(await results().first().locator('time').textContent()).toMatch(/^\d+\. \w+ \d{4}$/)
    expect(complaints).toEqual([])
  })

  it('and opens a result, whose page holds the word', async () => {
    await open('?q=rødtjørn')
    await answered()
    await firstLink(0).click()
    await page.waitForURL(/punkt-\d+\/\?fremhaev=/)
    expect(await page.locator('main').textContent()).toMatch(/rødtjørn/i)
    expect(complaints).toEqual([])
  })

  it('and no word of the page furniture finds every item', async () => {
    await open('')
    await expect.poll(() => page.getByRole('checkbox', { name: /^Byrådet/ }).count()).toBe(1)
    const total = await page.getByRole('group', { name: 'Udvalg' }).locator('.choice-count').allTextContents()
    const all = total.reduce((sum, number) => sum + Number(number), 0)
    for (const word of ['Møde', 'Beslutning', 'Kilde', 'Punkt', 'Sagsnummer', 'Sagstype', 'Indstillinger']) {
      await page.goto(`${site.origin}/soeg/?q=${word}`)
      const found = /^(\d+) resultat/.exec(await answered())?.[1] ?? '0'
      expect(Number(found), word).toBeLessThan(all / 3)
    }
  })

  it('for a word that nobody wrote and is told so, instead of being shown words that begin with a', async () => {
    await open('?q=asdfgh')
    expect(await answered()).toBe('»asdfgh« findes ikke i referaterne.')
    expect(await results().count()).toBe(0)
  })

  it('and reaches more results, with the focus on the first new one', async () => {
    await open('?q=skole')
    await answered()
    expect(await results().count()).toBe(10)
    await page.getByRole('button', { name: 'Vis flere' }).click()
    await expect.poll(() => results().count()).toBe(20)
    expect(await firstLink(10).evaluate((link) => link === document.activeElement)).toBe(true)
    const links = await results().evaluateAll((all) => all.map((li) => li.querySelector('a')?.href))
    expect(new Set(links).size).toBe(20)
  })
})

describe('a reader narrows a search', () => {
  it('to a body, and the counts of the other values follow', async () => {
    await open('?q=skole')
    const before = await answered()
    await page.getByRole('checkbox', { name: /^Byrådet/ }).check()
    await expect.poll(() => status().textContent()).not.toBe(before)
    const places = await results().locator('.result-place').allTextContents()
    expect(places.every((place) => place.includes('Byrådet'))).toBe(true)
    const label = await page.locator('label', { hasText: 'Byrådet' }).locator('.choice-count').textContent()
    expect(await status().textContent()).toBe(`${label} resultater`)
    expect(new URL(page.url()).searchParams.get('udvalg')).toBe('Byrådet')
  })

  it('to several values of a group and takes all back', async () => {
    await open('?q=skole&aar=2025')
    const one = Number.parseInt(await answered(), 10)
    await page.getByRole('checkbox', { name: /^2026/ }).check()
    await expect
      .poll(async () => Number.parseInt((await status().textContent()) ?? '', 10))
      .toBeGreaterThan(one)
    expect(new Set((await dates()).map((date) => date.slice(0, 4)))).toEqual(new Set(['2025', '2026']))
    await page.getByRole('button', { name: 'Ryd afgrænsning' }).click()
    await expect.poll(() => page.url()).toBe(`${site.origin}/soeg/?q=skole`)
    expect(await page.getByRole('checkbox', { name: /^2026/ }).isChecked()).toBe(false)
  })

  it('with filters alone and sees all that they leave', async () => {
    await open('?udfald=Forkastet')
    expect(await answered()).toMatch(/^\d+ resultat/)
    const outcomes = await results().locator('.outcome').allTextContents()
    expect(new Set(outcomes)).toEqual(new Set(['Forkastet']))
  })

  it('to decisions, and each result has all words in its decision', async () => {
    await open('?q=brandbægere vejkanter')
    expect(await answered()).toBe('1 resultat')
    await page.goto(`${site.origin}/soeg/?q=brandbægere markerne&i=beslutninger`)
    expect(await answered()).toBe('1 resultat')
    expect(await results().locator('.excerpt mark').allTextContents()).toEqual(['brandbægere', 'markerne'])
    // "Nanna" stands in the title alone.
    await page.goto(`${site.origin}/soeg/?q=brandbægere nanna&i=beslutninger`)
    expect(await answered()).toBe('Ingen resultater med denne afgrænsning.')
  })

  it('and puts the newest first', async () => {
    await open('?q=skole')
    await answered()
    await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('Nyeste først')
    await page.waitForURL(/raekke=nyeste/)
    const sorted = async () => {
      const shown = await dates()
      return shown.length === 10 && shown.join() === shown.toSorted().toReversed().join()
    }
    await expect.poll(sorted).toBe(true)
  })

  it('and goes back and forward, one step for each search and none for each letter', async () => {
    await open('?q=cykelsti')
    const first = await answered()
    const length = await page.evaluate(() => history.length)
    await field().fill('')
    await field().pressSequentially('skole')
    await says(/^43 resultater|^\d+ resultater/)
    await page.waitForURL(/q=skole$/)
    expect(await page.evaluate(() => history.length)).toBe(length)
    await field().press('Enter')
    await page.getByRole('checkbox', { name: /^Byrådet/ }).check()
    await page.waitForURL(/udvalg/)
    expect(await page.evaluate(() => history.length)).toBe(length + 2)
    await page.goBack()
    await expect.poll(() => page.getByRole('checkbox', { name: /^Byrådet/ }).isChecked()).toBe(false)
    expect(await field().inputValue()).toBe('skole')
    await page.goBack()
    await expect.poll(() => status().textContent()).toBe(first)
    expect(await field().inputValue()).toBe('cykelsti')
    await page.goForward()
    await expect.poll(() => field().inputValue()).toBe('skole')
  })
})

describe('a reader looks a number up', () => {
  it.each(['16-004417k', '16 – 004417 K', 'Sagsnr.: 16–004417K', '16 004417K', '16-4417K'])(
    '%s opens its case',
    async (number) => {
      await open(`?q=${encodeURIComponent(number)}`)
      await page.waitForURL('**/sag/16-004417k/')
      expect(complaints).toEqual([])
    },
  )

  it('which is shown while it is typed, opened by Enter, and left with one step back', async () => {
    await open('')
    await field().fill('16-004417K')
    await says('Nummeret findes i arkivet:')
    expect(await firstLink(0).getAttribute('href')).toBe('/sag/16-004417k/')
    expect(await results().first().textContent()).toContain('Sag 16-004417K')
    await field().press('Enter')
    await page.waitForURL('**/sag/16-004417k/')
    await page.goBack()
    await says('Nummeret findes i arkivet:')
    expect(page.url()).toContain('/soeg/?q=16-004417K')
    expect(complaints).toEqual([])
  })

  it('of which only the beginning is known, and sees what begins so', async () => {
    await open('?q=998-2016-1')
    await says('Nummeret findes ikke i arkivet. Her er numre, der begynder på samme måde.')
    expect(await results().count()).toBe(0)
    expect(await near().first().getAttribute('href')).toMatch(/^\/(sag|dokument)\/998-2016-1/)
  })

  it('that the archive does not have, and is told so without other results', async () => {
    await open('?q=777-2021-99999')
    expect(await answered()).toBe('Nummeret findes ikke i arkivet.')
    expect(await results().count()).toBe(0)
  })
})

describe('a reader cites', () => {
  it.each([
    ['Byrådet 26-05-2021, pkt. 1', '/moeder/byraadet/2021-05-26/punkt-1/'],
    ['byrådets møde den 26. maj 2021', '/moeder/byraadet/2021-05-26/'],
  ])('%s, and is there', async (citation, path) => {
    await open(`?q=${encodeURIComponent(citation)}`)
    await page.waitForURL(`**${path}`)
    expect(complaints).toEqual([])
  })

  it('a month, and sees its meetings', async () => {
    await open('?q=maj+2021')
    await says('Fundet i arkivet:')
    const links = await results()
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect(link).toMatch(/^\/moeder\/[\w-]+\/2021-05-\d\d\/$/)
  })

  it('an item that the meeting does not have, and is told so', async () => {
    await open('?q=Byrådet 26-05-2021, pkt. 99')
    await says('Mødet har ikke et punkt 99. Her er mødet:')
    expect(await results().count()).toBe(0)
    expect(await near().first().getAttribute('href')).toBe('/moeder/byraadet/2021-05-26/')
  })
})

describe('a site that is broken', () => {
  /** A part of the index of the only shard. */
  const shardIn = (copy: string, part: string) => join(copy, 'pagefind/2016-2026', part)

  async function brokenSite(breakIt: (index: string) => Promise<void>): Promise<Served> {
    const copy = await mkdtemp(join(folder, 'broken-'))
    await cp(join(folder, 'site'), copy, { recursive: true })
    await breakIt(copy)
    return serveFolder(copy)
  }

  it.each([
    ['without its index', (copy: string) => rm(join(copy, 'pagefind'), { recursive: true })],
    ['with the words of its index gone', (copy: string) => rm(shardIn(copy, 'index'), { recursive: true })],
    [
      'with the words of its index cut short',
      async (copy: string) => {
        const chunks = shardIn(copy, 'index')
        for (const file of await readdir(chunks)) await truncate(join(chunks, file), 200)
      },
    ],
    ['with its pages gone', (copy: string) => rm(shardIn(copy, 'fragment'), { recursive: true })],
  ])('%s says that it could not search, and searches when it is whole again', async (_, breakIt) => {
    const broken = await brokenSite(breakIt)
    try {
      await open('?q=skole', {}, broken.origin)
      await says(/kunne ikke gennemføres/)
      expect(await results().count()).toBe(0)
      await page.route('**/pagefind/**', (route) =>
        route.continue({ url: route.request().url().replace(broken.origin, site.origin) }),
      )
      await page.getByRole('button', { name: 'Prøv igen' }).click()
      await says(/^\d+ resultater$/)
      await expect.poll(() => page.getByRole('checkbox', { name: /^Byrådet/ }).count()).toBe(1)
    } finally {
      await broken.close()
    }
  })

  it('with a broken list of numbers does not call a number unknown', async () => {
    const broken = await brokenSite((copy) => writeFile(join(copy, 'api/numre.json'), '{"version":1,'))
    await open('?q=16-004417K', {}, broken.origin)
    await says(/kunne ikke gennemføres/)
    await broken.close()
  })
})

describe('the page', () => {
  it('points to the indexes without JavaScript, and shows no controls that do nothing', async () => {
    await open('', { javaScriptEnabled: false })
    expect(await page.getByRole('link', { name: 'Alle sager' }).isVisible()).toBe(true)
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect(await page.getByRole('button').allTextContents()).toEqual(['Søg'])
    expect(await page.getByRole('combobox').count()).toBe(0)
  })

  it('works in a folder of its own', async () => {
    const out = join(folder, 'prefixed')
    await buildSite({ content: 'content', out, overrides: { pathPrefix: '/arkiv/' } })
    const prefixed = await serveFolder(out, '/arkiv')
    await open('?q=skole', {}, `${prefixed.origin}/arkiv`)
    await answered()
    expect(await firstLink(0).getAttribute('href')).toMatch(/^\/arkiv\/moeder\//)
    await page.goto(`${prefixed.origin}/arkiv/soeg/?q=16-004417K`)
    await page.waitForURL('**/arkiv/sag/16-004417k/')
    expect(complaints).toEqual([])
    await prefixed.close()
  })

  it.each([320, 768, 1280])('fits a window of %i px', async (width) => {
    await open('?q=skole&udvalg=Byrådet', { viewport: { width, height: 800 } })
    await answered()
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(spill).toBeLessThanOrEqual(0)
    expect(await page.getByText('Afgræns').filter({ visible: true }).first().isVisible()).toBe(true)
    expect(await page.getByRole('checkbox', { name: /^Byrådet/ }).isVisible()).toBe(width >= 960)
  })
})
