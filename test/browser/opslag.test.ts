import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wordFile } from '../helpers/docx.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let served: Served
let browser: Browser
let page: Page
let complaints: string[]
let asked: string[]

const HOME = 'https://referater.example.dk/arkiv/'

beforeAll(async () => {
  const { out } = await buildFrom(
    join(await newFolder(), 'arkiv'),
    {
      '1.txt': minutes({
        items: [
          { title: 'Ny skole på Ærø', paragraphs: treatedAs('22-010739', 'Godkendt.') },
          { title: '<b>Hegn</b>', paragraphs: treatedAs('22-010740', 'Godkendt.') },
        ],
      }),
    },
    { pathPrefix: '/arkiv/', baseUrl: 'https://referater.example.dk' },
  )
  served = await serve(out, '/arkiv')
  browser = await launch()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

async function open(search = '', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  page = await context.newPage()
  complaints = collectComplaints(page)
  asked = []
  context.on('request', (request) => asked.push(request.url().replace(`${served.origin}/arkiv`, '')))
  await page.goto(`${served.origin}/arkiv/opslag/${search}`, { waitUntil: 'networkidle' })
}

const field = () => page.getByLabel('Tekst', { exact: true })
const fileField = () => page.getByLabel('Fil', { exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')
const says = (message: string | RegExp) =>
  expect.poll(() => status().textContent(), { timeout: 10_000 }).toMatch(message)
const notice = (message: string) =>
  expect.poll(() => page.locator('[data-notice]').textContent()).toBe(message)
const rows = () => page.locator('.mentions > li').allTextContents()
const clipboard = (type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : null
  }, type)

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** Drops files on the page. */
async function drop(...files: { name: string; content: string }[]): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, content } of all) transfer.items.add(new File([content], name))
    return transfer
  }, files)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('[data-source]', type, { dataTransfer: data })
}

/** Pastes into the field as programs do that copy text with its look. */
async function paste(text: string, html: string): Promise<void> {
  await page.evaluate(
    ([plain = '', rich = '']) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([rich], { type: 'text/html' }),
        }),
      ]),
    [text, html],
  )
  await field().focus()
  await page.keyboard.press('Control+v')
}

describe('a reader with a text', () => {
  it('sees each number, what it is, where it leads, and whether the archive has it', async () => {
    await open()
    await field().fill('Sag 22-010739, 22-010739 og 22-010740.\nOg 22-999999.')
    await says('3 fundet, 1 ikke i arkivet.')
    expect(await rows()).toEqual([
      '22-010739 Sag, 2 gange Fundet Ny skole på Ærø ',
      '22-010740 Sag Fundet <b>Hegn</b> ',
      '22-999999 Nummer Ikke i arkivet ',
    ])
    await page.getByRole('link', { name: 'Ny skole på Ærø' }).click()
    await page.waitForURL('**/arkiv/sag/22-010739/')
    expect(complaints).toEqual([])
  })

  it('is told when it mentions nothing, and nothing when it is empty', async () => {
    await open()
    expect(await status().textContent()).toBe('')
    await field().fill('Hej')
    await says('Teksten nævner ingen numre')
    expect(await button('Kopiér til mail').isVisible()).toBe(false)
    await field().fill('')
    await says(/^$/)
  })

  it('finds the number of the address in the field, looked up', async () => {
    await open('?q=22-010740')
    expect(await field().inputValue()).toBe('22-010740')
    await says('1 fundet.')
  })

  it('sends nothing of it: the lists of the archive are loaded, and no more', async () => {
    await open()
    const before = asked.length
    await field().fill('Hemmeligt: sag 22-010739')
    await says('1 fundet.')
    for (const url of asked.slice(before))
      expect(url).toMatch(/^\/(?:api\/(?:moeder|numre)[\w/-]*\.json|assets\/[\w-]+\.js)$/)
    expect(asked.join()).not.toMatch(/hemmeligt|docx|markdown|html-/i)
  })

  it('takes it along to a mail with links, and with addresses where the mail takes no links', async () => {
    await open()
    await field().fill('Se <22-010739> & mere\n\nHilsen')
    await says('1 fundet.')
    await button('Kopiér til mail').click()
    await notice('Teksten er kopieret med links og kan sættes ind i en mail.')
    const html = await clipboard('text/html')
    expect(html).toContain(`&lt;<a href="${HOME}sag/22-010739/">22-010739</a>&gt; &amp; mere`)
    expect(await clipboard('text/plain')).toContain(`22-010739 <${HOME}sag/22-010739/>`)
    expect(complaints).toEqual([])
  })

  it('keeps the look of what was pasted, until something else is typed', async () => {
    await open()
    await paste('Sag 22-010739', '<p><i>Sag</i> 22-<b>010739</b></p>')
    await says('1 fundet.')
    await button('Kopiér til mail').click()
    await notice('Teksten er kopieret med links og kan sættes ind i en mail.')
    expect(await clipboard('text/html')).toMatch(
      /<i[^>]*>Sag<\/i>.*<a [^>]*href="https:\/\/referater\.example\.dk/,
    )
    await field().press('End')
    await field().pressSequentially('!')
    await expect.poll(() => page.locator('[data-notice]').textContent()).toBe('')
    await button('Kopiér til mail').click()
    await notice('Teksten er kopieret med links og kan sættes ind i en mail.')
    expect(await clipboard('text/html')).not.toContain('<i>')
    expect(complaints).toEqual([])
  })

  it('takes it along as Markdown', async () => {
    await open()
    await field().fill('Sag **22-010739**')
    await says('1 fundet.')
    await button('Kopiér som Markdown').click()
    await notice('Teksten er kopieret som Markdown med links.')
    expect(await clipboard('text/plain')).toBe(`Sag **[22-010739](${HOME}sag/22-010739/)**`)
    expect(complaints).toEqual([])
  })

  it('is told where the browser lets nothing be copied', async () => {
    await open('', { permissions: [] })
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await field().fill('22-010739')
    await says('1 fundet.')
    await button('Kopiér til mail').click()
    await notice('Browseren tillader ikke at kopiere her.')
  })
})

