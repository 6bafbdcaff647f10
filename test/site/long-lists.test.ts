import { selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

/** As many items, each a case of its own, with something that is to come back. */
const items = (year: number, many: number) =>
  Array.from({ length: many }, (_, at) => ({
    title: `Vej ${at + 1} i ${year}`,
    paragraphs: treatedAs(
      `${year % 100}-${String(at + 1).padStart(6, '0')}`,
      'Godkendt. Byrådet ønsker en status i maj 2030.',
    ),
  }))

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'a.txt': minutes({ date: '2022-03-30', items: items(2022, 280) }),
    'b.txt': minutes({ date: '2023-05-03', items: items(2023, 30) }),
  })
})

describe('the list of all cases, where it is long', () => {
  it('leads to the years in which they were last treated', () => {
    const page = readPage(site, '/sag/')
    expect(texts(page, 'main .index li')).toEqual(['2023 30 sager', '2022 280 sager'])
    expect(hrefs(page, 'main .index a')).toEqual(['/sag/aar/2023/', '/sag/aar/2022/'])
  })

  it('has each case on the page of its year, with the way back', () => {
    const page = readPage(site, '/sag/aar/2022/')
    expect(texts(page, 'h1')).toEqual(['Sager, 2022'])
    expect(selectAll('.cases li', page)).toHaveLength(280)
    expect(texts(page, '.cases li')[0]).toMatch(/^22-000001 Vej 1 i 2022 1 behandling, 30\. marts 2022$/)
    expect(hrefs(page, '.breadcrumbs a')).toEqual(['/sag/'])
  })
})

describe('what was promised, where much was', () => {
  it('stands in part on the page of all, with the way to the rest by state', () => {
    const page = readPage(site, '/udestaaende/')
    expect(texts(page, 'main h2')).toEqual(['Kommende'])
    expect(selectAll('.promises > li', page)).toHaveLength(50)
    expect(textOf(get(page, 'main'))).toContain('Alle 310')
    expect(hrefs(page, 'main a')).toContain('/udestaaende/kommende/')
  })

  it('is listed by year on the pages of a state, the newest first', () => {
    expect(texts(readPage(site, '/udestaaende/kommende/'), 'main .index li')).toEqual([
      '2023 30 løfter',
      '2022 280 løfter',
    ])
    const page = readPage(site, '/udestaaende/kommende/2023/')
    expect(selectAll('.promises > li', page)).toHaveLength(30)
    expect(hrefs(page, '.breadcrumbs a')).toEqual(['/udestaaende/', '/udestaaende/kommende/'])
  })
})
