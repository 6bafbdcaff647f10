import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite

const item = (title: string, number: string, decision: string) => ({
  title,
  paragraphs: treatedAs(number, decision),
})

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    'old.txt': minutes({
      date: '2019-05-08',
      items: [item('Stadion', '19-000009', 'Godkendt.'), item('Stadion igen', '19-000009', 'Godkendt.')],
    }),
    'a.txt': minutes({
      date: '2023-05-10',
      items: [item('Havnebad', '22-000100', 'Udsat.'), item('Skole', '22-000200', 'Godkendt.')],
    }),
    'b.txt': minutes({
      date: '2024-03-06',
      items: [item('Havnebad', '22-000100', 'Udsat.'), item('Skole', '22-000200', 'Godkendt.')],
    }),
    'c.txt': minutes({
      date: '2024-10-09',
      items: [
        item('Havnebad', '22-000100', 'Taget til efterretning.'),
        item('Køb af skov', '24-000300', 'Godkendt med den ændring, at stien føres syd om søen.'),
      ],
    }),
  })
})

const home = () => readPage(site, '/')

describe('the home page', () => {
  it('says the newest decisions as sentences: who did what with which item, and when', () => {
    const [first, second] = texts(home(), '.news > li')
    expect(first).toMatch(/^Byrådet tog Havnebad til efterretning, 9\. oktober 2024\.$/)
    expect(second).toMatch(/^Byrådet godkendte Køb af skov, 9\. oktober 2024\. Godkendt med den ændring/)
    expect(hrefs(home(), '.news a')[0]).toBe('/moeder/byraadet/2024-10-09/punkt-1/')
  })

  it('has each body with the day of its newest meeting', () => {
    expect(textOf(get(home(), '[aria-labelledby=udvalg] li'))).toBe('Byrådet senest 9. oktober 2024')
  })

  it('has the cases that come again most often in the last two years of the archive, and no older ones', () => {
    const again = get(home(), '[aria-labelledby=igen]')
    expect(texts(again, 'li')).toEqual(['Havnebad 3 behandlinger', 'Skole 2 behandlinger'])
    expect(textOf(again)).toContain('9. oktober 2022')
    expect(hrefs(again)).toEqual(['/sag/22-000100/', '/sag/22-000200/'])
  })
})
