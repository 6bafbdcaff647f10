import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { budgets, type Limits, limitsOf } from '../../../src/publish/checks/budgets.ts'
import { factsOf } from '../../../src/publish/checks/facts.ts'
import { siteRules } from '../../../src/publish/checks/finding.ts'
import { checkSite, type SiteToCheck } from '../../helpers/check-site.ts'
import { pageOf } from '../../helpers/pages.ts'

const PLENTY: Limits = { html: 1000, elements: 20, depth: 5, shown: 1000, scripts: 1000 }
const ITEM = '/moeder/byraadet/2024-10-09/punkt-1/'

/** A small site in which all is well: a home page, an item and its case. */
function siteOf(changes: Readonly<Record<string, string>> = {}): SiteToCheck {
  const html: Readonly<Record<string, string>> = {
    '/': pageOf(`<a href="${ITEM}">Vej</a>`),
    [ITEM]: pageOf('<a href="/sag/24-1/#indhold">24-1</a>'),
    '/sag/24-1/': pageOf(`<a href="${ITEM}#indhold">Vej</a>`),
    ...changes,
  }
  const files = Object.keys(html).map((url) => `${url.slice(1)}index.html`)
  return {
    pages: Object.entries(html).map(([url, page]) => [url, factsOf(page)] as const),
    files: new Set(files),
    pathPrefix: '/',
    limitsOf: () => PLENTY,
    cases: [{ number: '24-1', key: '24-1', url: '/sag/24-1/', items: [ITEM] }],
    keys: new Set(['24-1']),
  }
}

describe('a built site', () => {
  it('has no findings when all is well', () => {
    expect(checkSite(siteOf())).toEqual([])
  })

  it('is told of links that lead nowhere', () => {
    expect(checkSite(siteOf({ '/': pageOf('<a href="/x/">x</a> <a href="#x">x</a>') }))).toMatchObject([
      { url: '/', ruleId: 'broken-link' },
      { url: '/', ruleId: 'broken-fragment' },
    ])
  })

  it('is told of what is wrong with a page', () => {
    expect(checkSite(siteOf({ '/': pageOf('<p>a & b</p>') }))).toEqual([
      { url: '/', ruleId: 'invalid-page', reason: expect.stringMatching(/^a raw &, at character \d+: & b/) },
    ])
  })

  it.each([
    ['bytes', `<p>${'å'.repeat(500)}</p>`, /^1\d{3} bytes of HTML, where 1000 are enough/],
    ['elements', '<br/>'.repeat(20), '27 elements, where 20 are enough'],
    ['elements in one another', '<p><b><i>a</i></b></p>', '6 elements in one another, where 5 are enough'],
  ])('is told of a page with too many %s', (_, main, reason) => {
    expect(checkSite(siteOf({ '/': pageOf(main) }))).toEqual([
      { url: '/', ruleId: 'over-budget', reason: expect.stringMatching(reason) },
    ])
  })

  it('is told of what keeps a page from being shown', () => {
    const blocked = pageOf('', '<script src="/sag/24-1/"></script>')
    expect(checkSite(siteOf({ '/': blocked }))).toEqual([
      { url: '/', ruleId: 'slow-page', reason: expect.stringMatching(/^a script that the page waits for/) },
    ])
  })

  it.each<[string, Partial<SiteToCheck>, string]>([
    [
      'whose number cannot be looked up',
      { keys: new Set() },
      'case 24-1: the look-up of numbers has no key “24-1”',
    ],
    [
      'whose case has no page',
      { cases: [{ number: '24-2', key: '24-2', url: '/sag/24-2/', items: [ITEM] }] },
      'case 24-2: there is no page /sag/24-2/',
    ],
    [
      'that its case does not link to',
      { pages: siteOf({ '/sag/24-1/': pageOf('<a href="/">a</a>') }).pages },
      'case 24-1: /sag/24-1/ does not link to it',
    ],
  ])('is told of an item %s', (_, change, reason) => {
    expect(checkSite({ ...siteOf(), ...change })).toEqual([{ url: ITEM, ruleId: 'unreachable', reason }])
  })

  it('may hold pages that are read one after the other', () => {
    const site = siteOf()
    function* pages() {
      yield* site.pages
    }
    expect(checkSite({ ...site, pages: pages() })).toEqual([])
  })
})

