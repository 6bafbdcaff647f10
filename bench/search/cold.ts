/** What a reader's first search loads, in a real browser with an empty cache. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchBrowser, type Served, serveFolder } from '../../test/browser/browser.ts'
import type { Lab } from '../lab.ts'
import { median } from '../median.ts'
import type { Sample } from '../processes.ts'

/** Of the items of an archive, in how many a word is that is searched for; the last ones are in a handful. */
const SHARES = [0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0]
const ENOUGH = 5
const PATIENCE_MS = 20_000

/** What belongs to any page of the site, and not to the search. */
const FURNITURE = new Set(['document', 'stylesheet', 'font', 'image'])

/** Bytes until five results are shown, each file as brotli makes it: the median of the words and the worst of them. */
export async function coldSearch({ content, site, items }: Lab): Promise<Sample> {
  const [served, browser] = [await serveFolder(site), await launchBrowser()]
  const sizes = new Map<string, number>()
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? compressedSize(join(site, path))
    sizes.set(path, size)
    return size
  }
  try {
    const [whole, bare]: [number[], number[]] = [[], []]
    for (const word of wordsOf(content, items)) {
      const requests = await requestsUntilShown(browser, served, word)
      const bytes = (counted: typeof requests): number =>
        counted.reduce((sum, { path }) => sum + sizeOf(path), 0)
      whole.push(bytes(requests))
      bare.push(bytes(requests.filter(({ type }) => !FURNITURE.has(type))))
    }
    return {
      median: median(whole),
      worst: Math.max(...whole),
      medianBare: median(bare),
      worstBare: Math.max(...bare),
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Everything that was asked for before the fifth result stood there, also what had not yet come. */
async function requestsUntilShown(
  browser: Browser,
  { origin }: Served,
  word: string,
): Promise<{ path: string; type: string }[]> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const requests: { path: string; type: string }[] = []
    page.on('request', (request) => {
      requests.push({ path: decodeURI(new URL(request.url()).pathname), type: request.resourceType() })
    })
    await page.goto(`${origin}/soeg/?q=${encodeURIComponent(word)}`, { waitUntil: 'commit' })
    const results = page.locator('ol[data-results] > li')
    await results.nth(ENOUGH - 1).waitFor({ state: 'attached', timeout: PATIENCE_MS })
    return [...requests]
  } catch (error) {
    throw new Error(`“${word}” does not show ${ENOUGH} results`, { cause: error })
  } finally {
    await context.close()
  }
}

/** A file as a server sends it that compresses ahead; one that is gzipped goes as it is. */
function compressedSize(path: string): number {
  const bytes = readFileSync(path.endsWith('/') ? join(path, 'index.html') : path)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : brotliCompressSync(bytes).length
}

/** Words in running text, from those of every third item to those of five. The same archive gives the same words. */
function wordsOf(content: string, items: number): string[] {
  const counts = new Map<string, number>()
  for (const text of itemTexts(content)) {
    const words = new Set(
      [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{5,}(?![\p{L}\p{N}-])/gu)].map(([word]) => word),
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const known = [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const chosen = SHARES.map((share) => {
    const wanted = Math.max(ENOUGH, share * items)
    const distance = ([, count]: [string, number]): number => Math.abs(Math.log(count / wanted))
    return known.reduce(
      (best, word) => (distance(word) < distance(best) ? word : best),
      known[0] ?? ['', 0],
    )[0]
  })
  return [...new Set(chosen)]
}

function itemTexts(content: string): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.txt'))
    .flatMap((entry) =>
      readFileSync(join(entry.parentPath, entry.name), 'utf8')
        .split(/^Punkt \d+:.*$/m)
        .slice(1),
    )
}
