import { describe, expect, it } from 'vitest'
import { countNarrowed, readState, writeState } from '../../../src/site/client/search/state.ts'

describe('the address of a search', () => {
  it('reads back what was written', () => {
    const state = {
      query: 'skole & "hal"',
      filters: {
        body: ['Byrådet', 'Teknik- og Miljøudvalget'],
        year: ['2021'],
        outcome: [],
        caseType: ['Drøftelse'],
      },
      newestFirst: true,
      decisionsOnly: true,
      everywhere: true,
    }
    expect(readState(writeState(state))).toEqual(state)
    expect(countNarrowed(state)).toBe(5)
  })

  it('is empty for a search that asks nothing', () => {
    expect(writeState(readState('?q=+&udvalg=&raekke=andet&x=1'))).toBe('')
  })

  it('takes a value once', () => {
    expect(readState('?aar=2021&aar=2021').filters.year).toEqual(['2021'])
  })
})
