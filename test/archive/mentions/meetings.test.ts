import { describe, expect, it } from 'vitest'
import type { MeetingMention } from '../../../parsers/citation/mention.ts'
import { makePlaces, type ResolvedMention } from '../../../src/archive/mentions/resolve.ts'
import { archiveOfMeetings, itemOf } from '../../helpers/archive.ts'
import { treatedAs } from '../../helpers/minutes.ts'

const items = [{ title: 'Havnebad', paragraphs: treatedAs('22-000100', 'Godkendt.') }]
const archive = archiveOfMeetings(
  { date: '2020-04-26', body: 'Direktionen', items },
  { date: '2021-03-03', body: 'Direktionen', items },
  { date: '2021-04-26', body: 'Direktionen', items },
  { date: '2021-04-26', body: 'Økonomiudvalget', items },
  { date: '2022-01-12', items },
)
const places = makePlaces(archive)

/** What a mention in the item of the meeting in January 2022 means. */
function meant(
  mention: Pick<MeetingMention, 'body' | 'date'> & { item?: number },
  from = 'byraadet/2022-01-12',
): ResolvedMention | null {
  const at = [0, 5] as const
  const citation = {
    mention: { type: 'meeting' as const, at, text: 'mødet', item: null, ...mention },
    sentence: 'mødet',
    section: 'presentation' as const,
    turn: 1,
  }
  return places.resolve(citation, itemOf(archive, from, 'punkt-1'))
}

function idOf(resolved: ResolvedMention | null): string | undefined {
  const [place] = resolved?.targets ?? []
  if (place?.kind === 'item') return `${place.page.meeting.id}/${place.page.slug}`
  return place?.kind === 'meeting' ? place.page.id : undefined
}

describe('a meeting that is mentioned', () => {
  it('is found by its body, in any form of the name, and its date', () => {
    expect(idOf(meant({ body: 'direktionens', date: '2021-04-26' }))).toBe('direktionen/2021-04-26')
    expect(idOf(meant({ body: 'direktionsmødet', date: '2021-04-26' }))).toBe('direktionen/2021-04-26')
    expect(idOf(meant({ body: 'Økonomiudvalgets', date: '2021-04-26' }))).toBe('oekonomiudvalget/2021-04-26')
  })

  it('is an item where one is named', () => {
    expect(idOf(meant({ body: 'direktionen', date: '2021-04-26', item: 1 }))).toBe(
      'direktionen/2021-04-26/punkt-1',
    )
  })

  it('is known to be missing where the archive has the body and not the day or the item', () => {
    expect(meant({ body: 'direktionen', date: '2021-04-27' })).toMatchObject({
      status: 'unknown',
      sure: true,
    })
    expect(meant({ body: 'direktionen', date: '2021-04-26', item: 7 })).toMatchObject({
      status: 'unknown',
      sure: true,
    })
  })

  it('is not known to be missing where the archive knows nothing of the body', () => {
    expect(meant({ body: 'folketingets', date: '2021-04-27' })).toMatchObject({
      status: 'unknown',
      sure: false,
    })
  })

  it('is nothing where it is the meeting whose minutes these are', () => {
    expect(meant({ body: 'byrådets', date: '2022-01-12' })).toBeNull()
    expect(meant({ body: 'byrådets', date: '2022-01-12', item: 1 })).toBeNull()
  })
})

describe('a meeting without its year', () => {
  it('is the only one on such a day within twelve months', () => {
    expect(idOf(meant({ body: 'direktionens', date: '--04-26' }))).toBe('direktionen/2021-04-26')
    expect(idOf(meant({ body: 'direktionens', date: '--03-03' }))).toBe('direktionen/2021-03-03')
  })

  it('is none of several, and nobody says that it is missing', () => {
    const several = meant({ body: 'direktionens', date: '--04-26' }, 'direktionen/2021-03-03')
    expect(several).toMatchObject({ status: 'unknown', sure: false, targets: [] })
  })

  it('is none that is more than twelve months away', () => {
    expect(idOf(meant({ body: 'byrådets', date: '--01-12' }, 'direktionen/2020-04-26'))).toBeUndefined()
    expect(idOf(meant({ body: 'byrådets', date: '--01-12' }, 'direktionen/2021-03-03'))).toBe(
      'byraadet/2022-01-12',
    )
  })
})
