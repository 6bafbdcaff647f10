import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCpr } from '../../../parsers/text/cpr.ts'
import type { Archive } from '../../../src/archive/model.ts'
import { Redaction } from '../../../src/archive/privacy/redactions.ts'
import { grammarText, mutatedFixture } from '../../helpers/arbitraries.ts'
import { archiveOf, itemOf } from '../../helpers/archive.ts'
import { minutes, treatedAs } from '../../helpers/minutes.ts'

const NUMBER = '311299-0000'
const text = minutes({
  front: [`Mødedeltagere Karen Lind, ${NUMBER}`],
  items: [
    { title: `Klage fra ${NUMBER}`, paragraphs: treatedAs('24-000001', `Afvist. Se 311299-\n0000.`) },
    { title: 'Vej', paragraphs: treatedAs('24-000002', 'Godkendt.') },
  ],
})

/** Every string of what an archive publishes. */
function stringsOf(archive: Archive): string[] {
  const { meetings, bodies, cases, documents } = archive
  const published = meetings.flatMap(({ id, record, source, earlier }) => [id, record, source, earlier])
  const keys = [...cases, ...documents].flatMap(({ number, key }) => [number, key])
  const found: string[] = []
  JSON.stringify([published, keys, bodies.map(({ slug, name }) => [slug, name])], (_, value: unknown) => {
    if (typeof value === 'string') found.push(value)
    return value
  })
  return found
}

