import { describe, expect, it } from 'vitest'
import { archiveWith, placeOf } from '../helpers/archive.ts'
import type { ItemText } from '../helpers/minutes.ts'

function filed(title: string, journalNumber: string, closed = false): ItemText {
  return {
    title,
    closed,
    paragraphs: [
      `Sagsnr.: 998-2021-12 J.nr.: ${journalNumber} Dokumentnr.: 998-2021-14`,
      'Sagstype',
      'Åben.',
    ],
  }
}

describe('the subjects of an archive', () => {
  it('are its KLE numbers in their main groups, by number, each with its items from the newest', () => {
    const titles = { '00': 'Styrelse', '00.22.04': 'Møder' }
    const { subjects } = archiveWith(
      { subjects: { titles, messages: [] } },
      { date: '2021-05-26', items: [filed('Bro', '05.01.02'), filed('Valg', '00.22.04')] },
      { date: '2022-01-26', items: [filed('Nyt valg', '00.22.04Ø40'), filed('Regler', '00.01.00')] },
    )
    const shown = subjects.map(({ subjects, ...group }) => ({
      ...group,
      subjects: subjects.map(({ number, title, items }) => [number, title, items.map(placeOf)]),
    }))
    expect(shown).toEqual([
      {
        number: '00',
        title: 'Styrelse',
        subjects: [
          ['00.01.00', null, ['byraadet/2022-01-26/punkt-2']],
          ['00.22.04', 'Møder', ['byraadet/2022-01-26/punkt-1', 'byraadet/2021-05-26/punkt-2']],
        ],
      },
      { number: '05', title: null, subjects: [['05.01.02', null, ['byraadet/2021-05-26/punkt-1']]] },
    ])
  })

  it('are read from case numbers that begin with one too', () => {
    const road = { title: 'Vej', paragraphs: ['Sagsnr.: 05.01.00-G01-5-21', 'Beslutning', 'Godkendt.'] }
    const { subjects } = archiveWith({}, { items: [road] })
    expect(subjects.flatMap(({ subjects }) => subjects).map(({ number }) => number)).toEqual(['05.01.00'])
  })

  it('have no closed items', () => {
    expect(archiveWith({}, { items: [filed('Køb', '05.01.02', true)] }).subjects).toEqual([])
    expect(archiveWith({}, { items: [filed('Køb', '05.01.02')] }).subjects).toHaveLength(1)
  })
})
