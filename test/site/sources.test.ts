import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { messageSentence } from '../../src/site/messages.ts'
import { messageSentences } from '../../src/site/strings.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { type BuiltSite, buildFrom, get, hrefs, readPage, textOf, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite
let index: Root

beforeAll(async () => {
  site = await buildFrom(await newFolder(), {
    '1.txt': minutes({ kind: 'DAGSORDEN', items: [{ title: 'Udkast' }] }),
    '2.txt': minutes({
      items: [
        {
          title: 'Skitse',
          paragraphs: [...treatedAs('24-000001', 'Godkendt.'), 'Bilag', 'Plan\t998-2024-12'],
        },
        { title: 'Sti', paragraphs: ['24-000002', 'Stien males.'] },
        {
          title: 'Køb af skov',
          closed: true,
          paragraphs: [...treatedAs('24-000003', 'Zqx.'), 'Bilag', 'Zqxskøde\t998-2024-', '556'],
        },
      ],
    }),
    'brev.txt': 'Kære Zqx',
    'tom.txt': '',
  })
  index = readPage(site, '/kilder/')
})

/** The entry of a file on the page of all sources. */
function entryOf(file: string) {
  const found = selectAll('main li', index).find((entry) => textOf(get(entry, 'h3')) === file)
  if (!found) throw new Error(`no entry for ${file}`)
  return found
}

describe('the page of all sources', () => {
  it('is in the footer of each page', () => {
    expect(hrefs(readPage(site, '/'), 'footer a')).toContain('/kilder/')
  })

  it('shows of each file its lines, encoding, checksum, coverage and messages, and links to its page', () => {
    const { facts } = site.archive.meetings[0]?.source ?? {}
    const entry = entryOf('2.txt')
    expect(hrefs(entry)).toEqual(['/kilder/byraadet/2024-10-09/'])
    expect(textOf(entry)).toContain(
      `${facts?.lines} linjer, ${facts?.bytes.toLocaleString('da-DK')} bytes, utf-8`,
    )
    expect(select('abbr', entry)?.properties.title).toBe(facts?.sha256)
    expect(facts?.sha256).toContain(textOf(get(entry, 'abbr')))
    expect(textOf(entry)).toMatch(/\d+ linjer forstået, 0 ikke genkendt, 0 uden indhold/)
    expect(textOf(entry)).toMatch(/2 advarsler/)
  })

  it('lists the files that are left out, with the reason, and no word of them', () => {
    expect(textOf(entryOf('brev.txt'))).toContain(messageSentence({ ruleId: 'not-minutes' }))
    expect(textOf(entryOf('tom.txt'))).toContain(messageSentence({ ruleId: 'empty' }))
    expect(hrefs(entryOf('brev.txt'))).toEqual([])
    expect(textOf(index)).not.toContain('Zqx')
  })

  it('links to the version of a meeting that another took the place of', () => {
    expect(hrefs(entryOf('1.txt'))).toEqual(['/kilder/byraadet/2024-10-09/udgave-1/'])
    expect(textOf(entryOf('1.txt'))).toContain('erstattet')
  })
})

describe('the page of a source', () => {
  it('shows each message at its line, in Danish, and lists them with links to the lines', () => {
    const page = readPage(site, '/kilder/byraadet/2024-10-09/')
    const item = site.archive.meetings[0]?.items[1]
    const at = get(page, `#L${item?.record.lines[0]}`)
    expect(textOf(at)).toContain(`Advarsel: ${messageSentence({ ruleId: 'decision-missing' })}`)
    expect(hrefs(page, 'section a')).toContain(`#L${item?.record.lines[0]}`)
  })

  it('tells how many lines are explained', () => {
    expect(textOf(readPage(site, '/kilder/byraadet/2024-10-09/'))).toMatch(/\d+ linjer forstået/)
  })

  it('quotes no line of a closed item in a message', () => {
    const page = readPage(site, '/kilder/byraadet/2024-10-09/')
    expect(texts(page, '.note')).toContain(`Advarsel: ${messageSentence({ ruleId: 'closed-item-text' })}`)
    expect(textOf(page)).not.toContain('Zqx')
  })

  it('links to the other versions of its meeting, and they to it', () => {
    const page = readPage(site, '/kilder/byraadet/2024-10-09/')
    expect(hrefs(page, 'main a')).toContain('/kilder/byraadet/2024-10-09/udgave-1/')
    const earlier = readPage(site, '/kilder/byraadet/2024-10-09/udgave-1/')
    expect(hrefs(earlier, 'main a')).toContain('/kilder/byraadet/2024-10-09/')
    expect(textOf(earlier)).toContain('Punkt 1: Udkast')
    expect(textOf(earlier)).toContain(messageSentence({ ruleId: 'version' }))
  })
})

describe('the page of a case and of a document', () => {
  const first = (): number => site.archive.meetings[0]?.items[0]?.record.lines[0] ?? 0

  it('link each step to its lines in the source', () => {
    expect(hrefs(readPage(site, '/sag/24-000001/'), '.timeline a')).toContain(
      `/kilder/byraadet/2024-10-09/#L${first()}`,
    )
    const list = site.archive.meetings[0]?.items[0]?.record.sections.find(
      ({ kind }) => kind === 'attachments',
    )
    expect(hrefs(readPage(site, '/dokument/998-2024-12/'), 'main a')).toContain(
      `/kilder/byraadet/2024-10-09/#L${list?.lines[0]}`,
    )
  })
})

describe('the messages of the site', () => {
  it('have a Danish sentence for each rule, and for no other', () => {
    expect(Object.keys(messageSentences).sort()).toEqual(diagnostics.map(({ ruleId }) => ruleId).sort())
  })
})
