import { describe, expect, it } from 'vitest'
import { budgetOf, budgets } from '../../../src/publish/checks/budgets.ts'
import { factsOf } from '../../../src/publish/checks/facts.ts'
import { siteRules } from '../../../src/publish/checks/finding.ts'
import { checkSite, type SiteToCheck } from '../../helpers/check-site.ts'
import { pageOf } from '../../helpers/pages.ts'

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
    budgetBytes: () => 1000,
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

  it('is told of pages that are too large', () => {
    expect(checkSite(siteOf({ '/': pageOf(`<p>${'å'.repeat(500)}</p>`) }))).toEqual([
      {
        url: '/',
        ruleId: 'over-budget',
        reason: expect.stringMatching(/^1\d{3} bytes, where 1000 are enough/),
      },
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
  const budget = (url: string, entries: number, textBytes: number) => budgetOf(url, { entries, textBytes })

  it('each say what they are for, and why they are as large as they are', () => {
    for (const { page, why } of budgets) expect([page, why]).not.toContain('')
  })

  it.each([
    ['an ordinary item', ITEM, { entries: 0, textBytes: 5_000 }, 19_000],
    ['a large item', ITEM, { entries: 0, textBytes: 2_000_000 }, 2_300_000],
    ['an item of nothing but quotation marks', ITEM, { entries: 0, textBytes: 500_000 }, 3_000_000],
    ['a meeting of 400 items', '/moeder/byraadet/2024-10-09/', { entries: 400, textBytes: 40_000 }, 500_000],
    ['all of 100,000 cases', '/sag/', { entries: 100_000, textBytes: 5_000_000 }, 22_000_000],
    ['all of 10,000 files', '/kilder/', { entries: 10_000, textBytes: 400_000 }, 4_500_000],
    [
      'a source of 20,000 lines',
      '/kilder/byraadet/2024-10-09/',
      { entries: 20_000, textBytes: 1_500_000 },
      3_300_000,
    ],
    ['a case of 100 treatments', '/sag/24-1/', { entries: 100, textBytes: 30_000 }, 150_000],
  ])('are enough for %s', (_, url, scale, bytes) => {
    expect(budgetOf(url, scale)).toBeGreaterThan(bytes)
  })

  it.each([
    ['an item that holds its whole meeting', ITEM, { entries: 0, textBytes: 5_000 }, 1_000_000],
    ['a search page with all entries in it', '/soeg/', { entries: 20, textBytes: 2_000 }, 1_000_000],
    ['a case with all text of its items', '/sag/24-1/', { entries: 3, textBytes: 500 }, 200_000],
    [
      'a source that is printed thrice',
      '/kilder/b/2024-10-09/',
      { entries: 20_000, textBytes: 1_500_000 },
      20_000_000,
    ],
  ])('are not enough for %s', (_, url, scale, bytes) => {
    expect(budgetOf(url, scale)).toBeLessThan(bytes)
  })

  it('grow with what there is to show', () => {
    for (const url of ['/', ITEM, '/sag/', '/kilder/b/d/']) {
      expect(budget(url, 0, 1000)).toBeGreaterThan(budget(url, 0, 0))
    }
    expect(budget('/sag/', 10, 0)).toBeGreaterThan(budget('/sag/', 1, 0))
  })
})
