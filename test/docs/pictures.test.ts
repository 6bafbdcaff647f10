import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchBrowser, serveFolder } from '../browser/browser.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { buildContent, sampleContent } from '../helpers/site.ts'
import { docs, writes } from './file.ts'

/** The pictures of docs/, each with the page of the sample archive that it shows. */
const pictures = {
  'home.png': '/',
  'item.png': '/moeder/byraadet/2022-03-30/punkt-2/',
  'case.png': '/sag/22-001984/',
}

const folder = join(docs, 'pictures')
const newFolder = temporaryFolders()

/** Small enough for a manual. */
const MAX_BYTES = 60_000

describe.runIf(writes)('the pictures of the manual', () => {
  it('are taken of the sample archive', async () => {
    const { out } = await buildContent(sampleContent, join(await newFolder(), 'site'))
    const served = await serveFolder(out)
    const browser = await launchBrowser()
    mkdirSync(folder, { recursive: true })
    try {
      const page = await browser.newPage({ viewport: { width: 1120, height: 540 }, colorScheme: 'light' })
      for (const [file, path] of Object.entries(pictures)) {
        await page.goto(served.origin + path, { waitUntil: 'networkidle' })
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: join(folder, file) })
      }
    } finally {
      await browser.close()
      await served.close()
    }
  }, 120_000)
})

describe('the pictures of the manual', () => {
  it('are all there, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pictures).sort())
  })

  it.each(Object.keys(pictures))('%s is small, and shown with words for who does not see it', (file) => {
    const bytes = readFileSync(join(folder, file))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES)
    const text = readFileSync(join(docs, 'getting-started.md'), 'utf8')
    expect(text).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(pictures/${file}\\)`))
  })
})
