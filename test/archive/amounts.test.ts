import { describe, expect, it } from 'vitest'
import type { ItemAmounts } from '../../src/archive/amounts.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { type ItemText, treatedAs } from '../helpers/minutes.ts'

function amountsIn(item: Omit<ItemText, 'title'>): ItemAmounts[] {
  const { meetings } = archiveOfMeetings({ items: [{ title: 'Havnebad', ...item }] })
  return meetings.flatMap(({ items }) => items.flatMap(({ head }) => head.amounts))
}

const decided = (decision: string, ...rest: readonly string[]) =>
  amountsIn({ paragraphs: treatedAs('22-000100', decision, ...rest) })

const RECOMMENDED = [
  'Indstillinger',
  'Havnechefen indstiller, at\n1. badet bygges\n2. der gives 2 mio. kr. til badet',
]

describe('the amounts of an item', () => {
  it('are those of its decision, in øre, with the sentence that they stand in', () => {
    expect(decided('Godkendt. Der gives 2 mio. kr. i 2022 og 300.000 kr. til badet. Sagen er slut.')).toEqual(
      [
        {
          sentence: 'Der gives 2 mio. kr. i 2022 og 300.000 kr. til badet.',
          from: 'decision',
          sums: [
            { from: 200_000_000, to: 200_000_000, rate: null },
            { from: 30_000_000, to: 30_000_000, rate: null },
          ],
        },
      ],
    )
  })

  it('are those of a recommendation that was approved as it stood, without the marker of its list', () => {
    expect(decided('Godkendt.', ...RECOMMENDED)).toMatchObject([
      { sentence: 'der gives 2 mio. kr. til badet', from: 'recommendation' },
    ])
  })

  it('are not those of a recommendation that was changed or put off', () => {
    expect(decided('Udsat.', ...RECOMMENDED)).toEqual([])
    expect(decided('Godkendt med den ændring, at badet venter.', ...RECOMMENDED)).toEqual([])
  })

  it('are not those of what is only told of', () => {
    expect(decided('Godkendt.', 'Sagsfremstilling', 'Badet koster 7 mio. kr.')).toEqual([])
  })

  it('stay with a closed item', () => {
    expect(amountsIn({ closed: true, paragraphs: treatedAs('22-000100', 'Der gives 2 mio. kr.') })).toEqual(
      [],
    )
  })

  it('have a sentence of 200 characters at most, round the largest of them', () => {
    const long = 'hvor mange ord står omkring beløbet '.repeat(6)
    const [found] = decided(`Godkendt, ${long} 100 kr. ${long} 9 mio. kr. ${long}`)
    expect(found?.sums).toHaveLength(2)
    expect(found?.sentence.length).toBeLessThanOrEqual(200)
    expect(found?.sentence).toContain('9 mio. kr.')
  })
})
