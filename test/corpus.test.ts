import { describe, expect, it } from 'vitest'
import { ParseResult } from '../src/records/meeting.ts'
import { corpus, corpusFile, hasCorpus } from './helpers/corpus.ts'

const meetings = [...corpus.values()].map(({ meeting }) => meeting)
const items = meetings.flatMap((meeting) => meeting.items)

describe.skipIf(!hasCorpus)('the five real files', () => {
  it('hold as many of everything as a person counts', () => {
    expect({
      items: items.length,
      open: items.filter(({ closed }) => !closed).length,
      closed: items.filter(({ closed }) => closed).length,
      decisions: items.filter(({ decision }) => decision).length,
      attachments: items.flatMap(({ attachments }) => attachments).length,
      tables: items.flatMap(({ tables }) => tables).length,
      history: items.flatMap(({ history }) => history).length,
      cases: new Set(items.flatMap(({ caseNumber }) => caseNumber ?? [])).size,
    }).toEqual({
      items: 59,
      open: 37,
      closed: 22,
      decisions: 37,
      attachments: 29,
      tables: 5,
      history: 2,
      cases: 35,
    })
  })

  it('are what the schema says', () => {
    for (const meeting of meetings) {
      const result = { file: 'x', meeting, messages: [] }
      expect(ParseResult.parse(result)).toEqual(result)
    }
  })

  it('have an item for each “Punkt” line, with its number, title and place, and nothing else', () => {
    for (const { meeting, line } of corpus.values()) {
      for (const { lines, number: printed, closed, title } of meeting.items) {
        expect(line(lines[0])).toBe(`Punkt ${printed}: ${closed ? 'Lukket: ' : ''}${title}`)
      }
    }
  })

  it('have a contents line and a page for each item', () => {
    for (const { meeting } of corpus.values()) {
      const pages = meeting.items.map(({ contents }) => contents?.page ?? 0)
      expect(pages.every((page, at) => page > (pages[at - 1] ?? 0))).toBe(true)
    }
  })

  it('have a decision in each open item and none in a closed one', () => {
    expect(items.filter(({ closed, decision }) => closed === (decision !== null))).toEqual([])
    expect(items.filter(({ closed, sections }) => closed && sections.length > 0)).toEqual([])
  })

  it('have no line that no rule explains', () => {
    expect(meetings.flatMap(({ unexplained }) => unexplained)).toEqual([])
  })
})

describe.skipIf(!hasCorpus)('file 000', () => {
  it('a table split by the blank line 106 is one table, the next one is another (104, 119)', () => {
    const { item, line } = corpusFile('000')
    const [first, second] = item(2).tables
    const cells = (from: number, to: number): string[][] =>
      Array.from({ length: to - from + 1 }, (_, at) => line(from + at))
        .filter(Boolean)
        .map((text) => text.split('\t'))
    expect(first).toEqual({ section: 'economy', header: line(104).split('\t'), rows: cells(105, 113) })
    expect(second).toEqual({ section: 'economy', header: line(119).split('\t'), rows: cells(120, 124) })
  })

  it('Sagsfremstilling is wrapper (56) and section (82) of one item', () => {
    const presentations = corpusFile('000')
      .item(2)
      .sections.filter(({ kind }) => kind === 'presentation')
    expect(presentations.map(({ lines }) => lines)).toEqual([[82, 94]])
  })

  it('attachments printed before and after the decision are there once, with their numbers (126, 140)', () => {
    const { item, line } = corpusFile('000')
    expect(item(2).attachments).toEqual([
      { title: line(128), documentNumber: line(130) },
      { title: line(132), documentNumber: line(134) },
    ])
    expect(item(2).sections.filter(({ kind }) => kind === 'attachments')).toHaveLength(1)
  })

  it('a list keeps its lines under a lead-in (41–44)', () => {
    const { item, line } = corpusFile('000')
    expect(item(1).recommendation?.text).toBe(`${line(41)}\n\n${line(43)}\n${line(44)}`)
    expect(item(1).recommendation?.by).toBe(line(41).split(' ')[0])
  })

  it('a decision of many paragraphs is all of them, to the last line of the file (338–350)', () => {
    const { item, line } = corpusFile('000')
    const paragraphs = [338, 340, 342, 344, 346, 348, 350].map(line)
    expect(item(9).decision?.text).toBe(paragraphs.join('\n\n'))
  })

  it('closed items without a case number are one line each (322, 324)', () => {
    const { item } = corpusFile('000')
    expect(
      [item(7), item(8)].map(({ lines, closed, caseNumber }) => ({ lines, closed, caseNumber })),
    ).toEqual([
      { lines: [322, 322], closed: true, caseNumber: null },
      { lines: [324, 324], closed: true, caseNumber: null },
    ])
  })
})

describe.skipIf(!hasCorpus)('file 001', () => {
  it('bare case numbers, with and without a letter, are read under the heading (24, 59, 102, 188)', () => {
    const { meeting, line } = corpusFile('001')
    const open = meeting.items.filter(({ caseNumber }) => caseNumber !== null)
    expect(open.map(({ caseNumber }) => caseNumber)).toEqual([24, 59, 102, 188].map(line))
  })

  it('titles that differ from the contents list are told of, and each is kept as printed (22, 186)', () => {
    const { item, line, messages } = corpusFile('001')
    expect(messages).toEqual(['22 contents-title', '186 contents-title'])
    for (const [printed, contents] of [
      [1, 13],
      [4, 16],
    ] as const) {
      const title = item(printed).contents?.title ?? ''
      expect(line(contents).replace(/\.{5}\t\d+$/, '')).toBe(title)
      expect(item(printed).title).not.toBe(title)
    }
  })

  it('the decision comes first and a dash is a decision without outcome (28, 106, 192, 230)', () => {
    const { item, line } = corpusFile('001')
    const decisions = [1, 2, 3, 4, 8].map((printed) => item(printed).decision)
    expect(decisions.map((decision) => decision?.text)).toEqual([28, 63, 106, 192, 230].map(line))
    expect(decisions.map((decision) => decision?.outcome)).toEqual([
      'approved',
      'approved',
      'recommended',
      'noted',
      null,
    ])
  })

  it('attachments have no number there (98, 184)', () => {
    const { item, line } = corpusFile('001')
    expect(item(2).attachments).toEqual([{ title: line(98), documentNumber: null }])
    expect(item(3).attachments).toEqual([{ title: line(184), documentNumber: null }])
  })

  it('unmarked subheadings stay paragraphs of their section (122–172)', () => {
    const { item } = corpusFile('001')
    const kinds = item(3).sections.map(({ kind }) => kind)
    expect(kinds).toEqual([
      'decision',
      'summary',
      'recommendation',
      'route',
      'presentation',
      'economy',
      'attachments',
    ])
  })
})
