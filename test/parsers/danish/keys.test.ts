import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, keysOf } from '../../../parsers/danish/keys.ts'

describe('the key of a word', () => {
  it.each([
    'budget budgettet budgetter budgetternes Budgets',
    'politik politikken politikker politikkernes',
    'økonomi økonomien oekonomi okonomiens',
    'kvalitet kvaliteten kvaliteter',
    'idræt idrætten idraettens',
    'fravær fraværet fravaerets',
    'sekretær sekretærer sekretærerne',
    'tema temaet temaer temaerne',
    'arbejdsmiljø arbejdsmiljøet arbejdsmiljoeet arbejdsmiljøets',
    'by byen byer byerne',
    'år året årene aarene',
    'plads pladsen pladser pladserne',
    'museum museet museer museernes',
    'ministerium ministeriet ministeriets',
    'jobcenter jobcentret jobcentrene jobcentrets',
    'hjælpemiddel hjælpemidler hjælpemidlerne',
    'regel regler reglerne reglens',
    'barn barnet børn børnene boernene',
    'formand formanden formænd formændene',
    'arbejdsløs arbejdsløse arbejdsløst',
    'træ træet træer træerne',
  ])('is one for %s', (forms) => {
    const keys = forms.split(' ').map(keyOf)
    expect(new Set(keys), keys.join(' ')).toHaveProperty('size', 1)
  })

  it('differs for words that a reader tells apart', () => {
    const words =
      'skole plan plads sag vej by år råd regnskab budget museum regel reform læge lager børn borg'
    const keys = words.split(' ').map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('of a key is the key itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdegiklmnorstuvæøå'), maxLength: 16 })
    const inflected = fc.tuple(
      word,
      fc.constantFrom('', 'erne', 'ens', 'ium', 'heden', 'løst', 'centret', 'oerne'),
    )
    fc.assert(
      fc.property(inflected, (letters) => {
        const key = keyOf(letters.join(''))
        expect(keyOf(key)).toBe(key)
      }),
    )
  })
})

describe('the keys that a word is found by', () => {
  const parts: Record<string, readonly string[]> = {
    forsikringspolitikudvalget: ['forsikring', 'politik', 'udvalget'],
    demografipuljen: ['demografi', 'puljen'],
    budgetopfølgning: ['budget', 'opfølgning'],
  }
  const keys = (word: string): readonly string[] => keysOf(word, (piece) => parts[piece] ?? [piece])

  it('are its own alone if it is no compound', () => {
    expect(keys('Udvalget')).toEqual(['udvalg'])
  })

  it('are its own first, then those of its parts', () => {
    expect(keys('Demografipuljen')).toEqual(['demografipulj', 'demografi', 'pulj'])
  })

  it('are those of all beginnings and ends of a compound of three', () => {
    expect(keys('forsikringspolitikudvalget')).toEqual(
      [
        'forsikringspolitikudvalget',
        'forsikring',
        'politik',
        'udvalg',
        'forsikringspolitik',
        'politikudvalget',
      ].map(keyOf),
    )
  })

  it('are those of the pieces between hyphens, and of the parts of these', () => {
    expect(keys('e-mail')).toEqual(['email', 'mail'])
    expect(keys('økonomi-budgetopfølgning')).toEqual(
      ['økonomibudgetopfølgning', 'økonomi', 'budgetopfølgning', 'budget', 'opfølgning'].map(keyOf),
    )
  })

  it('are none for what has no letter or digit', () => {
    expect(keys('–')).toEqual([])
  })

  it('are each given once', () => {
    expect(keysOf('vejvej', () => ['vej', 'vej'])).toEqual(['vejvej', 'vej'])
  })
})
