import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from '../../src/publish/deploy/security.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom } from '../helpers/site.ts'
import { launchBrowser, serveFolder } from './browser.ts'

const newFolder = temporaryFolders()
const file = 'moeder/byraadet/2024-10-09/samlet.html'
let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({ items: [{ title: 'Bro', paragraphs: treatedAs('24-000001', 'Godkendt.') }] }),
  })
  browser = await launchBrowser()
})

afterAll(() => browser.close())

/** Opens an address: what is asked for, what the console says, and whether the style of the file holds. */
async function opened(address: string): Promise<{ requests: string[]; said: string[]; styled: boolean }> {
  const page = await browser.newPage()
  const [requests, said]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  await page.goto(address)
  const decision = page.locator('.decision')
  const styled = (await decision.evaluate((node) => getComputedStyle(node).borderLeftWidth)) === '4px'
  await page.close()
  return { requests, said, styled }
}

describe('the file of a whole meeting', () => {
  it('is read from a disk as it looks, and asks for nothing', async () => {
    const address = pathToFileURL(join(site.out, file)).href
    expect(await opened(address)).toEqual({ requests: [address], said: [], styled: true })
  })

  it('looks the same on the site, under the policy of its server', async () => {
    const served = await serveFolder(site.out, '', Object.fromEntries(SECURITY_HEADERS))
    const { requests, said, styled } = await opened(`${served.origin}/${file}`)
    await served.close()
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${served.origin}/${file}`])
    expect({ said, styled }).toEqual({ said: [], styled: true })
  })
})
