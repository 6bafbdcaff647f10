import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, typedRanges } from '../../../../src/site/client/suggest/title.ts'

/** The parts of a title that are marked; null for one that does not have what was typed. */
function marked(title: string, typed: string): string[] | null {
  const ranges = typedRanges(title, foldedWords(typed))
  return ranges?.map(([from, to]) => title.slice(from, to)) ?? null
}

describe('a title has what was typed', () => {
  it.each([
    ['Økonomiudvalget', 'oko', ['Øko']],
    ['Økonomiudvalget', 'OEKONOMI', ['Økonomi']],
    ['Økonomiudvalget', 'øk', ['Øk']],
    ['Teknik- og Miljøudvalget', 'miljo tek', ['Tek', 'Miljø']],
    ['Årsregnskab 2023 for Fjordager', 'aars 2023', ['Års', '2023']],
    ['A\u030aben skole', 'åb', ['A\u030ab']],
    ['Cafe\u0301 ved havnen', 'cafe', ['Cafe\u0301']],
    ['Budget og budgetopfølgning', 'bud budgeto', ['Bud', 'budgeto']],
  ])('%s: »%s«', (title, typed, places) => {
    expect(marked(title, typed)).toEqual(places)
  })

  it('in its beginnings of words, not inside them', () => {
    expect(marked('Folkeskolen', 'skole')).toBeNull()
  })

  it('only when it has all of it', () => {
    expect(marked('Ny skole', 'ny skov')).toBeNull()
  })

  it('when it is typed itself, in whole or in part', () => {
    const title = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 5 })
    fc.assert(
      fc.property(title, fc.nat(8), (words, letters) => {
        const typed = words.map((word) => [...word].slice(0, letters).join('')).join(' ')
        const begun = foldedWords(typed).filter((word) =>
          foldedWords(words.join(' ')).some((whole) => whole.startsWith(word)),
        )
        const ranges = typedRanges(words.join(' '), begun)
        expect(ranges).not.toBeNull()
        const places = ranges?.flat() ?? []
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })
})