describe('an archive by default', () => {
  const archive = archiveOf({ 'a.txt': text })
  const klage = itemOf(archive, 'byraadet/2024-10-09', 'punkt-1')

  it('blacks CPR numbers out in titles, texts, participants and lines', () => {
    expect(klage.record.title).toBe('Klage fra ██████-████')
    expect(klage.record.decision?.text).toBe('Afvist. Se ██████-████.')
    expect(klage.meeting.record.participants).toEqual(['Karen Lind', '██████-████'])
    expect(klage.meeting.source.lines.map((line) => line.text)).toEqual(
      expect.arrayContaining(['Afvist. Se ██████-', '████.', 'Punkt 1: Klage fra ██████-████']),
    )
    expect(stringsOf(archive).filter(hasCpr)).toEqual([])
  })

  it('says why on the item that it is about, and on no other', () => {
    expect(klage.gaps).toEqual([{ kind: 'cpr' }])
    expect(klage.next?.gaps).toEqual([])
    expect(klage.meeting.source.gaps).toEqual([{ kind: 'cpr' }])
  })

  it('warns of each with its line and column, and repeats none', () => {
    const messages = archive.results.flatMap((result) => result.messages)
    const found = messages.filter(({ ruleId }) => ruleId === 'cpr-number')
    const lines = text.split('\n')
    expect(found.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 6))).toEqual(
      Array(4).fill('311299-'),
    )
    expect(found.map(({ severity }) => severity)).toEqual(Array(4).fill('warning'))
    expect(JSON.stringify(messages)).not.toMatch(/311299|0000/)
  })

  it('leaves out the hash of the file, which would let the number be found by trial', () => {
    expect(klage.meeting.record.source.sha256).toBe('')
    expect(klage.meeting.source.facts?.sha256).toBe('')
  })

  it('makes no case and no address of a number that is blacked out', () => {
    const numbered = minutes({
      date: '2021-05-26',
      items: [{ title: 'Vej', paragraphs: ['Åbent', `Sagsnr.: ${NUMBER} Dokumentnr.: ${NUMBER}`, 'Vejen.'] }],
    })
    const { cases, documents } = archiveOf({ 'a.txt': numbered })
    expect([cases, documents]).toEqual([[], []])
  })

  it('names no file by a number, and tells two such files apart', () => {
    const named = archiveOf({
      '311299-0000.txt': text,
      '010190-0000.txt': minutes({ body: 'Børneudvalget', items: [] }),
    })
    expect(named.sources.map(({ source }) => source.file)).toEqual(['██████-████.txt', '██████-████.txt (2)'])
  })

  it('leaves no number in any string, whatever the text', () => {
    const strewn = fc
      .tuple(
        fc.oneof(grammarText, mutatedFixture),
        fc.array(
          fc.record({
            at: fc.nat(80),
            words: fc.constantFrom(
              NUMBER,
              `a ${NUMBER} b`,
              '311299-',
              '0000 c',
              '\t311299 0000\t1',
              '3112990000',
            ),
          }),
          { minLength: 1, maxLength: 6 },
        ),
      )
      .map(([lines, edits]) => {
        const all = lines.split('\n')
        for (const { at, words } of edits) all.splice(1 + (at % all.length), 0, words)
        return all.join('\n')
      })
    fc.assert(
      fc.property(strewn, (any) => {
        const made = archiveOf({ 'a.txt': any })
        expect(stringsOf(made).filter(hasCpr)).toEqual([])
        const reasons = made.results.flatMap(({ messages }) => messages.map(({ reason }) => reason))
        // Halves with a number between them, which is blacked out, are not those of one.
        expect(reasons.filter((reason) => hasCpr(reason) || /311299-[^█]{0,40}0000/.test(reason))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('an archive that refuses CPR numbers', () => {
  it('leaves the file out with one error, and takes the others', () => {
    const other = minutes({ date: '2024-11-06', items: [{ title: 'Sti' }] })
    const archive = archiveOf({ 'a.txt': text, 'b.txt': other }, { privacy: { cpr: 'refuse' } })
    expect(archive.meetings.map(({ id }) => id)).toEqual(['byraadet/2024-11-06'])
    const [first] = archive.results
    expect(first?.read).toBe(false)
    expect(first?.messages).toEqual([
      expect.objectContaining({ ruleId: 'cpr-number', severity: 'error', line: 5 }),
    ])
  })
})

describe('an archive that allows CPR numbers', () => {
  it('prints them as they stand, and says so', () => {
    const archive = archiveOf({ 'a.txt': text }, { privacy: { cpr: 'allow', reason: 'Prøve' } })
    expect(itemOf(archive, 'byraadet/2024-10-09', 'punkt-1').record.title).toBe(`Klage fra ${NUMBER}`)
    const messages = archive.results.flatMap((result) => result.messages)
    expect(
      new Set(messages.filter(({ ruleId }) => ruleId === 'cpr-number').map(({ severity }) => severity)),
    ).toEqual(new Set(['info']))
    expect(JSON.stringify(messages)).not.toContain(NUMBER)
  })
})

describe('an archive that publishes closed items', () => {
  const closed = {
    'a.txt': minutes({
      items: [{ title: 'Køb', closed: true, paragraphs: treatedAs('24-000001', 'Købt.') }],
    }),
  }

  it('publishes their text and lines, and does not call it withheld', () => {
    const archive = archiveOf(closed, { privacy: { closedItems: 'publish', reason: 'Frigivet' } })
    const item = itemOf(archive, 'byraadet/2024-10-09', 'punkt-1')
    expect(item.record.decision?.text).toBe('Købt.')
    expect(item.meeting.source.lines.map((line) => line.text)).toContain('Købt.')
    expect(archive.results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).not.toContain(
      'closed-item-text',
    )
  })
})

describe('a redaction list', () => {
  const list = [
    Redaction.parse({ what: 'Karen Lind', why: 'Bedt om det', when: '2024-05-01' }),
    Redaction.parse({ what: '24-000002', why: 'Forkert nummer', when: '2024-05-02' }),
    Redaction.parse({ what: 'Findes ikke', why: 'Fejl', when: '2024-05-03' }),
  ]
  const archive = archiveOf({ 'Karen Lind.txt': text }, {}, list)

  it('takes text out of records, lines, numbers and names of files', () => {
    expect(JSON.stringify(stringsOf(archive))).not.toMatch(/Karen Lind|24-000002/)
    expect(archive.cases.map(({ key }) => key)).toEqual(['24-000001'])
    expect(archive.meetings[0]?.source.file).toBe('[fjernet].txt')
    expect(archive.meetings[0]?.record.participants[0]).toBe('[fjernet]')
  })

  it('says of an entry that matches nothing which one it is, and not what', () => {
    const said = archive.results.filter(({ file }) => file === 'redactions.json')
    expect(said.flatMap(({ messages }) => messages)).toEqual([
      expect.objectContaining({
        ruleId: 'redaction-unused',
        severity: 'info',
        reason: expect.stringContaining('Entry 3'),
      }),
    ])
    expect(JSON.stringify(said)).not.toContain('Findes ikke')
  })

  it('makes the address of a body of what is left of its name', () => {
    const named = archiveOf({ 'a.txt': minutes({ body: 'Karen Linds Fond', items: [] }) }, {}, list)
    expect(named.meetings.map(({ id }) => id)).toEqual(['fjernet-s-fond/2024-10-09'])
  })
})
