import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchRanges } from '../../../src/site/client/page/match.ts'

/** The text with its hits in brackets. */
function marked(text: string, ...terms: readonly string[]): string {
  let [written, at] = ['', 0]
  for (const [from, to] of matchRanges(text, terms)) {
    written += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return written + text.slice(at)
}

describe('a word that was searched for is marked', () => {
  it.each([
    ['skole', 'Skolernes skole. SKOLENS!', '[Skolernes] [skole]. [SKOLENS]!'],
    ['skolerne', 'en skole', 'en [skole]'],
    ['bygning', 'bygningerne ombygges', '[bygningerne] ombygges'],
    ['ny', 'nye, nyt og nyhed', '[nye], [nyt] og nyhed'],
    ['barn', 'Børnenes barn', '[Børnenes] [barn]'],
  ])('in every inflection: %s', (word, text, expected) => expect(marked(text, word)).toBe(expected))

  it.each([
    ['skole', 'skolebus, folkeskolen og folkeskolernes', '[skolebus], [folkeskolen] og [folkeskolernes]'],
    ['hal', 'svømmehallen i en sportshal', '[svømmehallen] i en [sportshal]'],
    ['sti', 'cykelstierne', '[cykelstierne]'],
    ['bestemmelse', 'selvbestemmelsen', '[selvbestemmelsen]'],
  ])('at either end of a compound: %s', (word, text, expected) => expect(marked(text, word)).toBe(expected))

  it.each([
    ['ørsted', 'Ørsted og Oersted', '[Ørsted] og [Oersted]'],
    ['aaen', 'Åen løber', '[Åen] løber'],
    ['kærlighed', 'kaerlighed', '[kaerlighed]'],
    ['åge', 'A\u030age', '[A\u030age]'],
  ])('in every spelling: %s', (word, text, expected) => expect(marked(text, word)).toBe(expected))

  it('on both sides of a hyphen, of a slash and at the ends of the text', () => {
    expect(marked('skole-hjem/skole', 'skole')).toBe('[skole]-hjem/[skole]')
  })

  it('in letters that stand outside the first plane too', () => {
    expect(marked('😀 skole 😀', 'skole')).toBe('😀 [skole] 😀')
  })
})

describe('is not marked', () => {
  it.each([
    ['for', 'et forslag for forældre', 'et forslag [for] forældre'],
    ['i', 'i idræt', '[i] idræt'],
    ['by', 'byens bygninger', '[byens] bygninger'],
  ])('what only begins like a little word: %s', (word, text, expected) =>
    expect(marked(text, word)).toBe(expected),
  )

  it.each([
    ['råd', 'et byggesagsområde under byrådet', 'et byggesagsområde under [byrådet]'],
    ['sti', 'stigning på cykelstien', 'stigning på [cykelstien]'],
    ['vej', 'en overvejelse', 'en overvejelse'],
    ['skole', 'skrev skuld', 'skrev skuld'],
  ])('what only looks like it: %s', (word, text, expected) => expect(marked(text, word)).toBe(expected))

  it('a longer number', () => {
    expect(marked('i 2021, 20210 og 12021', '2021')).toBe('i [2021], 20210 og 12021')
  })
})

describe('a phrase is marked', () => {
  it('letter for letter, whatever is small or capital and however the spaces run', () => {
    expect(marked('Ny  skole og den ny\nskole', '"ny skole"')).toBe('[Ny  skole] og den [ny\nskole]')
    expect(marked('ny skolegård, nye skole', '"ny skole"')).toBe('ny skolegård, nye skole')
  })

  it('that is one word, and nothing like it', () => {
    expect(marked('Skole, skolen', '"skole"')).toBe('[Skole], skolen')
  })

  it('with the signs in it, which mean nothing else', () => {
    expect(marked('e-mail, email, (a+b) $.*', 'e-mail')).toBe('[e-mail], email, (a+b) $.*')
    expect(marked('(a+b) aab', 'a+b')).toBe('([a+b]) aab')
  })

  it('as one with the words of it that are searched for too', () => {
    expect(marked('den ny skole her', 'skole', '"ny skole"')).toBe('den [ny skole] her')
  })
})

describe('whatever is searched for', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('skole', 'Ny', 'på', 'A\u030a', 'e-mail', '2021', ' ', '\n', '😀', '('))
      .map((parts) => parts.join('')),
  )

  it('the marks stand in order, inside the text, on something, and none on another', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (body, terms) => {
        let end = 0
        for (const [from, to] of matchRanges(body, terms)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(body.length)
      }),
    )
  })

  it('a word is hit by itself', () => {
    const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,12}$/)
    fc.assert(
      fc.property(word, (one) => {
        expect(matchRanges(`»${one}«`, [one])).toEqual([[1, one.length + 1]])
      }),
    )
  })
})
