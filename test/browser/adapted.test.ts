import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from './browser.ts'
import { sampleTests } from './sample-tests.ts'

const openSample = sampleTests()
let pages: ReadonlyMap<string, string>
let served: Served
let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ pages, served, browser } = await openSample())
}, 180_000)

afterEach(async () => {
  await page.context().close()
})

async function open(path: string, options: BrowserContextOptions): Promise<void> {
  page = await (await browser.newContext(options)).newPage()
  await page.goto(served.origin + path)
}

/** Animations and transitions that run or would, on the page that is open. */
const moving = () =>
  page.evaluate(() => [
    ...document.getAnimations().map(({ playState }) => `an animation is ${playState}`),
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      const still = animationName === 'none' && transitionDuration.split(', ').every((each) => each === '0s')
      return still ? [] : [`<${element.localName} class="${element.className}">`]
    }),
  ])

describe('a reader with colours of their own', () => {
  const forced = { forcedColors: 'active', colorScheme: 'dark' } as const

  it('tells outcomes by their words and by their shapes', async () => {
    await open('/soeg/?udfald=Godkendt&udfald=Forkastet&udfald=Udsat&udfald=Anbefalet', forced)
    await page.locator('ol[data-results] .outcome').first().waitFor()
    const shapes = new Map<string, Set<string>>()
    for (const path of [null, '/beslutninger/', pages.get('meeting'), pages.get('case')]) {
      if (path) await page.goto(served.origin + path)
      const badges = await page.locator('.outcome').evaluateAll((all) =>
        all.map((badge) => {
          const {
            display,
            width,
            height,
            backgroundColor,
            borderRadius,
            clipPath,
            borderTopStyle,
            backgroundImage,
          } = getComputedStyle(badge, '::before')
          const isPainted =
            display !== 'none' &&
            Number.parseFloat(width) > 5 &&
            Number.parseFloat(height) > 5 &&
            (backgroundColor !== getComputedStyle(document.body).backgroundColor || borderTopStyle !== 'none')
          const shape = [borderRadius, clipPath, borderTopStyle, backgroundImage.slice(0, 6)].join(' ')
          return { word: badge.textContent?.trim() ?? '', shape: isPainted ? shape : '' }
        }),
      )
      for (const { word, shape } of badges) {
        expect(word).not.toBe('')
        expect(shape, word).not.toBe('')
        shapes.set(word, (shapes.get(word) ?? new Set()).add(shape))
      }
    }
    expect(shapes.size).toBeGreaterThanOrEqual(3)
    for (const [word, forms] of shapes) expect(forms.size, word).toBe(1)
    expect(new Set([...shapes.values()].map((forms) => [...forms].join())).size).toBe(shapes.size)
  })

  it('sees the focus, and what is chosen of suggestions', async () => {
    await open('/', forced)
    await page.keyboard.press('Tab')
    const outline = () =>
      page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(await outline()).toBe('solid')
    const field = page.getByLabel('Søg i referaterne', { exact: true })
    await field.fill('skol')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    const option = page.getByRole('listbox').getByRole('option', { selected: true })
    expect(await option.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  })
})

describe('a reader whom motion makes ill', () => {
  it('sees none on any kind of page, nor in results, menus and dialogs', async () => {
    await open('/', { reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of [...pages.values(), '/soeg/?q=skole', '/opslag/?q=16-004417K']) {
      await page.goto(served.origin + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' })
      found.push(...(await moving()).map((what) => `${path}: ${what}`))
    }
    await page.goto(`${served.origin}/`)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    found.push(...(await moving()))
    expect(found).toEqual([])
  }, 120_000)
})

describe('a reader who enlarges', () => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const answered = () => page.getByRole('status').filter({ hasText: /\d/ }).waitFor()

  it.each([
    ['to 400 %', { width: 320, height: 256 }, 100],
    ['the text to 200 %', { width: 1280, height: 800 }, 200],
    ['the text to 200 % on a telephone', { width: 375, height: 640 }, 200],
  ])('%s scrolls one way only, with results, filters and a look-up open', async (_, viewport, percent) => {
    await open('/soeg/?q=skole', { viewport })
    const wide: string[] = []
    for (const path of [
      '/soeg/?q=skole',
      '/soeg/?udvalg=Byrådet&aar=2025&udfald=Godkendt',
      '/opslag/?q=16-004417K',
    ]) {
      await page.goto(served.origin + path)
      await page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', `${size}%`),
        percent,
      )
      await answered()
      for (const summary of await page.locator('main details > summary:visible').all()) await summary.click()
      if ((await overflow()) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
  })
})
