import { describe, expect, it } from 'vitest'
import { archiveOf, archiveOfMeetings, meetingOf } from '../helpers/archive.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const held = { items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] }
const agenda = { kind: 'DAGSORDEN', items: [{ title: 'Vej' }] } as const

describe('the sources of an archive', () => {
  const archive = archiveOf({
    'a.txt': minutes(held),
    'b.txt': 'Kære borgmester',
    'c.txt': minutes({ ...held, date: '2023-05-03' }),
  })

  it('are all files in their order, those too that are left out', () => {
    expect(archive.sources.map(({ source, meeting }) => [source.file, meeting?.id ?? null])).toEqual([
      ['a.txt', 'byraadet/2024-10-09'],
      ['b.txt', null],
      ['c.txt', 'byraadet/2023-05-03'],
    ])
  })

  it('know their checksum, size and coverage, when they are left out too', () => {
    for (const { source } of archive.sources) {
      expect(source.facts).toMatchObject({
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        encoding: 'utf-8',
      })
    }
    expect(archive.sources[1]?.source.coverage).toEqual({ explained: 0, unknown: 1, noise: 0, blank: 0 })
  })

  it('show no line of a file that is left out, and say why it is', () => {
    expect(archive.sources[1]?.source).toMatchObject({
      lines: [],
      messages: [{ line: 1, column: 1, ruleId: 'not-minutes', severity: 'error' }],
    })
  })

  it('hold no reason of a message, which may quote what is withheld', () => {
    const messages = archive.sources.flatMap(({ source }) => source.messages)
    expect(messages.every((message) => !('reason' in message))).toBe(true)
  })
})

describe('the earlier versions of a meeting', () => {
  const archive = archiveOfMeetings(agenda, held, { items: [{ title: 'Rettet' }] })
  const meeting = meetingOf(archive, 'byraadet/2024-10-09')

  it('stay with it, in file order, and have their place among the sources', () => {
    expect(meeting.source.file).toBe('3.txt')
    expect(meeting.earlier.map(({ file }) => file)).toEqual(['1.txt', '2.txt'])
    expect(archive.sources.map(({ source, edition }) => [source.file, edition])).toEqual([
      ['1.txt', 1],
      ['2.txt', 2],
      ['3.txt', 0],
    ])
  })

  it('are each told which file is published instead', () => {
    const reasons = archive.results.map(({ messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'version').map(({ reason }) => reason),
    )
    expect(reasons).toEqual([[expect.stringMatching(/^3\.txt /)], [expect.stringMatching(/^3\.txt /)], []])
  })

  it('keep their text readable', () => {
    expect(meeting.earlier[0]?.lines.map(({ text }) => text)).toContain('Punkt 1: Vej')
  })

  it.each([
    ['title', 'Køb af skov', '24-000009'],
    ['case number', 'Skovkøb', '24-000007'],
  ])(
    'withhold what stands under an item that the published version closes, known by its %s',
    (_, title, number) => {
      const { earlier } = meetingOf(
        archiveOfMeetings(
          { ...agenda, items: [{ title, paragraphs: [number, 'Sælger hedder Zqx.'] }, { title: 'Vej' }] },
          { items: [{ title: 'Køb af skov', closed: true, paragraphs: ['24-000007'] }, { title: 'Vej' }] },
        ),
        'byraadet/2024-10-09',
      )
      expect(JSON.stringify(earlier)).not.toContain('Zqx')
      expect(earlier[0]?.lines.map(({ text }) => text)).toContain('Punkt 2: Vej')
    },
  )
})

describe('the severities of archive.json', () => {
  const files = { 'a.txt': minutes(agenda), 'b.txt': minutes(held) }

  it.each([
    ['error', ['error']],
    ['info', ['info']],
    ['off', []],
  ] as const)('make a message of the archive itself %s', (grade, expected) => {
    const { results, sources } = archiveOf(files, { severity: { version: grade } })
    const said = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'version')
    expect(said.map(({ severity }) => severity)).toEqual(expected)
    const shown = sources
      .flatMap(({ source }) => source.messages)
      .filter(({ ruleId }) => ruleId === 'version')
    expect(shown.map(({ severity }) => severity)).toEqual(expected)
  })
})
