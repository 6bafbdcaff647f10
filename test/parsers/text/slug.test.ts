import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '../../../parsers/text/slug.ts'

describe('a name in an address', () => {
  it.each([
    ['Økonomiudvalget', 'oekonomiudvalget'],
    ['Teknik- og Miljøudvalget', 'teknik-og-miljoeudvalget'],
    ['Byrådet', 'byraadet'],
    ['Byra\u030adet', 'byraadet'],
    ['  § 17, stk. 4-udvalget!  ', '17-stk-4-udvalget'],
    ['Café Exposé', 'cafe-expose'],
    ['…', 'x'],
  ])('“%s” becomes %s', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('is cut at 80 characters and does not end in a hyphen there', () => {
    expect(slug(`${'a'.repeat(79)} ${'b'.repeat(20)}`)).toBe('a'.repeat(79))
  })

  it('is safe in a path, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/)
        expect(slug(slug(text))).toBe(slug(text))
      }),
    )
  })
})
