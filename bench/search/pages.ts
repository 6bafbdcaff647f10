/** The pages that the search is asked in, in a real browser. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { collectComplaints } from '../../test/browser/browser.ts'
import { BENCH } from './serve.ts'

const Said = z.object({
  status: z.string(),
  paths: z.array(z.string()),
  offers: z.array(z.string()),
  failed: z.boolean(),
})
/** What the page says to a query, see `in-page/drive.ts`. */
export type Said = z.infer<typeof Said>

const Timed = z.object({ times: z.array(z.number()), errors: z.number() })

/** The search page, open. */
export interface SearchTab {
  ask: (queries: readonly string[]) => Promise<readonly Said[]>
  /** Milliseconds of each query until its answer is drawn; of the first ones, when `most` milliseconds are over. */
  time: (queries: readonly string[], most: number) => Promise<z.infer<typeof Timed>>
  /** Bytes that the page's scripts hold once the garbage is collected. */
  heap: () => Promise<number>
  /** What the console, the network or a script complained of. */
  complaints: () => readonly string[]
  close: () => Promise<void>
}

/** Chromium says so when more addresses are set than a person ever would; the search goes on without. */
const THROTTLED = /Throttling navigation/

/** Bundles what runs inside the pages into a folder. */
export async function bundleInPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: fileURLToPath(new URL('./in-page', import.meta.url)),
    entryPoints: ['drive.ts', 'find-all.ts', 'minisearch.ts'],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    external: ['*/pagefind.js'],
    target: 'es2022',
    logLevel: 'silent',
  })
}

/** Opens the search page of a served site. */
export async function openSearch(browser: Browser, origin: string): Promise<SearchTab> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints = collectComplaints(page)
  await page.goto(`${origin}/soeg/`)
  await page.addScriptTag({ url: `${BENCH}drive.js` })
  const session = await context.newCDPSession(page)
  const call = caller(page)
  return {
    ask: (queries) => call('ask', z.array(Said), queries),
    time: (queries, most) => call('time', Timed, queries, most),
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    },
    complaints: () => complaints.filter((text) => !THROTTLED.test(text)),
    close: () => context.close(),
  }
}

/** For each query the paths that the search finds in all years, in its order. */
export type FindAll = (queries: readonly string[]) => Promise<readonly (readonly string[])[]>

/** Opens a page with the client's own search and nothing to draw. `paths` has those of the index's names. */
export async function openFindAll(
  browser: Browser,
  origin: string,
  paths: ReadonlyMap<string, string>,
): Promise<FindAll> {
  const call = caller(await openBare(browser, origin, 'find-all.js'))
  return async (queries) => {
    const found = await call('findAll', z.array(z.array(z.string())), queries)
    return found.map((names) => names.map((name) => paths.get(name) ?? name))
  }
}

/** MiniSearch in a page of its own, asked and drawn in the same way: the milliseconds of each query. */
export type TimePeer = (queries: readonly string[]) => Promise<readonly number[]>

export async function openMiniSearch(browser: Browser, origin: string, options: object): Promise<TimePeer> {
  const page = await openBare(browser, origin, 'minisearch.js')
  const files = ['minisearch-program.js', 'minisearch.json', 'texts.json'].map((file) => BENCH + file)
  await caller(page)('open', z.unknown(), ...files, options)
  return (queries) => caller(page)('time', z.array(z.number()), queries)
}

async function openBare(browser: Browser, origin: string, script: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${origin}${join(BENCH, 'bare.html')}`)
  await page.addScriptTag({ url: BENCH + script })
  return page
}

/** Calls a function of what was bundled. */
function caller(page: Page) {
  return async <Value>(name: string, type: z.ZodType<Value>, ...args: readonly unknown[]): Promise<Value> => {
    await page.bringToFront()
    return type.parse(
      await page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
    )
  }
}
