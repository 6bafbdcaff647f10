import { describe, expect, it } from 'vitest'
import { archiveOf, archiveOfMeetings, itemOf } from '../helpers/archive.ts'
import { minutes } from '../helpers/minutes.ts'

const secret = [
  'Åbent',
  'Sagsnr.: 998-2024-12 J.nr.: 13.06.02 Dokumentnr.: 998-2024-555',
  'Sagstype',
  'Orientering.',
  'Resume og sagens baggrund',
  'Sælger hedder Zqx.',
  'Indstillinger',
  'Skovchefen indstiller, at Zqx får 2 mio. kr.',
  'Behandling',
  'Zqxudvalget.',
  'Sagsfremstilling',
  'Post\tKr.\nZqx\t2.000.000\nI alt\t2.000.000',
  'Bilag',
  'Zqx-skøde\t998-2024-556',
  'Økonomiudvalgets møde den 2. oktober 2024:',
  'Anbefalet. Zqx var til stede.',
  'Byrådets møde den 9. oktober 2024:',
  'Godkendt. Imod stemte Zqx.',
]

const archive = archiveOfMeetings({
  items: [
    { title: 'Ny vej', paragraphs: ['Åbent', 'Sagsnr.: 998-2024-10', 'Åben tekst.'] },
    { title: 'Køb af skov', closed: true, paragraphs: secret },
    { title: 'Eventuelt', paragraphs: ['Åbent', 'Intet.'] },
  ],
})
const closed = itemOf(archive, 'byraadet/2024-10-09', 'punkt-2')

describe('a closed item', () => {
  it('is published with number, title and case number, and nothing else', () => {
    expect(closed.record).toEqual({
      number: 2,
      title: 'Køb af skov',
      closed: true,
      caseNumber: '998-2024-12',
      journalNumber: null,
      documentNumber: null,
      caseType: null,
      route: [],
      recommendation: null,
      decision: null,
      history: [],
      attachments: [],
      tables: [],
      sections: [],
      contents: { title: 'Køb af skov', page: 4 },
      lines: closed.record.lines,
    })
  })

  it('is the same in its meeting’s record', () => {
    expect(closed.meeting.record.items[1]).toEqual(closed.record)
  })

  it('belongs to its case', () => {
    expect(closed.case?.key).toBe('998-2024-12')
  })

  it('leaves none of its documents in the archive', () => {
    expect(archive.documents).toEqual([])
  })

  it('has its lines withheld from the source, the heading aside', () => {
    const [first, last] = closed.record.lines
    const lines = closed.meeting.source.lines.filter(({ number }) => number >= first && number <= last)
    expect(lines.filter(({ text }) => text !== null && text.trim() !== '')).toEqual([
      { number: first, text: 'Punkt 2: Lukket: Køb af skov' },
    ])
    expect(lines.filter(({ text }) => text === null)).not.toHaveLength(0)
  })

  it('leaves the lines of the items round it as they are printed', () => {
    const shown = closed.meeting.source.lines.map(({ text }) => text)
    expect(shown).toContain('Åben tekst.')
    expect(shown).toContain('Punkt 3: Eventuelt')
    expect(shown).toContain('Intet.')
  })

  it('leaves no word of its text anywhere in what is published', () => {
    const { results, ...published } = archive
    expect(JSON.stringify(results)).not.toContain('Zqx')
    const said = published.meetings.map(({ record, source }) => JSON.stringify([record, source]))
    expect(said.join()).not.toContain('Zqx')
    expect(JSON.stringify([published.cases[0]?.titles, published.bodies[0]?.name])).not.toContain('Zqx')
  })
})

describe('a closed item whose text follows without a blank line', () => {
  const text = minutes({
    items: [
      { title: 'Køb af skov', closed: true, paragraphs: ['Sælger hedder Zqx.'] },
      { title: 'Eventuelt', paragraphs: ['Intet.'] },
    ],
  })

  it('is published with the title alone, as the contents list has it', () => {
    const [meeting] = archiveOf({ 'a.txt': text.replace(/\n{2,}/g, '\n') }).meetings
    expect(meeting?.record.items.map(({ title }) => title)).toEqual(['Køb af skov', 'Eventuelt'])
    expect(JSON.stringify([meeting?.record, meeting?.source])).not.toContain('Zqx')
  })
})

describe('a closed item whose title wraps', () => {
  it('shows the lines of its title in the source, as it shows the title', () => {
    const title = 'Køb af skov\nnord for åen\nved Mølleby'
    const text = archiveOfMeetings({ items: [{ title, closed: true, paragraphs: ['Hemmeligt Zqx.'] }] })
    const item = itemOf(text, 'byraadet/2024-10-09', 'punkt-1')
    expect(item.record.title).toBe('Køb af skov nord for åen ved Mølleby')
    const [first] = item.record.lines
    const shown = item.meeting.source.lines.slice(first - 1, first + 2).map((line) => line.text)
    expect(shown).toEqual(['Punkt 1: Lukket: Køb af skov', 'nord for åen', 'ved Mølleby'])
  })
})
