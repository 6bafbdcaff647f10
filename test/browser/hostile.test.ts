import { readdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeOf } from '../helpers/archive.ts'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { searchWord, strewnFirst, strewnLast } from '../helpers/hostile.ts'
import { payloads } from '../helpers/payloads.ts'
import { type BuiltSite, buildFrom } from '../helpers/site.ts'
import { collectComplaints, type Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

const newFolder = temporaryFolders()
const { launch, serve } = browserTests()
let folder: string
let site: BuiltSite
let served: Served
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  folder = await newFolder()
  const files = payloads.flatMap((words, at) => {
    const name = words.replace(/[/\0]/g, '_').slice(0, 40)
    return [
      [`${name}-${at}.txt`, strewnLast(words, at)],
      ...(at % 4 === 0 ? [[`${at}/${name}.txt`, strewnFirst(words, at)]] : []),
    ]
  })
  site = await buildFrom(folder, Object.fromEntries(files))
  served = await serve(site.out)
  browser = await launch()
  page = await (await browser.newContext()).newPage()
  complaints = collectComplaints(page)
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== served.origin) complaints.push(`off-site: ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(`${served.origin}/`) && frame.url() !== 'about:blank')
      complaints.push(`went to ${frame.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      reportError(new Error(`CSP: ${event.violatedDirective} ${event.blockedURI}`))
    })
  })
}, 180_000)

/** What ran or leaked on the page that is open. */
async function traces(): Promise<unknown> {
  return page.evaluate(() => ({
    x: '__x' in window || 'x' in Object.prototype,
    // Charts are drawn by the archive: each is hidden from those who cannot see it, or an image with a name.
    elements: document.querySelectorAll(
      'iframe, img, svg:not([aria-hidden="true"], [role="img"]), style, base, object, embed, math, [onerror], [onload], [onclick], [onfocus]',
    ).length,
    // The bookmarklet is the archive's own: a script to be dragged away, which the policy of the page does not run.
    links: [...document.querySelectorAll('a:not([data-bookmarklet], [rel~=external]), form, link')].filter(
      (element) => {
        const target = element.getAttribute('href') ?? element.getAttribute('action') ?? ''
        return !/^(?:\/(?!\/)|#)/.test(target)
      },
    ).length,
  }))
}

const nothing = { x: false, elements: 0, links: 0 }

describe('minutes with something hostile in every field', () => {
  it('are all in the archive, in files of the output folder only', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200)
    expect(site.archive.meetings.length).toBe(payloads.length + Math.ceil(payloads.length / 4))
    expect((await readdir(folder)).sort()).toEqual(['.site.referatarkiv', 'content', 'site'])
    for (const path of (await readTree(site.out)).keys()) {
      for (const segment of path.split('/')) expect(segment).toMatch(/^[A-Za-z0-9._-]{1,80}$/)
    }
  })

  it('run nothing, load nothing and break out of nothing on any page, and are shown as they stand', async () => {
    const paths = [...(await readTree(site.out)).keys()].filter((path) => path.endsWith('.html'))
    expect(paths.length).toBeGreaterThan(payloads.length * 5)
    const titles = new Map(
      site.archive.meetings
        .flatMap(({ items }) => items)
        // HTML has no way to write NUL.
        .map((item) => [`moeder/${placeOf(item)}/index.html`, item.record.title.replaceAll('\0', '')]),
    )
    for (const path of paths) {
      await page.goto(`${served.origin}/${path}`)
      // A whole meeting has its style with it.
      const elements = path.endsWith('/samlet.html') ? 1 : 0
      expect(await traces(), path).toEqual({ ...nothing, elements })
      const title = titles.get(path)
      if (title) expect(await page.locator('h1').textContent()).toBe(title)
    }
    expect(complaints).toEqual([])
  }, 600_000)

  it('are found by a word and shown in the results, where they do no more', async () => {
    for (let at = 0; at < payloads.length; at += 4) {
      await page.goto(`${served.origin}/soeg/?q=${searchWord(at)}`)
      const results = page.locator('ol[data-results] > li')
      await expect.poll(() => results.count(), { timeout: 15_000 }).toBe(2)
      expect(await traces(), payloads[at]).toEqual(nothing)
    }
    expect(complaints).toEqual([])
  }, 180_000)

  it('leave a title in a list the line it stands on, whatever way it is written', async () => {
    await page.goto(`${served.origin}/sag/24-000001/`)
    const directions = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).unicodeBidi))
    expect(new Set(directions)).toEqual(new Set(['isolate']))
  })
})
