import { describe, expect, it } from 'vitest'
import { type CaseLife, caseLives, type Step } from '../../src/archive/case-life.ts'
import { archiveOfMeetings, placeOf } from '../helpers/archive.ts'
import { type ItemText, type MeetingText, treatedAs } from '../helpers/minutes.ts'

const NUMBER = '22-000100'
const ROUTE = 'Teknik- og Miljøudvalget, Økonomiudvalget, Byrådet.'

function treated(decision: string, ...rest: readonly string[]): ItemText {
  return { title: 'Havnebad', paragraphs: treatedAs(NUMBER, decision, 'Behandling', ROUTE, ...rest) }
}

const meeting = (body: string, date: string, ...items: ItemText[]): MeetingText => ({ body, date, items })
const council = (date: string, ...items: ItemText[]) => meeting('Byrådet', date, ...items)
const finance = (date: string, ...items: ItemText[]) => meeting('Økonomiudvalget', date, ...items)

/** The life of the one case of some meetings. */
function lifeOf(...meetings: readonly MeetingText[]): CaseLife {
  const { cases, meetings: archived } = archiveOfMeetings(...meetings)
  const entry = cases.find(({ key }) => key === NUMBER)
  if (!entry) throw new Error('there is no such case')
  return caseLives(archived)(entry)
}

function stepName(step: Step): string {
  if (step.kind === 'item') return placeOf(step.item)
  const { decision, meeting } = step
  return `${decision.body} ${decision.date} (${meeting ? meeting.id : 'not in the archive'})`
}

describe('the life of a case', () => {
  it('is told from the first treatment on', () => {
    const { steps } = lifeOf(
      council('2023-05-03', treated('Godkendt.')),
      finance('2023-04-24', treated('Anbefales.')),
    )
    expect(steps.map(stepName)).toEqual([
      'oekonomiudvalget/2023-04-24/punkt-1',
      'byraadet/2023-05-03/punkt-1',
    ])
  })

  it('has the decisions that its items print, each once, where the archive has no item of its own', () => {
    const history = [
      'Sagens forløb',
      '17/04/2023 Teknik- og Miljøudvalget',
      'Drøftet.',
      '24/04/2023 Økonomiudvalget',
      'Anbefales.',
    ]
    const { steps } = lifeOf(
      finance('2023-04-24', treated('Anbefales.', ...history.slice(0, 3))),
      council('2023-05-03', treated('Godkendt.', ...history)),
    )
    expect(steps.map(stepName)).toEqual([
      'Teknik- og Miljøudvalget 2023-04-17 (not in the archive)',
      'oekonomiudvalget/2023-04-24/punkt-1',
      'byraadet/2023-05-03/punkt-1',
    ])
  })

  it('leads to a meeting that the archive has without an item of the case', () => {
    const { steps } = lifeOf(
      finance('2023-04-24', { title: 'Orden' }),
      council(
        '2023-05-03',
        treated('Godkendt.', 'Sagens forløb', '24/04/2023 Økonomiudvalget', 'Anbefales.'),
      ),
    )
    expect(steps.map(stepName)[0]).toBe('Økonomiudvalget 2023-04-24 (oekonomiudvalget/2023-04-24)')
    expect(steps[0]).toMatchObject({ decision: { outcome: 'recommended', sentence: 'Anbefales.' } })
  })

  it('says what was recommended, shortly, and how the decision departs from it', () => {
    const recommended = [
      'Indstillinger',
      'Havnechefen indstiller, at\n1. badet bygges. Det haster.\n2. saunaen males',
    ]
    const { steps } = lifeOf(
      council('2023-05-03', treated('Godkendt med den ændring, at saunaen venter.', ...recommended)),
    )
    expect(steps).toMatchObject([
      {
        item: {
          head: {
            recommended: { by: 'Havnechefen', sentence: 'badet bygges.', more: 1 },
            differs: 'changed',
          },
        },
      },
    ])
  })

  it('tells nothing of a closed item but number and title', () => {
    const { steps, ahead, attachments } = lifeOf(
      council('2023-05-03', { ...treated('Godkendt.', 'Bilag', 'Kort\t998-2021-42'), closed: true }),
    )
    expect(steps).toMatchObject([{ item: { head: { title: 'Havnebad', recommended: null, route: [] } } }])
    expect([ahead, attachments]).toEqual([[], []])
  })
})

describe('what a case has ahead', () => {
  const aheadOf = (...meetings: readonly MeetingText[]) =>
    lifeOf(...meetings).ahead.map(({ name, body }) => `${name}${body ? '' : ' (no minutes)'}`)

  it('is the rest of the route of its newest item, in order', () => {
    expect(
      aheadOf(
        meeting('Teknik- og Miljøudvalget', '2023-04-11', treated('Anbefales.')),
        council('2023-01-11'),
      ),
    ).toEqual(['Økonomiudvalget (no minutes)', 'Byrådet'])
    expect(aheadOf(finance('2023-04-24', treated('Anbefales.')))).toEqual(['Byrådet (no minutes)'])
  })

  it('is nothing after the last body of the route, and after a rejection', () => {
    expect(
      aheadOf(finance('2023-04-24', treated('Anbefales.')), council('2023-05-03', treated('Godkendt.'))),
    ).toEqual([])
    expect(aheadOf(finance('2023-04-24', treated('Forkastet.')))).toEqual([])
  })

  it('leaves out a body that treats it on the same day', () => {
    expect(
      aheadOf(
        { ...finance('2023-05-03', treated('Anbefales.')), time: '18:00' },
        { ...council('2023-05-03', treated('Godkendt.')), time: '17:00' },
      ),
    ).toEqual([])
  })

  it('begins with its own body, where that put it off or has it on an agenda', () => {
    expect(aheadOf(council('2023-05-03', treated('Udsat.')))).toEqual(['Byrådet'])
    const agenda = { title: 'Havnebad', paragraphs: [NUMBER, 'Behandling', ROUTE] }
    expect(aheadOf({ ...council('2023-05-03', agenda), kind: 'DAGSORDEN' })).toEqual(['Byrådet'])
  })

  it('is not told where the route is unknown, or does not name the body', () => {
    const untold = { title: 'Havnebad', paragraphs: treatedAs(NUMBER, 'Anbefales.') }
    expect(aheadOf(finance('2023-04-24', untold))).toEqual([])
    expect(aheadOf(meeting('Ældrerådet', '2023-04-24', treated('Anbefales.')))).toEqual([])
  })

  it('is not told of a number that stands over many matters', () => {
    const other = { ...treated('Anbefales.'), title: 'Vintervej og glatføre' }
    expect(aheadOf(finance('2023-04-24', treated('Anbefales.'), other))).toEqual([])
  })
})

describe('the attachments of a case', () => {
  it('are listed once, with all treatments that they were attached to, oldest first', () => {
    const map = ['Bilag', 'Kort\t998-2021-42']
    const { attachments } = lifeOf(
      council('2023-05-03', treated('Godkendt.', ...map)),
      finance('2023-04-24', treated('Anbefales.', ...map)),
      finance('2023-03-20', treated('Udsat.', 'Bilag', 'Notat\t998-2021-43')),
    )
    expect(
      attachments.map(({ title, documentNumber, items }) => [title, documentNumber, items.map(placeOf)]),
    ).toEqual([
      ['Notat', '998-2021-43', ['oekonomiudvalget/2023-03-20/punkt-1']],
      ['Kort', '998-2021-42', ['oekonomiudvalget/2023-04-24/punkt-1', 'byraadet/2023-05-03/punkt-1']],
    ])
  })
})
