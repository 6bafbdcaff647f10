import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/site/client/page/match.ts'
import { excerptOf, markRanges, type Segment } from '../../../src/site/client/search/excerpt.ts'

const written = (segments: readonly Segment[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

/** `w0 w1 …`, and where some of the words stand in it. */
function words(number: number, ...hits: readonly number[]): [text: string, hits: Span[]] {
  const all = Array.from({ length: number }, (_, index) => `w${index}`)
  const start = (at: number) => all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
  return [all.join(' '), hits.map((at): Span => [start(at), start(at) + (all[at] ?? '').length])]
}

describe('marking', () => {
  it('marks what was hit and nothing else', () => {
    expect(written(markRanges('Ny (Skole), på Åvej.', [[4, 9]]))).toBe('Ny ([Skole]), på Åvej.')
  })

  it('keeps what looks like markup as text', () => {
    expect(markRanges('<b>skole</b> &lt;', [])).toEqual([{ text: '<b>skole</b> &lt;', hit: false }])
  })
})

describe('an excerpt', () => {
  it('is a short text whole', () => {
    expect(written(excerptOf(...words(3, 1)))).toBe('w0 [w1] w2')
  })

  it('stands where the hits are closest, begins with a word, and says that it is cut', () => {
    const text = written(excerptOf(...words(300, 5, 100, 104, 108)))
    expect(text).toMatch(/^… w8\d .*\[w100\].*\[w104\].*\[w108\].* …$/)
  })

  it('leaves out the title before it', () => {
    const [text, hits] = words(6, 0, 4)
    expect(written(excerptOf(text, hits, 'w0 w1 w2 '.length))).toBe('w3 [w4] w5')
  })

  it('is the beginning of a text without hits', () => {
    expect(written(excerptOf(...words(300)))).toMatch(/^w0 w1 .* w\d\d …$/)
  })

  it('of nothing is nothing', () => {
    expect(excerptOf('', [])).toEqual([])
  })
})
