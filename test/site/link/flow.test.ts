import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInFlow, type Piece } from '../../../src/site/link/flow.ts'
import { fjordager } from './fjordager.ts'

/** A text cut into pieces at some places. */
function pieces(text: string, ...cuts: readonly number[]): Piece[] {
  const places = [
    0,
    ...cuts.filter((cut) => cut <= text.length).sort((one, other) => one - other),
    text.length,
  ]
  return places.slice(1).map((to, at) => ({ text: text.slice(places[at], to), left: false }))
}

const found = (some: readonly Piece[]) => findInFlow(some, fjordager.resolve)

describe('the text of a block in pieces', () => {
  it('mentions a number that lies in two pieces, each with its part', async () => {
    const [first, second] = [
      { text: 'Sag 998-2021-', left: false },
      { text: '18397 om havnen', left: false },
    ]
    const [mention] = await found([first, second])
    expect(mention?.resolution.targets.map(({ url }) => url)).toEqual(['/sag/998-2021-18397/'])
    expect(mention?.parts).toEqual([
      { piece: first, from: 4, to: 13 },
      { piece: second, from: 0, to: 5 },
    ])
  })

  it('mentions the same however it is cut, and the parts make up what is mentioned', async () => {
    const text = 'Sag 998-2021-18397, 22-010739 og 22-010739 samt 99-999999.'
    const whole = await found(pieces(text))
    expect(whole).toHaveLength(4)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 12 }), async (cuts) => {
        const mentions = await found(pieces(text, ...cuts))
        expect(mentions.map(({ resolution }) => resolution)).toEqual(
          whole.map(({ resolution }) => resolution),
        )
        expect(
          mentions.map(({ parts }) =>
            parts.map(({ piece, from, to }) => piece.text.slice(from, to)).join(''),
          ),
        ).toEqual(['998-2021-18397', '22-010739', '22-010739', '99-999999'])
      }),
    )
  })

  it('is left where a part of the mention is, and nowhere else', async () => {
    const mentions = await found([
      { text: '22-', left: false },
      { text: '010739', left: true },
      { text: ' 22-010739', left: false },
    ])
    expect(mentions.map(({ left }) => left)).toEqual([true, false])
  })

  it.each(['https://x.example.dk/22-010739', 'www.example.dk/?sag=22-010739', 'sag.22-010739@example.dk'])(
    'leaves the number in %s, which is an address',
    async (address) => {
      const mentions = await found(pieces(`Se ${address} og 22-010739`))
      const linked = mentions.filter(({ left }) => !left)
      expect(linked.map(({ parts }) => parts[0]?.from)).toEqual([`Se ${address} og `.length])
    },
  )
})
