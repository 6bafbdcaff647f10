import { describe, expect, it } from 'vitest'
import { excerptOf, markWords, type Segment } from '../../../src/site/client/search/marks.ts'

const written = (segments: readonly Segment[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
const words = (number: number) => Array.from({ length: number }, (_, index) => `w${index}`)

describe('marking', () => {
  it('marks words of any case and accent, without the punctuation round them', () => {
    expect(written(markWords('Ny (Skole), på Åvej – skole.', new Set(['skole', 'avej'])))).toBe(
      'Ny ([Skole]), på [Åvej] – [skole].',
    )
  })

  it('keeps what looks like markup as text', () => {
    expect(markWords('<b>skole</b> &lt;', new Set())).toEqual([{ text: '<b>skole</b> &lt;', hit: false }])
  })
})

describe('an excerpt', () => {
  it('is a short text whole', () => {
    expect(written(excerptOf(words(3), new Set([1])))).toBe('w0 [w1] w2')
  })

  it('stands where the hits are closest, and says that it is cut', () => {
    const text = written(excerptOf(words(200), new Set([5, 100, 104, 108])))
    expect(text).toMatch(/^… w93 .*\[w100\].*\[w108\].* …$/)
  })

  it('leaves out the title before it', () => {
    expect(written(excerptOf(words(6), new Set([0, 4]), 3))).toBe('w3 [w4] w5')
  })

  it('is the beginning of a text without hits', () => {
    expect(written(excerptOf(words(100), new Set()))).toMatch(/^w0 w1 .* w33 …$/)
  })

  it('of nothing is nothing', () => {
    expect(excerptOf([''], new Set())).toEqual([])
  })
})
