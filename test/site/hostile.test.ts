import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { archiveOf } from '../helpers/archive.ts'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title><b>fed</b>',
  '{{ 7*7 }}',
  '{% include "x" %}',
  '---js',
  '$' + '{7*7}',
  '<%= 7*7 %>',
  "javascript:alert('1')",
  '&lt;b&gt;',
  '__proto__',
]

/** Minutes with the same words in every place that takes words. */
function strewn(words: string): string {
  return minutes({
    body: `Udvalg ${words}`,
    date: '2021-05-26',
    front: [`Mødested Sal ${words}`, `Mødedeltagere Karen ${words}`, `Afbud Ole ${words}`],
    items: [
      {
        title: `Titel ${words}`,
        paragraphs: [
          'Åbent',
          'Sagsnr.: 998-2021-40 J.nr.: 04.04.00 Dokumentnr.: 998-2021-41',
          'Resume og sagens baggrund',
          `Resume ${words}\n- liste ${words}`,
          'Indstillinger',
          `Chef ${words} indstiller, at det sker.`,
          'Behandling',
          `Udvalg ${words}, Byrådet`,
          'Sagsfremstilling',
          `Post ${words}\tKr.\nVej ${words}\t120\nSti\t80`,
          'Bilag',
          `Bilag ${words}\t998-2021-42`,
          'Byrådets møde den 20. maj 2021:',
          `Før ${words}`,
          `Udvalg ${words}s møde den 26. maj 2021:`,
          `Godkendt ${words}. Og mere ${words}.`,
        ],
      },
      { title: `Lukket titel ${words}`, closed: true },
    ],
  })
}

describe.each(attacks)('the words %s', (words) => {
  let site: BuiltSite
  let paths: string[]

  beforeAll(async () => {
    const overrides = { name: `Arkiv ${words}`, municipality: `By ${words}` }
    site = await buildFrom(await newFolder(), { 'a.txt': strewn(words), '{{ x }}.txt': 'intet' }, overrides)
    paths = [...(await readTree(site.out)).keys()].filter((file) => file.endsWith('.html'))
  })

  it('are text on every page, and make no element, no attribute and no script', () => {
    const allowed = /^\/assets\/[a-z-]+-[A-Z0-9]+\.js$/
    for (const path of paths) {
      const page = readPage(site, path)
      expect(
        selectAll('script:not([type="application/ld+json"])', page).filter(
          ({ properties }) => !allowed.test(String(properties.src)),
        ),
      ).toEqual([])
      expect(select('img, b, [onerror], [href^="javascript:"]', page), path).toBeUndefined()
      expect(textOf(page)).toContain(`Arkiv ${words}`)
    }
  })

  it('stand in every field of their item as they stand in the minutes', () => {
    const [meeting] = site.archive.meetings
    const page = readPage(site, `/moeder/${meeting?.id}/punkt-1/`)
    const shown = textOf(page)
    for (const place of ['Titel', 'Resume', 'liste', 'Chef', 'Post', 'Vej', 'Bilag', 'Godkendt', 'Og mere']) {
      expect(shown, place).toContain(`${place} ${words}`)
    }
    expect(textOf(readPage(site, `/moeder/${meeting?.id}/`))).toContain(`Sal ${words}`)
    expect(textOf(readPage(site, `/kilder/${meeting?.id}/`))).toContain(
      `REFERAT Udvalg ${words} d. 26-05-2021`,
    )
  })
})

describe('a number that is no number', () => {
  it.each([
    ['a path', '../../x'],
    ['the folder above', '..'],
    ['the name of the index file', 'index.html'],
    ['marks that mean something in a URL', '12 #4?x=%41'],
    ['braces', '{{ 7*7 }}'],
    ['a tag', '<script>alert(1)</script>'],
    ['a sentence far longer than a file name may be', 'se bilag '.repeat(60)],
  ])('stops no build and leads to a page: %s', async (_, number) => {
    const text = minutes({
      date: '2021-05-26',
      items: [
        {
          title: 'Vej',
          paragraphs: ['Åbent', `Sagsnr.: ${number} J.nr.: 01.02.05 Dokumentnr.: ${number}`, 'Vejen.'],
        },
      ],
    })
    expect(archiveOf({ 'a.txt': text }).meetings).toHaveLength(1)
    const site = await buildFrom(await newFolder(), { 'a.txt': text })
    const files = await readTree(site.out)
    const page = readPage(site, '/moeder/byraadet/2021-05-26/punkt-1/')
    for (const { properties } of selectAll('aside a', page)) {
      const { pathname } = new URL(String(properties.href), 'https://example.dk')
      expect([...files.keys()]).toContain(`${decodeURIComponent(pathname).slice(1)}index.html`)
    }
    expect(textOf(readPage(site, '/'))).toContain('Nyeste møder')
  })
})

describe('an item without a title', () => {
  it('has a heading and a link that say something all the same', async () => {
    const text = minutes({
      items: [{ title: 'Vej' }, { title: '', paragraphs: ['24-000002', 'Stien males.'] }],
    })
    const site = await buildFrom(await newFolder(), { 'a.txt': text })
    const url = '/moeder/byraadet/2024-10-09/punkt-2/'
    expect(texts(readPage(site, url), 'h1')).toEqual([expect.stringMatching(/\S/)])
    const links = texts(readPage(site, '/moeder/byraadet/2024-10-09/'), `main a[href="${url}"]`)
    expect(links).toEqual([expect.stringMatching(/\S/)])
  })
})
