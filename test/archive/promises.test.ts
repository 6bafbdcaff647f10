import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/model.ts'
import { archiveOfMeetings, placeOf } from '../helpers/archive.ts'
import { type ItemText, type MeetingText, treatedAs } from '../helpers/minutes.ts'

/** An item that the printed body treats, as the years from 2022 print it. */
function treated(title: string, number: string, decision: string, ...rest: readonly string[]): ItemText {
  return {
    title,
    paragraphs: treatedAs(number, decision, 'Behandling', 'Økonomiudvalget, Byrådet.', ...rest),
  }
}

const council = (date: string, ...items: ItemText[]): MeetingText => ({ date, items })
const finance = (date: string, ...items: ItemText[]): MeetingText => ({
  date,
  items,
  body: 'Økonomiudvalget',
})

/** What became of each promise: its state, and where and when it was kept. */
function statesOf({ promises }: Archive): string[] {
  return promises.map(({ state, kept }) => (kept ? `${state} ${kept.body} ${kept.date}` : state))
}

const later = council('2024-10-09', { title: 'Orden', paragraphs: treatedAs('24-000009', 'Godkendt.') })

describe('a promise', () => {
  it('is kept by the next treatment of its case that is not before it is due', () => {
    const archive = archiveOfMeetings(
      council('2023-01-11', treated('Havnebad', '22-000100', 'Godkendt. Ordningen evalueres efter et år.')),
      council('2023-05-03', treated('Havnebad', '22-000100', 'Godkendt.')),
      council('2024-03-06', treated('Havnebad', '22-000100', 'Godkendt.')),
      later,
    )
    expect(statesOf(archive)).toEqual(['kept Byrådet 2024-03-06'])
    const [promise] = archive.promises
    expect(promise?.kept && placeOf(promise.kept.item)).toBe('byraadet/2024-03-06/punkt-1')
    expect(promise).toMatchObject({ sentence: 'Ordningen evalueres efter et år.', from: 'decision' })
  })

  it('is not kept by another body than the one it comes back to', () => {
    const archive = archiveOfMeetings(
      finance('2023-01-09', treated('Havnebad', '22-000100', 'Udsat. Sagen genoptages på næste møde.')),
      council('2023-02-01', treated('Havnebad', '22-000100', 'Godkendt.')),
    )
    expect(statesOf(archive)).toEqual(['undated'])
  })

  it('is kept by the body that it names', () => {
    const archive = archiveOfMeetings(
      finance(
        '2023-01-09',
        treated('Havnebad', '22-000100', 'Drøftet. Sagen forelægges derefter for Byrådet.'),
      ),
      finance('2023-01-16', treated('Havnebad', '22-000100', 'Drøftet.')),
      council('2023-02-01', treated('Havnebad', '22-000100', 'Godkendt.')),
    )
    expect(statesOf(archive)).toEqual(['kept Byrådet 2023-02-01'])
  })

  it('is kept by a treatment that a later item prints', () => {
    const printed = ['12/06/2023 Økonomiudvalget', 'Anbefales.']
    const archive = archiveOfMeetings(
      finance('2023-05-15', treated('Havnebad', '22-000100', 'Udsat til mødet den 12. juni 2023.')),
      council('2023-06-21', {
        title: 'Havnebad',
        paragraphs: [
          '22-000100',
          'Beslutning',
          'Godkendt.',
          'Behandling',
          'Økonomiudvalget, Byrådet.',
          'Sagens forløb',
          ...printed,
        ],
      }),
    )
    const [item] = archive.meetings[0]?.items ?? []
    expect(item?.head.earlier).toMatchObject([{ body: 'Økonomiudvalget', date: '2023-06-12' }])
    expect(statesOf(archive)).toEqual(['kept Økonomiudvalget 2023-06-12'])
  })

  it('is overdue, coming or undated as of the newest meeting of the archive, not of today', () => {
    const archive = archiveOfMeetings(
      council(
        '2024-01-10',
        treated('Kaj', '24-000001', 'Godkendt. Udvalget ønsker en status i maj 2024.'),
        treated('Sti', '24-000002', 'Godkendt. Udvalget ønsker en status i oktober 2024.'),
        treated('Hal', '24-000003', 'Godkendt. Udvalget ønsker en status.'),
      ),
      later,
    )
    expect(statesOf(archive)).toEqual(['overdue', 'coming', 'undated'])
  })

  it('cannot be traced without a case of its own, nor to a body without minutes', () => {
    const [text, number] = ['Udvalget ønsker en status i maj 2024.', '24-000007']
    const archive = archiveOfMeetings(
      council(
        '2024-01-10',
        { title: 'Eventuelt', paragraphs: ['Beslutning', text] },
        { title: 'Spørgetid', paragraphs: treatedAs('24-000001', text) },
        treated('Ny skole', number, text),
        treated('Vintervej og glatføre', number, text),
        treated('Kaj', '24-000008', 'Sagen forelægges igen for Ældrerådet i maj 2024.'),
      ),
      later,
    )
    expect(statesOf(archive)).toEqual(Array.from({ length: 5 }, () => 'untraceable'))
  })

  it('is adopted from the recommendation by a decision that only approves', () => {
    const recommended = [
      'Indstillinger',
      'Havnechefen indstiller, at\n1. badet bygges\n2. udvalget får en status i maj 2024',
    ]
    const promisesOf = (decision: string) =>
      archiveOfMeetings(council('2024-01-10', treated('Bad', '24-000001', decision, ...recommended))).promises
    expect(promisesOf('Godkendt.')).toMatchObject([
      { from: 'recommendation', sentence: 'udvalget får en status i maj 2024', due: { from: '2024-05-01' } },
    ])
    for (const decision of ['Forkastet.', 'Drøftet.', 'Godkendt, dog bortfalder punkt 2.']) {
      expect(promisesOf(decision), decision).toEqual([])
    }
  })

  it('is not read from a closed item', () => {
    const { promises } = archiveOfMeetings(
      council('2024-01-10', { ...treated('Køb', '24-000001', 'Udsat til næste møde.'), closed: true }),
    )
    expect(promises).toEqual([])
  })
})

describe('an item that was put off', () => {
  it('is listed until its case is treated again', () => {
    const first = council('2024-01-10', treated('Bad', '24-000001', 'Udsat, idet tal mangler.'))
    const again = finance('2024-02-05', treated('Bad', '24-000001', 'Godkendt.'))
    expect(archiveOfMeetings(first).promises).toMatchObject([
      { putOff: true, state: 'undated', sentence: 'Udsat, idet tal mangler.' },
    ])
    expect(archiveOfMeetings(first, again).promises).toEqual([])
  })
})
