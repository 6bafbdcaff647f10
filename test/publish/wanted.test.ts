import { describe, expect, it } from 'vitest'
import type { Output } from '../../src/publish/outputs.ts'
import { unchanged, wantedOf } from '../../src/publish/wanted.ts'
import { planJson } from '../../src/site/json.ts'
import { planFormer, planPages } from '../../src/site/plan.ts'
import type { Frame } from '../../src/site/site.tsx'
import { archiveOf } from '../helpers/archive.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const frame: Frame = {
  name: 'Referatarkiv',
  language: 'da',
  municipality: '',
  baseUrl: null,
  pathPrefix: '/',
  closedPublished: false,
  assets: { site: 'site-1.css' },
  liveReload: false,
}
const meeting = (date: string, decision: string) =>
  minutes({
    date,
    items: [
      { title: 'Vej', paragraphs: treatedAs('24-000001', decision) },
      { title: 'Sti', closed: true },
    ],
  })
const archive = archiveOf({
  'a.txt': meeting('2024-10-09', 'Godkendt.'),
  'b.txt': meeting('2023-10-09', 'Udsat.'),
})
const former = planFormer({
  redirects: [{ from: '/sag/1/', to: '/sag/2/' }],
  withdrawn: [{ url: '/sag/3/', why: 'Fejl' }],
})
const pages = [...planPages(archive), ...former]
const json = planJson(archive)
const wanted = wantedOf(pages, json, frame, 'v1')

/** The paths of what has other keys than before. */
function changedIn(now: typeof wanted): string[] {
  const keys = new Map(wanted.map(({ path, key }) => [path, key]))
  return now.filter(({ path, key }) => keys.get(path) !== key).map(({ path }) => path)
}

describe('what a site is to have', () => {
  it('is one file for each page and JSON file, at its own path, with a key of its own', () => {
    const paths = wanted.map(({ path }) => path)
    expect(paths).toHaveLength(pages.length + json.length)
    expect(new Set(paths).size).toBe(paths.length)
    expect(new Set(wanted.map(({ key }) => key)).size).toBe(paths.length)
    for (const path of ['index.html', '404.html', 'api/ids.json', 'sag/1/index.html', 'sag/3/index.html'])
      expect(paths).toContain(path)
  })

  it('is made of plain data alone, so that a hash of its JSON stands for all of it', () => {
    for (const page of pages) expect(JSON.parse(JSON.stringify(page)), page.url).toStrictEqual(page)
    for (const file of json) expect(JSON.parse(JSON.stringify(file)), file.url).toStrictEqual(file)
  })

  it('has the same keys for the same archive, read anew', () => {
    const again = archiveOf({
      'a.txt': meeting('2024-10-09', 'Godkendt.'),
      'b.txt': meeting('2023-10-09', 'Udsat.'),
    })
    expect(changedIn(wantedOf([...planPages(again), ...former], planJson(again), frame, 'v1'))).toEqual([])
  })

  it('has other keys under another program, all of them', () => {
    expect(changedIn(wantedOf(pages, json, frame, 'v2'))).toHaveLength(wanted.length)
  })

  it.each<[keyof Frame, Partial<Frame>]>([
    ['name', { name: 'Andet' }],
    ['municipality', { municipality: 'Fjordager' }],
    ['baseUrl', { baseUrl: 'https://example.dk' }],
    ['pathPrefix', { pathPrefix: '/x/' }],
    ['closedPublished', { closedPublished: true }],
    ['assets', { assets: { site: 'site-2.css' } }],
    ['liveReload', { liveReload: true }],
  ])('has other keys for every page, and for no JSON file, under another %s', (_, other) => {
    const changed = changedIn(wantedOf(pages, json, { ...frame, ...other }, 'v1'))
    expect(changed).toEqual(pages.map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url).slice(1)))
  })
})

describe('what stays of a site', () => {
  const outputs = new Map(
    wanted.map(({ path, key }): [string, Output] => [path, { path, key, sha256: '', bytes: 0, changed: 1 }]),
  )

  it('is what has the same key at the same path', () => {
    const [first, second, ...rest] = wanted
    const other = [
      { path: 'ny/index.html', key: first?.key ?? '' },
      { path: second?.path ?? '', key: 'ny' },
    ]
    const now = [
      ...other.map((one) => ({ ...one, from: { page: pages[0] ?? { type: '', url: '', props: {} } } })),
      ...rest,
    ]
    expect(unchanged(outputs, now).map(({ path }) => path)).toEqual(rest.map(({ path }) => path))
  })

  it('is nothing when nothing is known', () => {
    expect(unchanged(new Map(), wanted)).toEqual([])
  })
})
