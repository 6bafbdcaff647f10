import { beforeAll, describe, expect, it } from 'vitest'
import { aboutFacts } from '../../src/site/data/about-facts.ts'
import { archiveOf } from '../helpers/archive.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf } from '../helpers/site.ts'

const newFolder = temporaryFolders()
const STATEMENT = 'https://www.was.example.dk/fjordager'
const SECRET = 'Yxzvrk Birk'

const meeting = minutes({
  items: [
    { title: 'Vej', paragraphs: treatedAs('24-000001', `Godkendt. ${SECRET} og 311299-0000 takkede.`) },
    { title: 'Sti', paragraphs: treatedAs('24-000002', 'Udsat.') },
  ],
})
const redactions = JSON.stringify([{ what: SECRET, why: 'Har bedt om det', when: '2024-05-01' }])

let plain: BuiltSite
let told: BuiltSite

beforeAll(async () => {
  plain = await buildFrom(await newFolder(), { 'a.txt': meeting, 'redactions.json': redactions })
  told = await buildFrom(await newFolder(), {
    'a.txt': meeting,
    'archive.json': JSON.stringify({
      contact: 'arkiv@fjordager.example',
      accessibilityStatement: STATEMENT,
      baseUrl: 'https://referater.example.dk',
    }),
  })
}, 120_000)

describe('the page about the archive', () => {
  it('counts what there is, how much is understood, and what was taken out, without names', () => {
    const text = textOf(get(readPage(plain, '/om/'), 'main'))
    expect(text).toContain('1 møde, 2 punkter og 2 sager fra 1 udvalg eller råd, læst af 1 fil')
    expect(text).toMatch(/100.% af linjerne med indhold er forstået/)
    expect(text).toContain('1 punkt har et overstreget CPR-nummer')
    expect(text).toContain('1 punkt har anden tekst fjernet')
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('311299')
  })

  it('says where errors are corrected, where that is known, and invents nothing', () => {
    expect(hrefs(readPage(told, '/om/'), 'main a')).toContain('mailto:arkiv@fjordager.example')
    expect(hrefs(readPage(plain, '/om/'), 'main a').filter((href) => href.startsWith('mailto:'))).toEqual([])
  })

  it('says which policy holds', () => {
    const shown = archiveOf(
      { 'a.txt': meeting },
      { privacy: { cpr: 'allow', closedItems: 'publish', reason: 'Frigivet' } },
    )
    expect(aboutFacts(shown)).toMatchObject({
      privacy: { cpr: 'allow', closedItems: 'publish' },
      gaps: { cprItems: 0, listedItems: 0, sources: 0 },
    })
  })

  it('says of an archive without meetings that it has none', () => {
    expect(aboutFacts(archiveOf({}))).toMatchObject({ meetings: 0, period: null })
  })
})

describe('the accessibility statement', () => {
  it('is reached from the foot of every page and at /was/, where the configuration has one', () => {
    expect(hrefs(readPage(told, '/'), 'footer a')).toContain('/was/')
    expect(hrefs(readPage(told, '/was/'), 'main a')).toEqual([STATEMENT])
  })

  it('is not spoken of otherwise', () => {
    expect(hrefs(readPage(plain, '/'), 'footer a')).not.toContain('/was/')
    expect(() => readPage(plain, '/was/')).toThrow('ENOENT')
  })
})

describe('the page of the downloads', () => {
  it('leads to every download, from the foot of every page', () => {
    expect(hrefs(readPage(told, '/'), 'footer a')).toContain('/data/')
    const links = hrefs(readPage(told, '/data/'), 'main a')
    expect(links).toEqual(
      expect.arrayContaining([
        '/data/items.csv',
        '/data/2024/items.ndjson',
        '/data/schema/items.json',
        '/oparl/system.json',
      ]),
    )
    expect(hrefs(readPage(plain, '/data/'), 'main a').some((href) => href.startsWith('/oparl/'))).toBe(false)
  })

  it('says how many records a file has', () => {
    expect(textOf(get(readPage(plain, '/data/'), 'main'))).toMatch(/items\.csv Punkter \(2\): .*? \d+ byte/)
  })
})
