import { describe, expect, it } from 'vitest'
import { fileOf } from '../../src/publish/checks/links.ts'
import { planSitemap } from '../../src/publish/sitemap-files.ts'
import { planPages } from '../../src/site/plan.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { elementsIn } from '../helpers/xml.ts'

const nowhere = archiveOfMeetings(
  { date: '2024-10-09', items: [{ title: 'Ny skole' }] },
  { date: '2023-10-09', items: [{ title: 'Vej' }, { title: 'Sti' }] },
)
const archive = {
  ...nowhere,
  config: { ...nowhere.config, baseUrl: 'https://referater.example.dk', pathPrefix: '/arkiv/' },
}
const pages = planPages(archive)

/** What is planned, by its path in the site. */
async function sitemapFiles(...planned: Parameters<typeof planSitemap>): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const { url, pieces } of planSitemap(...planned)) {
    for await (const piece of pieces(noBodies)) files.set(fileOf(url), (files.get(fileOf(url)) ?? '') + piece)
  }
  return files
}

function noBodies(): never {
  throw new Error('A sitemap opens no text')
}

describe('the sitemap', () => {
  it('has every page, save the one of pages that are missing and files to take along', async () => {
    const xml = (await sitemapFiles(pages, archive)).get('sitemap.xml') ?? ''
    const places = elementsIn(xml, 'urlset > url > loc')
    const expected = pages.map(({ url }) => url).filter((url) => url.endsWith('/'))
    expect(places).toEqual(expected.map((url) => `https://referater.example.dk/arkiv${url}`))
    expect(xml).not.toContain('404')
  })

  it('says of a page of which day its newest meeting is', async () => {
    const xml = (await sitemapFiles(pages, archive)).get('sitemap.xml') ?? ''
    const dated = (url: string, date: string) =>
      `<url><loc>https://referater.example.dk/arkiv${url}</loc><lastmod>${date}</lastmod></url>`
    expect(xml).toContain(dated('/moeder/byraadet/2023-10-09/punkt-2/', '2023-10-09'))
    expect(xml).toContain(dated('/moeder/byraadet/', '2024-10-09'))
    expect(xml).toContain(dated('/aar/2023/', '2023-10-09'))
  })

  it('is an index of parts where one file may not have all addresses', async () => {
    const files = await sitemapFiles(pages, archive, 10)
    const parts = elementsIn(files.get('sitemap.xml') ?? '', 'sitemapindex > sitemap > loc')
    const [, whole = ''] =
      [...(await sitemapFiles(pages, archive))].find(([path]) => path === 'sitemap.xml') ?? []
    const found = parts.flatMap((part) => {
      const path = part.replace('https://referater.example.dk/arkiv/', '')
      return elementsIn(files.get(path) ?? '', 'urlset > url > loc')
    })
    expect(parts.length).toBeGreaterThan(1)
    expect(found).toEqual(elementsIn(whole, 'urlset > url > loc'))
  })
})

describe('robots.txt', () => {
  it('lets everybody in and names the sitemap', async () => {
    const text = (await sitemapFiles(pages, archive)).get('robots.txt')
    expect(text).toBe('User-agent: *\nAllow: /\n\nSitemap: https://referater.example.dk/arkiv/sitemap.xml\n')
  })

  it('is all there is where nobody knows the address of the site', async () => {
    expect([...(await sitemapFiles(pages, nowhere))]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']])
  })
})