describe('a reader with a file', () => {
  const link = `${HOME}sag/22-010739/`
  const paragraph = '<w:p><w:r><w:t>Sag 22-010739</w:t></w:r></w:p>'
  const kinds = [
    ['brev.txt', 'Sag 22-010739', `22-010739 <${link}>`],
    ['Høring, 2. udgave.MD', '# Sag 22-010739', `[22-010739](${link})`],
    ['side.html', '<!doctype html><p>Sag 22-010739</p>', `<a href="${link}">22-010739</a>`],
  ] as const

  it.each(kinds)('%s has it back with links, under its name', async (name, content, expected) => {
    await open()
    await fileField().setInputFiles(file(name, content))
    await says('1 fundet.')
    const coming = page.waitForEvent('download')
    await button('Hent filen').click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(name)
    expect(await readFile(await download.path(), 'utf8')).toContain(expected)
    await notice(`Hentet med links som ${name}`)
    expect(complaints).toEqual([])
  })

  it('of Word has it back with links, and its code is loaded only then', async () => {
    await open()
    await field().fill('22-010739')
    await says('1 fundet.')
    expect(asked.filter((url) => /docx-/.test(url))).toEqual([])
    await fileField().setInputFiles(file('sag.docx', wordFile({ body: paragraph })))
    await says('1 fundet.')
    const coming = page.waitForEvent('download')
    await button('Hent filen').click()
    const bytes = await readFile(await (await coming).path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(asked.filter((url) => /docx-/.test(url))).toHaveLength(1)
    expect(await button('Kopiér til mail').isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('drops it on the page, one at a time, and takes it away again', async () => {
    await open()
    await field().fill('22-010740')
    await drop({ name: 'ærø.txt', content: 'Sag 22-010739' }, { name: 'b.txt', content: '' })
    await expect.poll(rows).toEqual(['22-010739 Sag Fundet Ny skole på Ærø '])
    await notice('Kun én fil ad gangen. Den første er valgt: ærø.txt')
    expect(await page.locator('[data-name]').textContent()).toBe('ærø.txt')
    await button('Fjern filen').click()
    await expect.poll(rows).toEqual(['22-010740 Sag Fundet <b>Hegn</b> '])
    expect(await fileField().evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await button('Hent filen').isVisible()).toBe(false)
  })

  it.each([
    ['brev.pdf', '22-010739', 'brev.pdf kan ikke læses her. Brug .txt, .md, .html eller .docx.'],
    ['uden endelse', '22-010739', 'uden endelse kan ikke læses her.'],
    ['brev.docx', 'ikke Word', 'Filen kunne ikke læses'],
    [
      'stor.txt',
      '22-010739 '.repeat(2_100_000),
      'stor.txt er for stor. Her kan højst slås op i 20 MB ad gangen.',
    ],
  ])('%s that cannot be read is told why', async (name, content, message) => {
    await open()
    await fileField().setInputFiles(file(name, content))
    await says(message)
    expect(await rows()).toEqual([])
    expect(complaints).toEqual([])
  })

  it('of many megabytes can go on using the page meanwhile', { timeout: 120_000 }, async () => {
    await open()
    await page.evaluate(() => {
      const data = new DataTransfer()
      const line = 'En linje uden noget særligt om sag 22-010739.\n\n'
      data.items.add(new File([line.repeat(100_000)], 'lang.txt'))
      let last = performance.now()
      let longest = 0
      const watch = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        Reflect.set(window, 'longest', longest)
        last = now
        setTimeout(watch)
      }
      watch()
      document.querySelector('[data-source]')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data }))
    })
    await says('Slår op …')
    await expect.poll(() => status().textContent(), { timeout: 100_000 }).toBe('100.000 fundet.')
    expect(await page.evaluate(() => Number(Reflect.get(window, 'longest')))).toBeLessThan(500)
  })
})

