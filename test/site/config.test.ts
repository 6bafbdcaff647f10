import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, readJson, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
const files = {
  'a.txt': minutes({
    items: [
      {
        title: 'Vej',
        paragraphs: treatedAs('24-000001', 'Godkendt som i 24-000001.', 'Bilag', 'Kort\t998-2024-7'),
      },
      { title: 'Sti', paragraphs: treatedAs('24-000002', 'Godkendt.') },
    ],
  }),
}

describe('a site in a folder of its server', () => {
  let site: BuiltSite
  let pages: string[]

  beforeAll(async () => {
    site = await buildFrom(await newFolder(), files, {
      name: 'Referater fra Fjordager',
      municipality: 'Fjordager Kommune',
      baseUrl: 'https://arkiv.example.dk',
      pathPrefix: '/referater/',
    })
    pages = [...(await readTree(site.out)).keys()].filter((file) => file.endsWith('.html'))
  })

  it('has the folder in front of every link, script, style and form', () => {
    // What is to be read without the site leads nowhere.
    for (const path of pages.filter((page) => !page.endsWith('/samlet.html'))) {
      const targets = selectAll('[href]:not([rel~=external]), [src], [action]', readPage(site, path))
        .map(({ properties }) => String(properties.href ?? properties.src ?? properties.action))
        .filter((target) => !target.startsWith('#') && !target.startsWith('https://arkiv.example.dk/'))
      expect(targets.length, path).toBeGreaterThan(5)
      expect(
        targets.filter((target) => !/^\/referater\/(?!referater)/.test(target)),
        path,
      ).toEqual([])
    }
  })

  it('tells the search where it lies', () => {
    expect(get(readPage(site, '/soeg/'), '[data-search]').properties).toMatchObject({
      dataPrefix: '/referater/',
      dataPagefind: '/referater/pagefind/pagefind.js',
    })
  })

  it('loads fonts and images of its style sheet beside it', async () => {
    const sheets = [...(await readTree(site.out))].filter(([file]) => file.endsWith('.css'))
    const loaded = sheets.flatMap(([, css]) => [...css.toString('utf8').matchAll(/url\(["']?([^)"']+)/g)])
    expect(loaded.length).toBeGreaterThan(0)
    for (const [, target] of loaded) expect(target).toMatch(/^(?:\.\/[\w.-]+|data:)/)
  })

  it('has the folder and the host in the canonical link of each page', () => {
    const canonical = (path: string) => select('link[rel=canonical]', readPage(site, path))?.properties.href
    expect(canonical('/')).toBe('https://arkiv.example.dk/referater/')
    expect(canonical('/moeder/byraadet/2024-10-09/punkt-1/')).toBe(
      'https://arkiv.example.dk/referater/moeder/byraadet/2024-10-09/punkt-1/',
    )
  })

  it('is called by its name', () => {
    expect(texts(readPage(site, '/'), 'title, h1')).toEqual(Array(2).fill('Referater fra Fjordager'))
    expect(textOf(get(readPage(site, '/'), 'header'))).toContain('Fjordager Kommune')
    expect(texts(readPage(site, '/aar/'), 'title')[0]).toMatch(/ – Referater fra Fjordager$/)
  })
})

describe('a site that is told nothing', () => {
  let site: BuiltSite

  beforeAll(async () => {
    site = await buildFrom(await newFolder(), files)
  })

  it('has no canonical links, since it does not know its host', () => {
    expect(select('link[rel=canonical]', readPage(site, '/'))).toBeUndefined()
  })

  it('shows the indexes on the search page where there are no scripts', () => {
    const links = selectAll('noscript a', readPage(site, '/soeg/')).map(({ properties }) => properties.href)
    expect(links).toEqual(['/beslutninger/', '/moeder/', '/aar/', '/emne/', '/sag/', '/udestaaende/'])
  })

  it('searches with a plain form, from every page', () => {
    const form = get(readPage(site, '/sag/24-000001/'), 'form')
    expect(form.properties).toMatchObject({ action: '/soeg/', method: 'get' })
    expect(get(form, 'input').properties).toMatchObject({ name: 'q', type: 'search' })
  })

  it('has a page for what is not found, with the ways in', () => {
    const page = readPage(site, '/404.html')
    expect(texts(page, 'h1')).toEqual(['Siden findes ikke'])
    const links = selectAll('main a', page).map(({ properties }) => properties.href)
    expect(links).toEqual(['/beslutninger/', '/moeder/', '/aar/', '/emne/', '/sag/', '/udestaaende/'])
    expect(select('main form', page)?.properties.action).toBe('/soeg/')
  })

  it('has a list of all numbers', () => {
    expect(readJson(site, '/api/ids.json')).toEqual({
      version: 1,
      ids: {
        '24-000001': [{ kind: 'case', number: '24-000001', title: 'Vej', url: '/sag/24-000001/' }],
        '24-000002': [{ kind: 'case', number: '24-000002', title: 'Sti', url: '/sag/24-000002/' }],
        '998-2024-7': [
          { kind: 'document', number: '998-2024-7', title: 'Kort', url: '/dokument/998-2024-7/' },
        ],
      },
    })
  })

  it('has a look-up of each number', () => {
    expect(readJson(site, '/api/id/24-000001.json')).toMatchObject({
      normalized: '24-000001',
      kind: 'case',
      status: 'found',
      matches: [{ url: '/sag/24-000001/' }],
    })
  })

  it('says so when a number is both a case and a document', async () => {
    const both = await buildFrom(await newFolder(), {
      'a.txt': minutes({
        date: '2021-05-26',
        items: [
          { title: 'Vej', paragraphs: ['Åbent', 'Sagsnr.: 998-2021-40 Dokumentnr.: 998-2021-40', 'Vejen.'] },
        ],
      }),
    })
    expect(readJson(both, '/api/id/998-2021-40.json')).toMatchObject({
      kind: null,
      status: 'ambiguous',
      matches: [{ kind: 'case' }, { kind: 'document' }],
    })
  })
})

describe('an archive without minutes', () => {
  it('is a site all the same', async () => {
    const site = await buildFrom(await newFolder(), { 'a.txt': 'Kære borgmester' })
    expect(texts(readPage(site, '/'), 'h1')).toEqual(['Referatarkiv'])
    expect(readJson(site, '/api/ids.json')).toEqual({ version: 1, ids: {} })
  })
})
