import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../parsers/amount/find.ts'
import { rates, scales, units } from '../../../parsers/amount/grammar.ts'
import { amountOf, gold } from './gold.ts'

const read = (text: string) => findAmounts(text).map(({ from, to, rate }) => ({ from, to, rate }))

describe('the sums of a line', () => {
  it.each(gold)('$text', ({ text, kroner }) => {
    expect(read(text)).toEqual(kroner.map(amountOf))
  })

  it('stand where they are said to', () => {
    const text = 'Der gives 2 mio. kr. om året, og kr. 300 pr. time.'
    expect(findAmounts(text).map(({ at }) => text.slice(at.start, at.end))).toEqual([
      '2 mio. kr. om året',
      'kr. 300 pr. time',
    ])
  })
})

describe('a row of the grammar', () => {
  it.each([...units, ...scales])('reads $example', ({ example, worth }) => {
    const [amount, ...others] = read(`Der gives ${example} til stien.`)
    const number = Number(/[\d.,]*\d/.exec(example)?.[0].replace(/\./g, '').replace(',', '.'))
    expect(others).toEqual([])
    expect(amount?.to).toBe(Math.round(number * worth))
  })

  it.each(rates)('reads the rate of $example', ({ example }) => {
    expect(read(example)[0]?.rate).not.toBeNull()
  })
})

describe('a sum that is printed', () => {
  const grouped = (kroner: number, mark: string) => String(kroner).replace(/\B(?=(?:\d{3})+$)/g, mark)
  const scaled = (tenths: number) => `${Math.floor(tenths / 10)},${tenths % 10}`
  /** From 10.000 on, so that none is a year. */
  const kroner = fc.integer({ min: 10_000, max: 999_999_999 })
  const tenths = fc.integer({ min: 1, max: 99_999 })
  const forms = fc.oneof(
    fc.tuple(kroner, fc.constantFrom('.', '\u00a0', ' ', '')).map(([sum, mark]) => {
      return { text: `${grouped(sum, mark)} kr.`, ore: sum * 100 }
    }),
    fc.tuple(kroner, fc.integer({ min: 10, max: 99 })).map(([sum, ore]) => {
      return { text: `kr. ${grouped(sum, '.')},${ore}`, ore: sum * 100 + ore }
    }),
    fc
      .tuple(tenths, fc.constantFrom('mio. kr.', 'mio.kr.', 'mio kr', 'millioner kroner'))
      .map(([sum, unit]) => {
        return { text: `${scaled(sum)} ${unit}`, ore: sum * 10_000_000 }
      }),
    tenths.map((sum) => ({ text: `mio. kr. ${scaled(sum)}`, ore: sum * 10_000_000 })),
    tenths.map((sum) => ({ text: `${scaled(sum)} mia. kr.`, ore: sum * 10_000_000_000 })),
    tenths.map((sum) => ({ text: `-${scaled(sum)} mio. kr.`, ore: -sum * 10_000_000 })),
  )

  it('is read as what it was', () => {
    fc.assert(
      fc.property(forms, ({ text, ore }) => {
        expect(read(`Der gives ${text} til stien.`)).toEqual([{ from: ore, to: ore, rate: null }])
      }),
    )
  })

  it('is read beside another', () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        expect(read(`Der gives ${one.text}, og ${other.text} til stien.`).map(({ from }) => from)).toEqual([
          one.ore,
          other.ore,
        ])
      }),
    )
  })

  it('never has a range that ends before it begins, nor stands within another, whatever the text', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '2',
          '12',
          '500',
          '2021',
          '.',
          ',',
          '-',
          '–',
          ' ',
          'kr.',
          'mio. ',
          'til',
          '/',
          'pr. ',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (line) => {
        let end = 0
        for (const { from, to, at } of findAmounts(line)) {
          expect(from).toBeLessThanOrEqual(to)
          expect(at.start).toBeGreaterThanOrEqual(end)
          end = at.end
        }
      }),
    )
  })

  it('is found in time that grows with the text only', () => {
    const began = performance.now()
    findAmounts(`${'1 '.repeat(20_000)}kr ${'1.000'.repeat(10_000)} ${'5-'.repeat(10_000)}`)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
