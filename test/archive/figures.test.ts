import { describe, expect, it } from 'vitest'
import { type Figures, figuresOf } from '../../src/archive/figures.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { type ItemText, type MeetingText, treatedAs } from '../helpers/minutes.ts'

const item = (number: string, decision: string, ...rest: readonly string[]): ItemText => ({
  title: `Sag ${number}`,
  paragraphs: treatedAs(number, decision, ...rest),
})
const meeting = (date: string, items: readonly ItemText[], body = 'Byrådet'): MeetingText => ({
  body,
  date,
  items,
})

function allOf(...meetings: readonly MeetingText[]): Figures {
  return figuresOf(archiveOfMeetings(...meetings)).all
}

describe('the figures of an archive', () => {
  it('count meetings, items, closed items and outcomes, in all and by year', () => {
    const { all, years } = figuresOf(
      archiveOfMeetings(
        meeting('2021-05-25', [item('21-000001', 'Godkendt.'), { title: 'Lukket', closed: true }]),
        meeting('2022-05-25', [item('22-000001', 'Udsat.')], 'Økonomiudvalget'),
      ),
    )
    expect(all).toMatchObject({ meetings: 2, items: 3, closed: 1, outcomes: { approved: 1, postponed: 1 } })
    expect(years.map(({ year, items, closed }) => [year, items, closed])).toEqual([
      [2021, 2, 1],
      [2022, 1, 0],
    ])
  })

  it('name the busiest bodies and subjects first, subjects of open items only', () => {
    const { bodies, subjects } = allOf(
      meeting('2021-05-25', [item('85.00.00-G00-1-21', 'Godkendt.')]),
      meeting(
        '2021-06-01',
        [
          item('00.32.00-G00-2-21', 'Godkendt.'),
          item('00.32.10-G00-3-21', 'Godkendt.'),
          { title: 'Lukket', closed: true, paragraphs: ['85.02.00-G00-4-21'] },
        ],
        'Økonomiudvalget',
      ),
    )
    expect(bodies).toEqual([
      { key: 'oekonomiudvalget', items: 3 },
      { key: 'byraadet', items: 1 },
    ])
    expect(subjects).toEqual([
      { key: '00', items: 2 },
      { key: '85', items: 1 },
    ])
  })

  it('are nothing without meetings', () => {
    const { all, years } = figuresOf(archiveOfMeetings())
    expect(years).toEqual([])
    expect(all).toMatchObject({ meetings: 0, items: 0, waits: { cases: 0, atOnce: 0, quartiles: null } })
  })
})

describe('the days until a case is decided', () => {
  const number = '22-000100'

  it('run from its first item to its first final decision', () => {
    const { waits } = allOf(
      meeting('2022-01-01', [item(number, 'Udsat til næste møde.')]),
      meeting('2022-01-31', [item(number, 'Godkendt.')]),
      meeting('2022-03-31', [item(number, 'Godkendt.')]),
    )
    expect(waits).toEqual({ cases: 1, atOnce: 0, quartiles: { lower: 30, median: 30, upper: 30 } })
  })

  it('do not end where the route leads on to another body', () => {
    const route = ['Behandling', 'Økonomiudvalget, Byrådet.']
    const { waits } = allOf(
      meeting('2022-01-01', [item(number, 'Godkendt.', ...route)], 'Økonomiudvalget'),
      meeting('2022-01-11', [item(number, 'Godkendt.', ...route)]),
    )
    expect(waits.quartiles?.median).toBe(10)
  })

  it('count under the year of the decision', () => {
    const { years } = figuresOf(
      archiveOfMeetings(
        meeting('2021-12-31', [item(number, 'Drøftet.')]),
        meeting('2022-01-01', [item(number, 'Forkastet.')]),
      ),
    )
    expect(years.map(({ year, waits }) => [year, waits.cases, waits.quartiles?.median])).toEqual([
      [2021, 0, undefined],
      [2022, 1, 1],
    ])
  })

  it('are not told of a case that nothing settles', () => {
    expect(
      allOf(meeting('2022-01-01', [item(number, 'Drøftet.'), item('22-000200', 'Udsat.')])).waits.cases,
    ).toBe(0)
  })

  it('have quartiles between neighbours', () => {
    const waited = (days: number, at: number) => [
      meeting('2022-01-01', [item(`22-00010${at}`, 'Drøftet.')], `Udvalg ${at}`),
      meeting(
        `2022-01-${String(1 + days).padStart(2, '0')}`,
        [item(`22-00010${at}`, 'Godkendt.')],
        `Råd ${at}`,
      ),
    ]
    const { waits } = allOf(...[4, 0, 10, 20].flatMap(waited))
    expect(waits).toEqual({ cases: 4, atOnce: 1, quartiles: { lower: 3, median: 7, upper: 12.5 } })
  })
})
