import { describe, expect, it } from 'vitest'
import { corpusFile, hasCorpus } from './helpers/corpus.ts'

describe.skipIf(!hasCorpus)('file 003', () => {
  it('fields are read before the openness marker (26) and on three lines after it (81–85)', () => {
    const { item, line } = corpusFile('003')
    const [caseNumber, journalNumber, documentNumber] = line(26).match(/\d[\d.-]+/g) ?? []
    expect(item(1)).toMatchObject({ caseNumber, journalNumber, documentNumber })
    expect(item(2)).toMatchObject({
      caseNumber: line(81).split(' ')[1],
      journalNumber: line(83).split(' ')[1],
      documentNumber: line(85).split(' ')[1],
    })
  })

  it('the case type is read with and without a blank line above it (89, 228)', () => {
    const { item, line } = corpusFile('003')
    expect([item(2).caseType, item(7).caseType]).toEqual([line(89), line(228)])
  })

  it('adjacent attachment lines are two titles, as the second list says (149–150, 158–159)', () => {
    const { item, line } = corpusFile('003')
    expect(item(2).attachments.map(({ title }) => title)).toEqual([line(158), line(159)])
    expect(item(2).attachments.map(({ title, documentNumber }) => `${title}\t${documentNumber}`)).toEqual([
      line(149),
      line(150),
    ])
  })

  it('a paragraph that a page break splits loses no word (127, 129)', () => {
    const { item, line } = corpusFile('003')
    const presentation = item(2).sections.find(({ kind }) => kind === 'presentation')
    expect(presentation?.text.replace(/\s+/g, ' ')).toContain(`${line(127)} ${line(129)}`)
  })

  it('a decision of two paragraphs has the outcome of its first sentence (209–211)', () => {
    const { item, line } = corpusFile('003')
    expect(item(6).decision).toEqual({
      text: `${line(209)}\n\n${line(211)}`,
      outcome: 'discussed',
      votes: null,
    })
  })

  it('text under no heading is a section of its own (296–298), then attachments and decision follow', () => {
    const { item, line } = corpusFile('003')
    const [body, ...others] = item(8).sections
    expect(body).toEqual({
      kind: 'body',
      heading: '',
      text: [296, 297, 298].map(line).join('\n'),
      lines: [296, 298],
    })
    expect(others.map(({ kind }) => kind)).toEqual(['attachments', 'decision'])
    expect(item(8).attachments).toEqual([{ title: line(302), documentNumber: line(304) }])
  })

  it('the route and the recommender are read without their full stop or comma (101, 105)', () => {
    const { item, line } = corpusFile('003')
    expect(item(2).route).toEqual(line(105).split(', '))
    expect(item(2).recommendation).toEqual({ by: line(101).split(' ')[0], text: line(101) })
  })

  it('nothing in it needs a message', () => {
    expect(corpusFile('003').messages).toEqual([])
  })
})

describe.skipIf(!hasCorpus)('file 004', () => {
  it('participants are read over a wrapped name (9–10)', () => {
    const { meeting, joined } = corpusFile('004')
    expect(meeting.participants).toEqual(joined(9, 10).replace('Mødedeltagere ', '').split(', '))
    expect(meeting.participants).toHaveLength(4)
  })

  it('closed items keep their case number and hold nothing else (29–39, 182–184)', () => {
    const { item, line } = corpusFile('004')
    expect([1, 2, 3, 7].map((number) => item(number).caseNumber)).toEqual([31, 35, 39, 184].map(line))
    expect([1, 2, 3, 7].flatMap((number) => item(number).sections)).toEqual([])
  })

  it('earlier treatments are history, in printed order, and the decision is another (67–75)', () => {
    const { item, line } = corpusFile('004')
    const iso = (text: string): string => text.split(' ')[0]?.split('/').reverse().join('-') ?? ''
    expect(item(4).history).toEqual([
      { body: line(69).split(' ')[1], date: iso(line(69)), text: line(71) },
      { body: line(73).split(' ')[1], date: iso(line(73)), text: line(75) },
    ])
    expect(item(4).decision?.text).toBe(line(47))
  })

  it('a table stands in the section it is printed in (115–118)', () => {
    const { item, line } = corpusFile('004')
    const [header, ...rows] = [115, 116, 117, 118].map((at) => line(at).split('\t'))
    expect(item(5).tables).toEqual([{ section: 'presentation', header, rows }])
  })

  it('attachments without numbers are titles (136–138)', () => {
    const { item, line } = corpusFile('004')
    expect(item(5).attachments.map(({ title }) => title)).toEqual([line(136), line(138)])
    expect(item(5).attachments.every(({ documentNumber }) => documentNumber === null)).toBe(true)
  })

  it('a spelling slip of the source stays (152)', () => {
    const { item, line } = corpusFile('004')
    expect(item(6).sections.find(({ kind }) => kind === 'summary')?.text).toBe(line(152))
  })

  it('the last line of the file, without a line end, is the decision (242)', () => {
    const { item, line, meeting } = corpusFile('004')
    expect(item(14).decision).toEqual({ text: line(242), outcome: null, votes: null })
    expect(meeting.source.lines).toBe(242)
  })
})
