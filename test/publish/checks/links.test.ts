import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../../src/publish/checks/check-links.ts'
import { linkResolver } from '../../../src/publish/checks/links.ts'

const files = new Set(['index.html', '404.html', 'sag/22-1/index.html', 'assets/a b.svg', 'æ/index.html'])

describe('where a link leads', () => {
  const resolve = linkResolver({ files, pathPrefix: '/' })

  it.each([
    ['/', '/', ''],
    ['/sag/22-1/', '/sag/22-1/', ''],
    ['/sag/22-1/#beslutning', '/sag/22-1/', 'beslutning'],
    ['/sag/22-1/?q=a#b', '/sag/22-1/', 'b'],
    ['/sag/22-1/index.html', '/sag/22-1/', ''],
    ['/404.html', '/404.html', ''],
    ['/assets/a%20b.svg', '/assets/a b.svg', ''],
    ['/æ/#ø', '/æ/', 'ø'],
    ['/%C3%A6/#%C3%B8', '/æ/', 'ø'],
    ['#L1', '/sag/22-1/', 'L1'],
    ['#', '/sag/22-1/', ''],
    ['#top', '/sag/22-1/', ''],
    ['#:~:text=vej', '/sag/22-1/', ''],
    ['?q=a', '/sag/22-1/', ''],
    ['../../', '/', ''],
    ['../22-1/', '/sag/22-1/', ''],
  ])('is, for %j, the file %j and the id %j', (link, url, fragment) => {
    expect(resolve(link, '/sag/22-1/')).toEqual({ url, fragment })
  })

  it.each(['https://a.dk/', '//a.dk/', 'mailto:a@b.dk', 'tel:+4512345678'])('is elsewhere for %j', (link) => {
    expect(resolve(link, '/')).toBe('elsewhere')
  })

  it.each([
    ['/sag/22-2/', 'leads to no file of the site'],
    ['/sag/22-1', 'leads to no file of the site; with a slash it would'],
    ['/sag/', 'leads to no file of the site'],
    ['22-2/', 'leads to no file of the site'],
    ['/%E6/', 'is not encoded as an address'],
    ['https://', 'is no address'],
  ])('is nowhere for %j, and it is told why', (link, broken) => {
    expect(resolve(link, '/')).toEqual({ broken })
  })

  it('is told for a site that lies in a folder of its server', () => {
    const within = linkResolver({ files, pathPrefix: '/referater/' })
    expect(within('/referater/sag/22-1/', '/')).toEqual({ url: '/sag/22-1/', fragment: '' })
    expect(within('../../', '/sag/22-1/')).toEqual({ url: '/', fragment: '' })
    expect(within('/sag/22-1/', '/')).toEqual({ broken: 'leads out of /referater/, where the site lies' })
    expect(within('../', '/')).toEqual({ broken: 'leads out of /referater/, where the site lies' })
  })
})

describe('the links of pages', () => {
  const check = (
    pages: Record<string, { links?: string[]; ids?: string[] }>,
    idsOf?: (url: string) => string[],
  ) =>
    checkLinks({
      pages: Object.entries(pages).map(([url, { links = [], ids = [] }]) => [url, { links, ids }] as const),
      files,
      pathPrefix: '/',
      ...(idsOf && { idsOf }),
    })

  it('are fine when each leads to a file and to an id', () => {
    const pages = {
      '/': { links: ['/sag/22-1/#b', '#a', '/assets/a%20b.svg#x', 'https://a.dk/#b'], ids: ['a'] },
      '/sag/22-1/': { links: ['/', '/#a'], ids: ['b'] },
    }
    expect(check(pages)).toEqual([])
  })

  it('are told of when they lead to no file, once for all pages that hold one', () => {
    const pages = {
      '/': { links: ['/x/', '/'] },
      '/404.html': { links: ['/x/'] },
      '/sag/22-1/': { links: ['/x/'] },
    }
    expect(check(pages)).toEqual([
      {
        url: '/',
        ruleId: 'broken-link',
        reason: '/x/ leads to no file of the site (and so do 2 more links)',
      },
    ])
  })

  it('are told of page by page when they are relative, for then each leads somewhere else', () => {
    expect(check({ '/': { links: ['x/'] }, '/sag/22-1/': { links: ['x/'] } }).map(({ url }) => url)).toEqual([
      '/',
      '/sag/22-1/',
    ])
  })

  it('are told of when they lead to no id, of the page itself or of another', () => {
    expect(
      check({ '/': { links: ['#c', '/sag/22-1/#a'], ids: ['a'] }, '/sag/22-1/': { ids: ['b'] } }),
    ).toEqual([
      { url: '/', ruleId: 'broken-fragment', reason: '#c leads to no id “c” of /' },
      { url: '/', ruleId: 'broken-fragment', reason: '/sag/22-1/#a leads to no id “a” of /sag/22-1/' },
    ])
  })

  it('lead into pages that are not checked when those are known', () => {
    const asked: string[] = []
    const idsOf = (url: string) => {
      asked.push(url)
      return ['a', 'b']
    }
    const pages = { '/': { links: ['/sag/22-1/#a', '/sag/22-1/#b', '/sag/22-1/#c', '#d'], ids: ['d'] } }
    expect(check(pages, idsOf)).toEqual([
      { url: '/', ruleId: 'broken-fragment', reason: '/sag/22-1/#c leads to no id “c” of /sag/22-1/' },
    ])
    expect(asked).toEqual(['/sag/22-1/'])
  })

  it('are told of when they lead into a page that nothing is known of', () => {
    expect(check({ '/': { links: ['/sag/22-1/#a'] } })).toEqual([
      {
        url: '/',
        ruleId: 'broken-fragment',
        reason: '/sag/22-1/#a leads into /sag/22-1/, which was not read',
      },
    ])
  })
})
