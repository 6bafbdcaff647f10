import { describe, expect, it } from 'vitest'
import { fromReferat } from '../../../parsers/referat/index.ts'
import { meetingFromTree } from '../../../src/records/from-tree.ts'

const text = `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny kaj

22-000131

Beslutning

Godkendt.

Sagsfremstilling

Kajen er slidt.

Finansiering (drift)

Udgiften holdes inden for budgettet.
`

describe('a heading of the municipality’s own', () => {
  it('is a paragraph of prose until the municipality names it', () => {
    const item = meetingFromTree(fromReferat(text))?.items[0]
    expect(item?.sections.map(({ kind }) => kind)).toEqual(['decision', 'presentation'])
  })

  it('heads the section that it is said to head, in any case of letters', () => {
    const item = meetingFromTree(fromReferat(text, { economy: ['finansiering (drift)'] }))?.items[0]
    expect(item?.sections.at(-1)).toMatchObject({
      kind: 'economy',
      heading: 'Finansiering (drift)',
      text: 'Udgiften holdes inden for budgettet.',
    })
  })
})
