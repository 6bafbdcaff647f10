import { describe, expect, it } from 'vitest'
import type { Cited } from '../../../src/archive/mentions/cited.ts'
import { makePlaces } from '../../../src/archive/mentions/resolve.ts'
import type { Archive } from '../../../src/archive/model.ts'
import { archiveOfMeetings, itemOf, placeOf } from '../../helpers/archive.ts'
import { type ItemText, treatedAs } from '../../helpers/minutes.ts'

/** An item with text beside its decision. */
function item(title: string, number: string, text: string): ItemText {
  return { title, paragraphs: treatedAs(number, 'Godkendt.', 'Sagsfremstilling', text) }
}

const archive = archiveOfMeetings(
  {
    date: '2023-03-01',
    items: [
      item('Havnebad', '22-010739', 'Badet bygges.'),
      item('Kaj', '22-000200', 'Kajen males. Se sag 22-10739 om badet, og 22-010739 igen.'),
    ],
  },
  {
    date: '2024-04-03',
    items: [
      item('Sauna', '24-000300', 'Saunaen hører til sag 22-010739. Om 24-000300 er intet nyt.'),
      item('Bro', '24-000400', 'Broen er som 19-000001, der aldrig kom på.'),
    ],
  },
)

function caseOf({ cases }: Archive, key: string): Cited {
  const found = cases.find((entry) => entry.key === key)
  if (!found) throw new Error(`no case ${key}`)
  return found
}

describe('a case that other items mention', () => {
  const { citedBy } = caseOf(archive, '22-010739')

  it('has each of them once, newest first, in whatever spelling they name it', () => {
    expect(citedBy.map(({ item }) => placeOf(item))).toEqual([
      'byraadet/2024-04-03/punkt-1',
      'byraadet/2023-03-01/punkt-2',
    ])
  })

  it('has the sentence of each, and the part of the item that it stands in', () => {
    expect(citedBy.map(({ citation }) => [citation.sentence, citation.section])).toEqual([
      ['Saunaen hører til sag 22-010739.', 'presentation'],
      ['Se sag 22-10739 om badet, og 22-010739 igen.', 'presentation'],
    ])
  })
})

it('a number in another spelling is the one that has exactly its own, or else the same without zeros', () => {
  const { numbered } = makePlaces(
    archiveOfMeetings({
      items: [
        item('Kaj', '22-010739', 'Kajen.'),
        item('Bro', '22-000200', 'A.'),
        item('Vej', '22-0002000', 'B.'),
      ],
    }),
  )
  const keysOf = (key: string) => numbered(key).flatMap(({ page }) => ('key' in page ? page.key : []))
  expect(keysOf('22-10739')).toEqual(['22-010739'])
  expect(keysOf('22-000200')).toEqual(['22-000200'])
  expect(keysOf('22-20')).toEqual([])
})

describe('what an item mentions', () => {
  it('is not its own case', () => {
    const sauna = itemOf(archive, 'byraadet/2024-04-03', 'punkt-1')
    expect(sauna.mentions.map(({ citation }) => citation.mention.text)).toEqual(['22-010739'])
    expect(caseOf(archive, '24-000300').citedBy).toEqual([])
  })

  it('is known to be missing where the archive does not have it', () => {
    const bridge = itemOf(archive, 'byraadet/2024-04-03', 'punkt-2')
    expect(bridge.mentions).toMatchObject([{ status: 'unknown', targets: [] }])
  })

  it('is nothing of what is withheld', () => {
    const closed = archiveOfMeetings({
      items: [
        item('Havnebad', '22-010739', 'Badet bygges.'),
        { title: 'Køb', closed: true, paragraphs: ['22-000500', 'Sælger er part i sag 22-010739.'] },
      ],
    })
    expect(closed.meetings.flatMap(({ items }) => items).flatMap(({ head }) => head.citations)).toEqual([])
    expect(caseOf(closed, '22-010739').citedBy).toEqual([])
  })
})

describe('a document', () => {
  const paper = archiveOfMeetings({
    items: [
      {
        title: 'Kaj',
        paragraphs: [
          'Åbent',
          'Sagsnr.: 998-2021-1 Dokumentnr.: 998-2021-77',
          'Resume og sagens baggrund',
          'Se 998-2021-88.',
          'Bilag',
          'Kort\t998-2021-88',
        ],
      },
      {
        title: 'Bro',
        paragraphs: ['Åbent', 'Sagsnr.: 998-2021-2', 'Resume og sagens baggrund', 'Kortet er 998-2021-88.'],
      },
    ],
  })

  it('is not said to be mentioned by the item that it is attached to', () => {
    const [, map] = paper.documents
    expect(map?.number).toBe('998-2021-88')
    expect(map?.citedBy.map(({ item }) => item.slug)).toEqual(['punkt-2'])
  })

  it('leads there from its number all the same', () => {
    const [wharf] = itemOf(paper, 'byraadet/2024-10-09', 'punkt-1').mentions
    expect(wharf?.targets).toMatchObject([{ kind: 'document', page: { number: '998-2021-88' } }])
  })
})

describe('a number that is a case’s and a document’s', () => {
  const both = archiveOfMeetings({
    items: [
      { title: 'Kaj', paragraphs: ['Åbent', 'Sagsnr.: 998-2021-77'] },
      { title: 'Bro', paragraphs: ['Åbent', 'Sagsnr.: 998-2021-2 Dokumentnr.: 998-2021-77'] },
      {
        title: 'Vej',
        paragraphs: ['Åbent', 'Sagsnr.: 998-2021-3', 'Resume og sagens baggrund', 'Jf. 998-2021-77.'],
      },
    ],
  })

  it('is several where nothing says which is meant, and both are told', () => {
    const [mention] = itemOf(both, 'byraadet/2024-10-09', 'punkt-3').mentions
    expect(mention?.status).toBe('several')
    expect(mention?.targets.map(({ kind }) => kind).sort()).toEqual(['case', 'document'])
    expect(caseOf(both, '998-2021-77').citedBy).toHaveLength(1)
    expect(both.documents[0]?.citedBy).toHaveLength(1)
  })
})
