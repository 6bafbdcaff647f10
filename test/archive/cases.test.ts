import { describe, expect, it } from 'vitest'
import { archiveOfMeetings, placeOf } from '../helpers/archive.ts'
import type { ItemText } from '../helpers/minutes.ts'
import { treatedAs } from '../helpers/minutes.ts'

function treated(title: string, number: string): ItemText {
  return { title, paragraphs: treatedAs(number, 'Godkendt.') }
}

describe('a case', () => {
  const archive = archiveOfMeetings(
    { date: '2023-04-24', body: 'Økonomiudvalget', items: [treated('Havnebad - anlæg', '22-000100')] },
    { date: '2023-05-03', items: [treated('Flagning', '22-000050'), treated('Havnebad', '22-000100')] },
    { date: '2024-10-09', items: [treated('Havnebadets sauna', '22-000100')] },
    { date: '2022-02-02', items: [treated('Havnebad', '22-000100')] },
    { date: '2025-01-08', items: [{ title: 'Eventuelt', paragraphs: ['Beslutning', 'Intet.'] }] },
  )
  const bath = archive.cases.find(({ key }) => key === '22-000100')

  it('has every item with its number, over meetings and bodies, newest first', () => {
    expect(bath?.items.map(placeOf)).toEqual([
      'byraadet/2024-10-09/punkt-1',
      'byraadet/2023-05-03/punkt-2',
      'oekonomiudvalget/2023-04-24/punkt-1',
      'byraadet/2022-02-02/punkt-1',
    ])
  })

  it('has all titles it has carried, newest first, each once', () => {
    expect(bath?.titles).toEqual(['Havnebadets sauna', 'Havnebad', 'Havnebad - anlæg'])
  })

  it('is known to each of its items', () => {
    expect(bath?.items.every((item) => item.case === bath)).toBe(true)
  })

  it('is not made for an item without a number', () => {
    const [newest] = archive.meetings
    expect(newest?.items[0]?.case).toBeNull()
    expect(archive.cases.map(({ key }) => key)).toEqual(['22-000050', '22-000100'])
  })

  it('is one for all spellings of its number, and is called by the newest', () => {
    const { cases } = archiveOfMeetings(
      { date: '2021-05-26', items: [{ title: 'Kaj', paragraphs: ['Sagsnr.: EMN-2021-003383'] }] },
      { date: '2022-05-25', items: [{ title: 'Kaj', paragraphs: ['Sagsnr.: emn-2021-003383'] }] },
    )
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({ number: 'emn-2021-003383', key: 'emn-2021-003383' })
    expect(cases[0]?.items).toHaveLength(2)
  })

  it('has the items of one meeting in the order of its agenda', () => {
    const { cases } = archiveOfMeetings({
      items: [treated('Kaj 1', '24-000001'), treated('Kaj 2', '24-000001')],
    })
    expect(cases[0]?.items.map(({ slug }) => slug)).toEqual(['punkt-1', 'punkt-2'])
  })
})

describe('a document', () => {
  const head = (number: string): string => `Sagsnr.: 998-2021-1 Dokumentnr.: ${number}`
  const archive = archiveOfMeetings(
    {
      date: '2021-05-26',
      items: [
        { title: 'Kaj 1', paragraphs: ['Åbent', head('998-2021-77'), 'Bilag', 'Kort\t998-2021-88'] },
        { title: 'Kaj 2', paragraphs: ['Åbent', head('998-2021-78'), 'Bilag', 'Kaj 1, notat\t998-2021-77'] },
      ],
    },
    {
      date: '2021-06-30',
      items: [{ title: 'Kaj 3', paragraphs: ['Åbent', head('998-2021-79'), 'Bilag', 'Kort\t998-2021-88'] }],
    },
  )

  it('is made of the numbers of items and of attachments', () => {
    expect(archive.documents.map(({ number }) => number)).toEqual([
      '998-2021-77',
      '998-2021-78',
      '998-2021-79',
      '998-2021-88',
    ])
  })

  it('says every place it stands at, and as what', () => {
    const [paper] = archive.documents
    expect(paper?.places.map(({ item, role, title }) => [placeOf(item), role, title])).toEqual([
      ['byraadet/2021-05-26/punkt-1', 'item', 'Kaj 1'],
      ['byraadet/2021-05-26/punkt-2', 'attachment', 'Kaj 1, notat'],
    ])
  })

  it('has the places of several meetings newest first', () => {
    const map = archive.documents.find(({ key }) => key === '998-2021-88')
    expect(map?.places.map(({ item }) => item.meeting.id)).toEqual([
      'byraadet/2021-06-30',
      'byraadet/2021-05-26',
    ])
  })
})
