import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { collectComplaints, launchBrowser, listen, type Served, serveFolder } from './browser.ts'

const newFolder = temporaryFolders()
let archive: Served
let host: Served
let browser: Browser
let page: Page
let complaints: string[]
/** All that was asked for but the page itself. */
let asked: Request[]
/** The page that the other site serves. */
let html = ''

const skole = (date: string, decision: string) =>
  minutes({
    date,
    items: [
      { title: 'Ny skole på Ærø', paragraphs: treatedAs('22-010739', decision) },
      { title: 'Hegn', paragraphs: treatedAs('22-010740', 'Godkendt.') },
    ],
  })

beforeAll(async () => {
  const { out } = await buildFrom(
    join(await newFolder(), 'arkiv'),
    {
      '1.txt': skole('2024-09-04', 'Udsat.'),
      '2.txt': skole('2024-10-09', 'Godkendt, idet skolen bygges i to etaper. Resten er for sig.'),
    },
    { pathPrefix: '/arkiv/' },
  )
  archive = await serveFolder(out, '/arkiv', { 'access-control-allow-origin': '*' })
  host = await listen((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; img-src data:; script-src ${archive.origin}; connect-src ${archive.origin}`,
      'set-cookie': 'hemmelig=1',
    })
    response.end(html)
  })
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  await page.context().close()
})

afterAll(async () => {
  await browser.close()
  await archive.close()
  await host.close()
})

const script = (attributes = 'async') =>
  `<script src="${archive.origin}/arkiv/link.js" ${attributes}></script>`

/** Opens a page of another site that has the script. */
async function open(body: string, options: BrowserContextOptions = {}, scripts = script()): Promise<void> {
  html = `<!doctype html><html lang="da"><meta name="viewport" content="width=device-width"><title>Lokalavisen</title><link rel="icon" href="data:,">${scripts}<body>${body}</body></html>`
  page = await (await browser.newContext(options)).newPage()
  complaints = collectComplaints(page)
  asked = []
  page.on('request', (request) => {
    if (request.url() !== `${host.origin}/`) asked.push(request)
  })
  await page.goto(`${host.origin}/`, { waitUntil: 'networkidle' })
}

const links = () => page.locator('body a')
const hrefs = () => links().evaluateAll((all) => all.map((link) => link.getAttribute('href')))
const address = (path: string) => `${archive.origin}/arkiv${path}`
const card = () => page.locator('.card')
const linked = (number: number) => expect.poll(() => links().count()).toBe(number)

describe('a page of another site with the script', () => {
  it('has its numbers as links, and its text as it was', async () => {
    await open(
      '<h1>Skolen</h1><p id="p">Læs sag 22-010739, og <b>22</b>-010740.</p><p>I 2024 skete intet.</p>',
    )
    await linked(3)
    expect(await hrefs()).toEqual([
      address('/sag/22-010739/'),
      address('/sag/22-010740/'),
      address('/sag/22-010740/'),
    ])
    expect(await page.locator('#p').textContent()).toBe('Læs sag 22-010739, og 22-010740.')
    expect(complaints).toEqual([])
  })

  it('keeps as it is what is a link, code, a field or not to be touched, and what the archive does not have', async () => {
    const kept =
      '<p><a href="/">22-010739</a> <code>22-010739</code> 22-999999</p><pre>22-010739</pre>' +
      '<textarea>22-010739</textarea><input value="22-010739"><button type="button">22-010739</button>' +
      '<div contenteditable="true"><p>22-010739</p></div><svg><text>22-010739</text></svg>' +
      '<p data-no-link="">22-010739 <b>22-010739</b></p><template>22-010739</template>'
    await open(`<div id="kept">${kept}</div><p>22-010739</p>`)
    await linked(2)
    expect(await page.locator('#kept').innerHTML()).toBe(kept)
    expect(await page.locator('body > p > a').count()).toBe(1)
  })

  it('asks the archive alone, for its lists, with no word of who asks', async () => {
    await open('<p>Sag 22-010739</p>')
    await linked(1)
    const paths = asked.map((request) => request.url().replace(`${archive.origin}/arkiv`, ''))
    expect(paths[0]).toBe('/link.js')
    expect(paths).toContain('/api/numre.json')
    for (const path of paths.slice(1)) expect(path).toMatch(/^\/api\/(?:moeder|numre)[\w/-]*\.json$/)
    for (const request of asked.slice(1)) {
      const headers = await request.allHeaders()
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
    }
  })

  it('asks for nothing where no number stands', async () => {
    await open('<p>Intet at se.</p>')
    expect(asked.map((request) => request.url())).toEqual([address('/link.js')])
  })

  it.each(['', 'async', 'defer', 'type="module"'])('takes it as <script %s>', async (attributes) => {
    await open('<p>Sag 22-010739</p>', {}, script(attributes))
    await linked(1)
    expect(complaints).toEqual([])
  })

  it('is linked once, however often it has the script', async () => {
    await open('<p>Sag 22-010739</p>', {}, script() + script('type="module"') + script(''))
    await linked(1)
    await page.addScriptTag({ url: address('/link.js') })
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: '22-010740' })),
    )
    await linked(2)
    await links().first().hover()
    await expect.poll(() => card().count()).toBe(1)
  })

  it('has links in what is added and changed later, and only there', async () => {
    await open('<p id="p">Intet endnu</p><p>22-010739</p>')
    await linked(1)
    await page.evaluate(() => {
      const list = document.createElement('ul')
      list.append(
        ...['22-010739', '22-010740'].map((text) =>
          Object.assign(document.createElement('li'), { textContent: text }),
        ),
      )
      document.body.append(list)
      const text = document.querySelector('#p')?.firstChild
      if (text instanceof Text) text.data = 'Nu sag 22-010740'
    })
    await linked(4)
    await page.waitForTimeout(600)
    expect(await links().count()).toBe(4)
    expect(await page.locator('#p').innerHTML()).toBe(
      `Nu sag <a href="${address('/sag/22-010740/')}">22-010740</a>`,
    )
    expect(complaints).toEqual([])
  })

  it('is left as it is where the archive cannot be asked, with one line for its makers', async () => {
    await open('<p>Intet</p>')
    await page.context().route('**/api/**', (route) => route.abort())
    await page.evaluate(() => {
      for (const number of ['22-010739', '22-010740'])
        document.body.append(Object.assign(document.createElement('p'), { textContent: number }))
    })
    await expect.poll(() => complaints.filter((line) => line.startsWith('console warning')).length).toBe(1)
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: '22-010739' })),
    )
    await page.waitForTimeout(600)
    expect(await links().count()).toBe(0)
    expect(complaints.filter((line) => line.startsWith('console warning'))).toHaveLength(1)
    expect(complaints.filter((line) => line.startsWith('error'))).toEqual([])
  })

  it('does not move when the links and the card come', async () => {
    await open('<p>Før</p><p>Sag 22-010739 i midten</p><p id="efter">Efter</p>')
    const before = await page.locator('#efter').boundingBox()
    await linked(1)
    await links().first().hover()
    await expect.poll(() => card().isVisible()).toBe(true)
    expect(await page.locator('#efter').boundingBox()).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720)
  })
})

describe('a reader of that page', () => {
  const said = ['Sag 22-010739', 'Ny skole på Ærø', 'Byrådet, 9. oktober 2024']
  const decided = 'Godkendt, idet skolen bygges i to etaper.'
  const lines = () => card().locator('p').allTextContents()

  it('sees what a number is about with the pointer on it, and as long as it is there or on the card', async () => {
    await open('<p>Sag 22-010739</p><p>Længere nede</p>')
    await linked(1)
    await links().first().hover()
    await expect.poll(lines).toEqual([...said, decided])
    await card().hover()
    await page.waitForTimeout(600)
    expect(await card().isVisible()).toBe(true)
    await page.mouse.move(600, 600)
    await expect.poll(() => card().isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('sees it with the keyboard, hears it, and goes on from there', async () => {
    await open('<p>Sag 22-010739 og 22-010740</p><a href="/x">x</a>')
    await linked(3)
    await page.keyboard.press('Tab')
    await expect.poll(lines).toEqual([...said, decided])
    const id = await links().first().getAttribute('aria-describedby')
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe([...said, decided].join('. '))
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await lines())[0]).toBe('Sag 22-010740')
    expect(await links().first().getAttribute('aria-describedby')).toBeNull()
    await page.keyboard.press('Tab')
    expect(await card().isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('x')
  })

  it('takes the card away with Escape, without leaving the link', async () => {
    await open('<p>Sag 22-010739</p>')
    await linked(1)
    for (const come of [() => page.keyboard.press('Tab'), () => links().first().hover()]) {
      await come()
      await expect.poll(() => card().isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await card().isVisible()).toBe(false)
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('22-010739')
  })

  it('sees what is known where the rest cannot be loaded', async () => {
    await open('<p>Sag 22-010739</p>')
    await linked(1)
    await page.context().route('**/index.json', (route) => route.abort())
    await links().first().hover()
    await expect.poll(lines).toEqual(said.slice(0, 2))
    expect(complaints.filter((line) => line.startsWith('console warning'))).toEqual([])
  })

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('in a window of %i px, %s, sees all of the card', async (width, colorScheme) => {
    const filler = '<p>Tekst</p>'.repeat(4)
    await open(`${filler}<p>${'Langt inde på linjen '.repeat(width === 320 ? 1 : 6)} 22-010739</p>`, {
      colorScheme,
      viewport: { width, height: 320 },
    })
    await linked(1)
    await links().first().hover()
    await expect.poll(lines).toEqual([...said, decided])
    const box = await card().boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(320)
  })
})