describe('a reader with a keyboard', () => {
  it('goes from the text to the file, the copies and the links', async () => {
    await open('?q=22-010739')
    await says('1 fundet.')
    await field().focus()
    const names: string[] = []
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab')
      names.push(
        await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''),
      )
    }
    expect(names).toEqual([
      'opslag-fil',
      'Kopiér til mail',
      'Kopiér som Markdown',
      'Ny skole på Ærø',
      'Links til arkivet',
    ])
    await button('Kopiér til mail').focus()
    await page.keyboard.press('Enter')
    await notice('Teksten er kopieret med links og kan sættes ind i en mail.')
    expect(await button('Kopiér til mail').evaluate((element) => element === document.activeElement)).toBe(
      true,
    )
  })
})

describe('a reader whose look-up fails', () => {
  it('is told so, and asks again', async () => {
    await open()
    await page.context().route('**/api/**', (route) => route.abort())
    await field().fill('Sag 22-010739')
    await says('Arkivets lister kunne ikke hentes, så intet er slået op.')
    expect(await rows()).toEqual([])
    await page.context().unroute('**/api/**')
    await button('Prøv igen').click()
    await says('1 fundet.')
    expect(await button('Prøv igen').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fundet i teksten')
  })

  it('is told so where the script beside the page cannot be loaded', async () => {
    await open()
    await page.context().route('**/opslag-worker-*.js', (route) => route.abort())
    await field().fill('Sag 22-010739')
    await says('Arkivets lister kunne ikke hentes, så intet er slået op.')
  })

  it('finds the ways without a script where there is none', async () => {
    await open('', { javaScriptEnabled: false })
    expect(await page.getByRole('link', { name: 'Alle sager' }).count()).toBe(1)
    expect(await page.locator('[data-opslag]').isVisible()).toBe(false)
  })
})

describe('links on other pages', () => {
  it('come with a bookmark that loads the script, and with a line of HTML', async () => {
    await open()
    const bookmark = page.getByRole('link', { name: 'Links til arkivet' })
    const address = (await bookmark.getAttribute('href')) ?? ''
    await bookmark.click()
    await expect
      .poll(() => page.locator('[data-elsewhere-notice]').textContent())
      .toMatch(/^Linket virker først/)
    expect(complaints).toEqual([])
    await button('Kopiér linjen').click()
    await expect.poll(() => clipboard('text/plain')).toBe(`<script src="${HOME}link.js" async></script>`)

    await page
      .context()
      .route('https://avisen.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>Sag 22-010739</p>' }),
      )
    await page.context().route(`${HOME}**`, async (route) => {
      const response = await route.fetch({
        url: route.request().url().replace(HOME, `${served.origin}/arkiv/`),
      })
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      })
    })
    await page.goto('https://avisen.example/')
    await page.evaluate((code) => location.assign(code), address)
    await expect.poll(() => page.locator('p a').getAttribute('href')).toBe(`${HOME}sag/22-010739/`)
  })
})

describe.each(['light', 'dark'] as const)('the page, %s', (colorScheme) => {
  it.each([320, 1280])('fits a window of %i px, and has targets for a finger', async (width) => {
    await open('?q=Sag+22-010739,+22-010740+og+22-999999', { colorScheme, viewport: { width, height: 900 } })
    await says('2 fundet')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const name of ['Kopiér til mail', 'Kopiér som Markdown', 'Kopiér bogmærket'])
      expect((await button(name).boundingBox())?.height, name).toBeGreaterThanOrEqual(44)
  })
})
