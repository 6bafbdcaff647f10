import { describe, expect, it } from 'vitest'
import {
  countNarrowed,
  readState,
  type SearchState,
  writeState,
} from '../../../src/site/client/search/state.ts'

describe('the address of a search', () => {
  it('reads back what was written', () => {
    const state: SearchState = {
      query: 'skole & "hal"',
      filters: {
        body: ['Byrådet', 'Teknik- og Miljøudvalget'],
        year: ['2021'],
        outcome: [],
        caseType: ['Drøftelse'],
        subject: ['00'],
        access: ['Lukket punkt'],
      },
      period: { from: '2021-01-01', to: '2022-06-30' },
      order: 'oldest',
      folded: true,
      scope: 'titles',
      everywhere: true,
    }
    expect(readState(writeState(state))).toEqual(state)
    expect(countNarrowed(state)).toBe(9)
  })

  it('is empty for a search that asks nothing', () => {
    expect(writeState(readState('?q=+&udvalg=&raekke=andet&x=1'))).toBe('')
  })

  it('takes no day that is none', () => {
    expect(readState('?fra=2021-5-1&til=i+dag').period).toEqual({ from: '', to: '' })
  })

  it('takes a value once', () => {
    expect(readState('?aar=2021&aar=2021').filters.year).toEqual(['2021'])
  })
})
