import { describe, expect, it } from 'vitest'
import { archiveOfMeetings } from '../../helpers/archive.ts'
import { corpus, hasCorpus } from '../../helpers/corpus.ts'
import { archiveOfCorpus } from '../../helpers/corpus-archive.ts'
import { treatedAs } from '../../helpers/minutes.ts'

/** Whether a number is an umbrella whose items in some meetings have these titles. */
function isUmbrella(...meetings: readonly (readonly string[])[]): boolean | undefined {
  const { cases } = archiveOfMeetings(
    ...meetings.map((titles, at) => ({
      date: `202${at}-03-02`,
      items: titles.map((title) => ({ title, paragraphs: treatedAs('17-043896', 'Godkendt.') })),
    })),
  )
  return cases[0]?.umbrella
}

describe('a number', () => {
  it('of one case is none that stands over all kinds of matters, however its title changes', () => {
    expect(isUmbrella(['Havnebad'])).toBe(false)
    expect(
      isUmbrella(['Havnebad'], ['Havnebadets sauna'], ['Sauna ved havnebadet'], ['Havnebad, drift']),
    ).toBe(false)
    expect(isUmbrella(['Budget 2024', 'Budgettets bilag'])).toBe(false)
  })

  it('with one title for ever is none', () => {
    expect(isUmbrella(['Eventuelt'], ['Eventuelt'], ['Eventuelt'], ['Eventuelt'], ['Eventuelt'])).toBe(false)
  })

  it('with a new name at each of two meetings is none: cases are renamed', () => {
    expect(isUmbrella(['Havnebad'], ['Sauna og vinterbadning'])).toBe(false)
  })

  it('is one where a meeting has two items of it with nothing in common', () => {
    expect(isUmbrella(['Prioritering af opgaver', 'Undervisning i brandslukning'])).toBe(true)
  })

  it('is one where it has stood over four things with nothing in common', () => {
    expect(isUmbrella(['Havnebad'], ['Ny skolevej'], ['Valg af revisor'], ['Klimaplan'])).toBe(true)
  })
})

describe.skipIf(!hasCorpus)('of the real files', () => {
  it('the number of a whole board is one, and few others are', () => {
    expect(corpus.size).toBeGreaterThan(0)
    const { cases } = archiveOfCorpus()
    expect(cases.filter(({ umbrella }) => umbrella).map(({ items }) => items.length)).toEqual([2, 6])
  })
})
