import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHashed } from '../../src/publish/deploy/caching.ts'
import { suggestionFiles, suggestionsOf } from '../../src/publish/suggestions.ts'
import { bestOf } from '../../src/site/client/suggest/best.ts'
import { type Suggestion, suggestionKey } from '../../src/site/client/suggest/suggestion.ts'
import { foldedWords } from '../../src/site/client/suggest/title.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { treatedAs } from '../helpers/minutes.ts'
import { linesIn, listsOf } from '../helpers/suggestions.ts'

const kinds = ['body', 'case', 'item'] as const

function make(kind: Suggestion['kind'], at: number, title: string, weight: number): Suggestion {
  const date = `20${10 + (weight % 10)}-05-0${1 + (at % 9)}`
  switch (kind) {
    case 'body':
      return { kind, url: `/moeder/b${at}/`, title, meetings: weight }
    case 'case':
      return { kind, url: `/sag/22-${at}/`, title, number: `22-${at}`, treatments: weight, date }
    case 'item':
      return { kind, url: `/moeder/b/2024-05-01/punkt-${at}/`, title, body: 'Byrådet', date }
  }
}

/** Suggestions with titles of some kind. */
function suggestions(title: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<Suggestion[]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...kinds), title, fc.integer({ min: 1, max: 9 })), {
      maxLength,
      size: 'max',
    })
    .map((rows) => rows.map(([kind, title, weight], at) => make(kind, at, title, weight)))
}

/** Titles of words that begin alike, so that many parts have the same beginning. */
const alike = fc
  .array(fc.string({ unit: fc.constantFrom(...'abæ'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))

const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  alike,
)

/** What is to be suggested where nothing is looked up: all that has every word typed as a beginning. */
function expected(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const sought = foldedWords(typed)
  return bestOf(
    all.filter(({ title }) =>
      sought.every((begun) => foldedWords(title).some((word) => word.startsWith(begun))),
    ),
  )
}

describe('the lists of suggestions', () => {
  it('have everything under each of its words of three letters, and bodies under the short ones too', () => {
    fc.assert(
      fc.property(suggestions(anyTitle, 30), (all) => {
        const lines = linesIn(suggestionFiles(all))
        for (const suggestion of all) {
          for (const word of foldedWords(suggestion.title)) {
            const has = lines.some((line) => line.startsWith(`${suggestionKey(word, suggestion)}\t`))
            expect(has, word).toBe(suggestion.kind === 'body' || [...word].length >= 3)
          }
        }
      }),
    )
  })

  it('suggest the best of all that have a word with a beginning, of however many', async () => {
    await fc.assert(
      fc.asyncProperty(suggestions(alike, 400), alike, async (all, typed) => {
        const [word = ''] = foldedWords(typed)
        if (word.length < 3) return
        const offers = await listsOf(all).suggest(word)
        expect(offers.map(({ suggestion }) => suggestion)).toEqual(expected(all, word))
      }),
      { numRuns: 40 },
    )
  })

  it('suggest what has all words that were typed, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(suggestions(alike, 60), alike, async (all, typed) => {
        const long = foldedWords(typed).filter((word) => word.length >= 3)
        if (long.length === 0) return
        const offers = await listsOf(all).suggest(typed)
        expect(offers.map(({ suggestion }) => suggestion)).toEqual(expected(all, typed))
      }),
    )
  })

  /** Cases with a word that all have, and one of five letters that none but itself has. */
  const many = Array.from({ length: 5000 }, (_, at) => {
    const number = ((at * 7919) % 5000).toString(6).padStart(5, '0')
    const word = number.replaceAll(/\d/g, (digit) => 'iklprs'[Number(digit)] ?? '')
    return make('case', at, `Budget for ${word}`, 1 + (at % 7))
  })

  it('suggest each of many cases when its title is typed', async () => {
    const { suggest } = listsOf(many)
    for (const suggestion of many) {
      const offers = await suggest(suggestion.title)
      expect(offers.map(({ suggestion }) => suggestion)).toEqual([suggestion])
    }
  })

  it('are cut between characters, of any script', async () => {
    const deseret = Array.from({ length: 200 }, (_, at) => {
      const letters = [0x10428 + (at % 40), 0x10428 + (at % 37), 0x10428 + (at % 3)]
      return make('case', at, String.fromCodePoint(...letters), 1)
    })
    const { suggest } = listsOf(deseret)
    for (const { title } of deseret) {
      const offers = await suggest(title)
      expect(offers.map(({ suggestion }) => suggestion)).toEqual(expected(deseret, title))
    }
  })

  it('answer the first three letters with three small files, however many titles have them', async () => {
    const { suggest, files, loaded } = listsOf(many)
    expect(await suggest('bud')).toHaveLength(6)
    expect(loaded.length).toBeLessThanOrEqual(3)
    expect(files.size).toBeGreaterThan(200)
    const sizes = [...files.values()].map((text) => text.split('\n').length - 1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128)
  })

  it('change few files when a case is treated once more, and all but the first have their hash as name', () => {
    const [first, ...others] = many
    if (first?.kind !== 'case') throw new TypeError('no case')
    const before = suggestionFiles(many)
    const after = suggestionFiles([{ ...first, treatments: 9, date: '2026-01-01' }, ...others])
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
    // For each of its words a part and its listing, and the parts with the best.
    expect(changed.length).toBeLessThan(20)
    expect(changed.filter((path) => !isHashed(path))).toEqual(['api/forslag.txt'])
  })

  it('are one empty listing for an archive without a word', async () => {
    const { suggest, files } = listsOf([])
    expect([...files]).toEqual([['api/forslag.txt', '']])
    expect(await suggest('skole')).toEqual([])
  })
})

describe('an archive suggests', () => {
  const archive = archiveOfMeetings(
    {
      body: 'Økonomiudvalget',
      date: '2024-09-30',
      items: [
        { title: 'Ny skole i Tangdal', paragraphs: treatedAs('22-010739', 'Anbefalet.') },
        { title: 'Orientering' },
      ],
    },
    {
      date: '2024-10-09',
      items: [
        { title: 'Ny skole og svømmehal', paragraphs: treatedAs('22-010739', 'Godkendt.') },
        { title: 'Køb af skov', closed: true },
      ],
    },
  )

  it('its bodies, its cases by their newest title, and items that belong to no case', () => {
    expect(suggestionsOf(archive)).toEqual([
      { kind: 'body', url: '/moeder/byraadet/', title: 'Byrådet', meetings: 1 },
      { kind: 'body', url: '/moeder/oekonomiudvalget/', title: 'Økonomiudvalget', meetings: 1 },
      {
        kind: 'case',
        url: '/sag/22-010739/',
        title: 'Ny skole og svømmehal',
        number: '22-010739',
        treatments: 2,
        date: '2024-10-09',
      },
      {
        kind: 'item',
        url: '/moeder/byraadet/2024-10-09/punkt-2/',
        title: 'Køb af skov',
        body: 'Byrådet',
        date: '2024-10-09',
      },
      {
        kind: 'item',
        url: '/moeder/oekonomiudvalget/2024-09-30/punkt-2/',
        title: 'Orientering',
        body: 'Økonomiudvalget',
        date: '2024-09-30',
      },
    ])
  })

  it.each([
    ['okonomi', 'Økonomiudvalget'],
    ['BYRAAD', 'Byrådet'],
    ['svommehal ny', 'Ny skole og svømmehal'],
  ])('»%s«: %s', async (typed, title) => {
    const offers = await listsOf(suggestionsOf(archive)).suggest(typed)
    expect(offers.map(({ suggestion }) => suggestion.title)).toEqual([title])
  })
})