describe('the rules', () => {
  it('each say what they mean and what to do', () => {
    for (const { means, todo } of Object.values(siteRules)) {
      expect(means).toMatch(/^[A-Z].+\.$/)
      expect(todo).toMatch(/^[A-Z].+\.$/)
    }
  })
})

describe('the budgets', () => {
  it('are there for every kind of page, once, and say why they are as large as they are', async () => {
    const files = await readdir(new URL('../../../src/site/pages/', import.meta.url))
    const sources = files.filter((file) => file.endsWith('.11ty.tsx'))
    const kinds = await Promise.all(
      sources.map(async (file) => {
        const source = await readFile(new URL(`../../../src/site/pages/${file}`, import.meta.url), 'utf8')
        return /pageType(?:<[^(]*>)?\(\s*'([\w-]+)'/.exec(source)?.[1]
      }),
    )
    expect(budgets.map(({ page }) => page).toSorted()).toEqual(kinds.toSorted())
    for (const { why } of budgets) expect(why).not.toBe('')
  })

  it.each([
    ['an ordinary item', 'item', 5_000, { html: 19_000, elements: 300, shown: 39_000 }],
    ['a large item', 'item', 2_000_000, { html: 2_300_000, elements: 40_000, shown: 500_000 }],
    ['an item of nothing but quotation marks', 'item', 500_000, { html: 3_000_000 }],
    ['an item that is one table of single figures', 'item', 100_000, { elements: 50_000 }],
    ['a meeting of 400 items', 'meeting', 80_000, { html: 500_000, elements: 4_000 }],
    ['all of 100,000 cases', 'cases', 14_000_000, { html: 22_000_000, elements: 500_000 }],
    ['all of 10,000 files', 'sources', 8_000_000, { html: 4_500_000, elements: 110_000 }],
    ['a source of 20,000 lines', 'source', 1_500_000, { html: 3_300_000, elements: 80_000 }],
    ['a body of 60 years', 'body', 6_000, { html: 100_000, elements: 4_000 }],
    ['the figures of 20 years', 'figures', 7_000, { html: 46_000, elements: 1_300, shown: 41_000 }],
  ])('are enough for %s', (_, kind, textBytes, page) => {
    expect(overLimits(page, limitsOf(kind, textBytes))).toEqual([])
  })

  it.each([
    ['an item that holds its whole meeting', 'item', 5_000, { html: 100_000 }],
    ['a search page with all entries in it', 'search', 2_000, { html: 100_000, elements: 4_000 }],
    ['a case with all text of its items', 'case', 500, { html: 50_000 }],
    ['a source that is printed thrice', 'source', 1_500_000, { html: 20_000_000 }],
    ['a home page with a picture of itself', 'home', 5_000, { shown: 42_000 }],
    ['a page about the archive with a search in it', 'about', 400, { scripts: 30_000 }],
  ])('are not enough for %s', (_, kind, textBytes, page) => {
    expect(overLimits(page, limitsOf(kind, textBytes))).toEqual(Object.keys(page))
  })

  it.each(budgets.map(({ page }) => page))('of %s grow with what there is to show', (kind) => {
    const [little, much] = [limitsOf(kind, 0), limitsOf(kind, 100_000)]
    expect(much).toEqual({
      ...little,
      html: little.html + 800_000,
      elements: little.elements + 50_000,
      shown: little.shown + 96_500,
    })
  })
})

/** What a page has too much of. */
function overLimits(page: Partial<Limits>, limits: Limits): string[] {
  const has = { html: 0, elements: 0, depth: 0, shown: 0, scripts: 0, ...page }
  const names = ['html', 'elements', 'depth', 'shown', 'scripts'] as const
  return names.filter((name) => has[name] > limits[name])
}
