import { describe, expect, it } from 'vitest'
import type { Fragment } from '../../../src/site/client/search/responses.ts'
import { resultOf } from '../../../src/site/client/search/result.ts'

const fragment: Fragment = {
  url: '/moeder/byraadet/2021-05-25/punkt-4/',
  content:
    'Ny skole. Godkendt med den ændring, at hallen venter. Byrådet ønsker et notat. Skolen ligger ved åen. Hallen kan lejes. ⁂ hall xqtskol',
  meta: {
    title: 'Ny skole',
    decision: 'Godkendt med den ændring, at hallen venter. Byrådet ønsker et notat.',
    caseNumber: '998-2021-7',
  },
  filters: { body: ['Byrådet'], outcome: ['Godkendt'], access: ['Åbent punkt'] },
  anchors: [
    { id: 'beslutning', words: 2 },
    { id: 'sagsfremstilling', words: 13 },
  ],
}
const written = (segments: readonly { text: string; hit: boolean }[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('a result', () => {
  const result = resultOf(fragment, ['hal'], 'everything')

  it('says what, where and when from the page and its address', () => {
    expect(result).toMatchObject({
      date: '2021-05-25',
      number: '4',
      body: 'Byrådet',
      outcome: 'approved',
      caseNumber: '998-2021-7',
      closed: false,
    })
  })

  it('shows how the decision begins, and does not show it twice', () => {
    expect(written(result.decision)).toBe('Godkendt med den ændring, at [hallen] venter.')
    expect(written(result.excerpt)).toBe(
      'Byrådet ønsker et notat. Skolen ligger ved åen. [Hallen] kan lejes.',
    )
  })

  it('goes on with a sentence that a list goes on with', () => {
    const content = 'Ny skole. Direktøren indstiller, at. skolen udvides. hallen lejes.'
    const { excerpt } = resultOf({ ...fragment, content }, ['hal'], 'everything')
    expect(written(excerpt)).toBe('Direktøren indstiller, at skolen udvides. [hallen] lejes.')
  })

  it('leads to the part of the page that it shows', () => {
    expect(result.anchor).toBe('sagsfremstilling')
    expect(resultOf(fragment, ['vej'], 'everything').anchor).toBeNull()
    expect(resultOf(fragment, ['hal'], 'decisions').anchor).toBe('beslutning')
  })

  it('of decisions alone shows the decision', () => {
    const { decision, excerpt } = resultOf(fragment, ['notat'], 'decisions')
    expect(decision).toEqual([])
    expect(written(excerpt)).toBe('Godkendt med den ændring, at hallen venter. Byrådet ønsker et [notat].')
  })
})
