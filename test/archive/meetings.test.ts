import { describe, expect, it } from 'vitest'
import { archiveOfMeetings, itemOf, meetingOf } from '../helpers/archive.ts'
import type { ItemText, MeetingText } from '../helpers/minutes.ts'

const items: ItemText[] = [{ title: 'Vej', paragraphs: ['24-000001', 'Beslutning', 'Godkendt.'] }]

describe('the meetings of an archive', () => {
  const archive = archiveOfMeetings(
    { date: '2023-05-03', items },
    { date: '2024-10-09', items },
    { date: '2024-09-16', body: 'Økonomiudvalget', items },
    { date: '2024-01-16', body: 'Teknik- og Miljøudvalget', items },
    { date: '2024-02-07', items },
  )

  it('come newest first, whatever the order of the files', () => {
    expect(archive.meetings.map(({ id }) => id)).toEqual([
      'byraadet/2024-10-09',
      'oekonomiudvalget/2024-09-16',
      'byraadet/2024-02-07',
      'teknik-og-miljoeudvalget/2024-01-16',
      'byraadet/2023-05-03',
    ])
  })

  it('belong to their bodies, which come in Danish alphabetical order', () => {
    expect(archive.bodies.map(({ name, slug }) => [name, slug])).toEqual([
      ['Byrådet', 'byraadet'],
      ['Teknik- og Miljøudvalget', 'teknik-og-miljoeudvalget'],
      ['Økonomiudvalget', 'oekonomiudvalget'],
    ])
    expect(archive.bodies[0]?.meetings.map(({ id }) => id)).toEqual([
      'byraadet/2024-10-09',
      'byraadet/2024-02-07',
      'byraadet/2023-05-03',
    ])
  })

  it('belong to their years, newest first', () => {
    expect(archive.years.map(({ year, meetings }) => [year, meetings.length])).toEqual([
      [2024, 4],
      [2023, 1],
    ])
  })

  it('know the meeting of their body before and after, and no other body’s', () => {
    const middle = meetingOf(archive, 'byraadet/2024-02-07')
    expect(middle.previous?.id).toBe('byraadet/2023-05-03')
    expect(middle.next?.id).toBe('byraadet/2024-10-09')
    expect(meetingOf(archive, 'byraadet/2023-05-03').previous).toBeNull()
    expect(meetingOf(archive, 'byraadet/2024-10-09').next).toBeNull()
    expect(meetingOf(archive, 'oekonomiudvalget/2024-09-16')).toMatchObject({ previous: null, next: null })
  })
})

describe('two meetings of one body on one day', () => {
  it.each([
    ['15:30', '17:00', 'byraadet/2024-10-09-1700'],
    ['17:00', '08:30', 'byraadet/2024-10-09-1700'],
  ])('at %s and %s: the earlier keeps the bare date, the later adds its time', (one, two, later) => {
    const archive = archiveOfMeetings({ time: one, items }, { time: two, items })
    const [first = ''] = [one, two].sort()
    expect(meetingOf(archive, 'byraadet/2024-10-09').record.time).toBe(first)
    expect(meetingOf(archive, later).record).toMatchObject({ id: later, time: '17:00' })
    expect(archive.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('are neighbours, the later one listed first', () => {
    const archive = archiveOfMeetings({ time: '17:00', items }, { time: '08:30', items })
    expect(archive.meetings.map(({ id }) => id)).toEqual(['byraadet/2024-10-09-1700', 'byraadet/2024-10-09'])
    expect(meetingOf(archive, 'byraadet/2024-10-09').next?.id).toBe('byraadet/2024-10-09-1700')
  })

  it('are no concern of another body that meets that day', () => {
    const archive = archiveOfMeetings({ items }, { body: 'Økonomiudvalget', time: '08:30', items })
    expect(archive.meetings.map(({ id }) => id).sort()).toEqual([
      'byraadet/2024-10-09',
      'oekonomiudvalget/2024-10-09',
    ])
  })
})

describe('two versions of one meeting', () => {
  const archive = archiveOfMeetings(
    { kind: 'DAGSORDEN', items: [{ title: 'Udkast' }] },
    { items: [{ title: 'Endelig' }] },
  )

  it('are one meeting, the later file’s', () => {
    expect(archive.meetings.map(({ id, source }) => [id, source.file])).toEqual([
      ['byraadet/2024-10-09', '2.txt'],
    ])
    expect(archive.meetings[0]?.items.map(({ record }) => record.title)).toEqual(['Endelig'])
  })

  it('are reported on the other file', () => {
    const versions = archive.results.map(({ file, messages }) => [
      file,
      messages.filter(({ ruleId }) => ruleId === 'version').map(({ severity }) => severity),
    ])
    expect(versions).toEqual([
      ['1.txt', ['warning']],
      ['2.txt', []],
    ])
    expect(archive.results[0]?.messages.at(-1)?.reason).toContain('2.txt')
  })
})

describe('the agenda and the minutes of one meeting', () => {
  const agenda: MeetingText = { kind: 'DAGSORDEN', items: [{ title: 'Udkast' }] }
  const held: MeetingText = { items: [{ title: 'Endelig' }] }

  it.each([
    ['agenda first', [agenda, held]],
    ['minutes first', [held, agenda]],
  ])('are published as the minutes, which are later, with the %s in file order', (_, files) => {
    const { meetings } = archiveOfMeetings(...files)
    expect(meetings.map(({ record }) => [record.kind, record.items[0]?.title])).toEqual([
      ['minutes', 'Endelig'],
    ])
  })
})

describe('the items of a meeting', () => {
  const numbers = [136, 137, 137, 138, 137].map((number) => ({ title: `Sag ${number}`, number }))
  const archive = archiveOfMeetings({ items: numbers })

  it('are known by their number, and a repeated one by its turn', () => {
    const [meeting] = archive.meetings
    expect(meeting?.items.map(({ slug }) => slug)).toEqual([
      'punkt-136',
      'punkt-137',
      'punkt-137-2',
      'punkt-138',
      'punkt-137-3',
    ])
  })

  it('know the item before and after', () => {
    const second = itemOf(archive, 'byraadet/2024-10-09', 'punkt-137-2')
    expect([second.previous?.slug, second.next?.slug]).toEqual(['punkt-137', 'punkt-138'])
    expect(itemOf(archive, 'byraadet/2024-10-09', 'punkt-136').previous).toBeNull()
    expect(itemOf(archive, 'byraadet/2024-10-09', 'punkt-137-3').next).toBeNull()
  })
})
