import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../src/records/item.ts'
import { corpusFile, hasCorpus } from './helpers/corpus.ts'

describe.skipIf(!hasCorpus)('file 002', () => {
  const numbered = /^(.*?)[\t ](\d{3}-\d{4}-\d+)$/
  const item = (number: number): AgendaItem => corpusFile('002').item(number)
  const line = (number: number): string => corpusFile('002').line(number)
  const joined = (first: number, last: number): string => corpusFile('002').joined(first, last)
  const messages = (): string[] => corpusFile('002').messages
  const attachment = (text: string): { title: string; documentNumber: string | null } => {
    const [, title = text, documentNumber = null] = numbered.exec(text) ?? []
    return { title, documentNumber }
  }

  it('a contents title cut at the page number keeps what is printed of it (22)', () => {
    const [title, page] = line(22).split('\t')
    expect(item(12).contents).toEqual({ title, page: Number(page) })
    expect(item(12).title.startsWith(title ?? 'x')).toBe(true)
    expect(item(12).title).toBe(line(626).replace('Punkt 12: ', ''))
    expect(messages()).toContain('626 contents-title')
  })

  it('Beslutning is a case type and no heading, with and without its full stop (44, 138)', () => {
    expect(item(1).caseType).toBe(line(44))
    expect(item(2).caseType).toBe(line(138).replace('.', ''))
    expect(
      item(1)
        .sections.filter(({ kind }) => kind === 'decision')
        .map(({ lines }) => lines),
    ).toEqual([[118, 120]])
  })

  it('lists go on after a page break (87, 89) and unmarked subheadings open no section (68, 92)', () => {
    const presentation = item(1).sections.find(({ kind }) => kind === 'presentation')
    expect(presentation?.lines).toEqual([64, 106])
    expect(presentation?.text).toContain(`${line(86)}\n${line(87)}\n\n${line(89)}\n${line(90)}`)
    expect(presentation?.text).toContain(`\n\n${line(92)}\n\n`)
  })

  it('attachments with rules under them keep title and number (236, 239, 294, 801)', () => {
    expect(item(2).attachments).toEqual([attachment(line(236)), attachment(line(239))])
    expect(item(4).attachments).toEqual([attachment(line(294))])
    expect(item(14).attachments).toEqual([attachment(line(801))])
  })

  it('an attachment number after a space is no word of the title (493, 607, 609)', () => {
    expect(item(9).attachments).toEqual([attachment(line(493))])
    expect(item(11).attachments).toEqual([attachment(line(607)), attachment(line(609))])
  })

  it('an empty second attachment list takes nothing away (499)', () => {
    expect(item(9).attachments).toHaveLength(1)
    expect(messages()).toContain('499 attachment-lists')
  })

  it('a title wrapped in an open bracket is one title, and its number wrapped at the hyphen one number (682–686)', () => {
    expect(item(12).attachments).toEqual([{ title: joined(682, 683), documentNumber: line(685) + line(686) }])
    expect(item(12).attachments[0]?.title).toBe(line(694))
    expect(messages()).toContain('685 wrapped-number')
  })

  it('a list broken by a paragraph goes on with its own numbers (529–534)', () => {
    const presentation = item(10).sections.find(({ kind }) => kind === 'presentation')
    expect(presentation?.text).toBe(`${line(529)}\n${line(530)}\n\n${line(532)}\n${line(533)}\n${line(534)}`)
  })

  it('a damaged field marker is read as if whole, and the fields below it are read (560–566)', () => {
    const [caseNumber, journalNumber, documentNumber] = line(562).match(/\d[\d.-]+/g) ?? []
    expect(item(11)).toMatchObject({ caseNumber, journalNumber, documentNumber })
    expect(item(11).caseType).toBe(line(566).replace('.', ''))
    expect(messages()).toContain('560 damaged-field')
  })

  it('stray letters are in no text and are told of (564, 588, 606, 611–614)', () => {
    const noise = [564, 588, 606, 611, 612, 613, 614]
    expect(messages().filter((message) => message.endsWith('noise-line'))).toEqual(
      noise.map((at) => `${at} noise-line`),
    )
    const presentation = item(11).sections.find(({ kind }) => kind === 'presentation')
    expect(presentation?.text).toContain(`${line(586)}\n\n${line(589)}\n\n${line(591)}`)
  })

  it('tables have their header and rows (595–596, 735–736)', () => {
    const cells = (at: number): string[] => line(at).split('\t')
    expect(item(11).tables).toEqual([{ section: 'presentation', header: cells(595), rows: [cells(596)] }])
    expect(item(13).tables).toEqual([{ section: 'presentation', header: cells(735), rows: [cells(736)] }])
  })

  it('the route is read over paragraphs and at commas, names as printed (578, 650–654)', () => {
    expect(item(12).route).toEqual([650, 652, 654].map((at) => line(at).replace('.', '')))
    expect(item(11).route).toEqual(line(578).replace('.', '').split(', '))
  })

  it('a decision right under its heading is read (758–759)', () => {
    expect(item(13).decision).toEqual({ text: line(759), outcome: 'approved', votes: null })
    expect(item(13).sections.at(-1)?.heading).toBe(line(758))
  })

  it('a decision printed as a dash has no outcome (970), a dash in another section is text (110)', () => {
    expect(item(17).decision).toEqual({ text: line(970), outcome: null, votes: null })
    expect(item(1).sections.find(({ kind }) => kind === 'economy')?.text).toBe(line(110))
  })

  it('a title repeated under the wrapper is no list, and fields on three lines are read (976–992)', () => {
    expect(item(20)).toMatchObject({
      title: line(980).replace('20. ', ''),
      caseNumber: line(984).split(' ')[1],
      journalNumber: line(986).split(' ')[1],
      documentNumber: line(988).split(' ')[1],
      decision: { text: line(992) },
    })
    expect(item(20).sections.map(({ kind }) => kind)).toEqual(['decision'])
  })
})
