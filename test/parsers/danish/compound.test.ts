import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateArchive } from '../../../bench/generate.ts'
import { makeSplitter } from '../../../parsers/danish/compound.ts'

/** The words of a list beside this test; lines that begin with # are headings. */
function listed(file: string): string[] {
  const lines = readFileSync(new URL(`words/${file}`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean))
}

/** `forsikring|s|politik`: a single letter between bars joins two parts. */
const compounds = listed('compounds.txt').map((division) => ({
  word: division.replaceAll('|', ''),
  parts: division.split('|').filter((part) => part.length > 1),
}))
const undivided = listed('undivided.txt')

function wordsOf(texts: Iterable<string>): [word: string, texts: number][] {
  const words = new Map<string, number>()
  for (const text of texts) {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    for (const word of new Set(found)) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return [...words]
}

const generated = wordsOf([...generateArchive(150)].map(({ text }) => text))
const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const real = existsSync(corpus)
  ? wordsOf(readdirSync(corpus).map((name) => readFileSync(corpus + name, 'utf8')))
  : []

const alone = makeSplitter([])

describe.each([
  { archive: 'the list of parts alone', learnt: [] },
  { archive: 'a generated archive', learnt: generated },
  ...(real.length > 0 ? [{ archive: 'real minutes', learnt: real }] : []),
])('the division of compounds, with $archive', ({ learnt }) => {
  const split = makeSplitter(learnt)

  it('finds both ends of at least 97 of 100 compounds', () => {
    const missed = compounds.filter(({ word, parts }) => {
      const found = split(word)
      return found.length < 2 || found[0] !== parts[0] || found.at(-1) !== parts.at(-1)
    })
    const shown = missed.map(({ word }) => split(word).join('|')).join(' ')
    expect(compounds.length).toBeGreaterThan(500)
    expect(missed.length / compounds.length, shown).toBeLessThanOrEqual(0.03)
  })

  it('leaves at least 99 of 100 words whole that are none', () => {
    const divided = undivided.map((word) => split(word)).filter((parts) => parts.length > 1)
    expect(undivided.length).toBeGreaterThan(250)
    expect(divided.length / undivided.length, divided.join(' ')).toBeLessThanOrEqual(0.01)
  })
})

describe('a compound', () => {
  it('is divided into its parts as written, without the letters that join them', () => {
    expect(alone('forsikringspolitikken')).toEqual(['forsikring', 'politikken'])
    expect(alone('demografipuljen')).toEqual(['demografi', 'puljen'])
    expect(alone('folkeskolelov')).toEqual(['folk', 'skole', 'lov'])
  })

  it.each(['efterretning', 'udvalg', 'overskud', 'forslag', 'virksomheden', 'dagsordenen'])(
    'is none: %s',
    (word) => expect(alone(word)).toEqual([word]),
  )

  it('has an old compound as one of its parts', () => {
    expect(alone('dagsordenspunkt')).toEqual(['dagsorden', 'punkt'])
    expect(alone('børnehavetakst')).toEqual(['børnehave', 'takst'])
  })

  it('is known by one long part, whatever is joined to it', () => {
    expect(alone('muslingpolitikken')).toEqual(['muslingpolitikken'])
    expect(alone('muslingforvaltning')).toEqual(['musling', 'forvaltning'])
    expect(alone('forsikringsklynge')).toEqual(['forsikring', 'klynge'])
  })

  it('is known by a word that stands alone in the archive', () => {
    const split = makeSplitter([['musling', 3]])
    expect(split('muslingpolitikken')).toEqual(['musling', 'politikken'])
    expect(split('vejmuslingerne')).toEqual(['vej', 'muslingerne'])
  })

  it('is known by what stands in front of several parts, though never alone', () => {
    const learnt = ['muslingplan', 'muslingkort', 'muslingpuljer'].map((word): [string, number] => [word, 1])
    expect(makeSplitter(learnt.slice(1))('muslingsag')).toEqual(['muslingsag'])
    expect(makeSplitter(learnt)('muslingsag')).toEqual(['musling', 'sag'])
  })

  it('is known by what stands behind several parts, though never alone', () => {
    const learnt = ['budgetmusling', 'havnmuslinger', 'kulturmusling'].map((word): [string, number] => [
      word,
      1,
    ])
    expect(makeSplitter(learnt.slice(1))('vejmuslingen')).toEqual(['vejmuslingen'])
    expect(makeSplitter(learnt)('vejmuslingen')).toEqual(['vej', 'muslingen'])
  })

  it('does not begin with a word of every text', () => {
    expect(makeSplitter([['efter', 900]])('efterskole')).toEqual(['efterskole'])
    expect(makeSplitter([['under', 900]])('underudvalg')).toEqual(['underudvalg'])
  })
})

describe('any word', () => {
  const split = makeSplitter(generated)

  it('has its parts in order, and nothing but joining letters between them', () => {
    for (const [word] of generated) {
      const parts = split(word)
      expect(word).toMatch(new RegExp(`^${parts.join('[se]?')}$`))
    }
  })

  it('is divided alike in whatever order the words are learnt', () => {
    const words = [...compounds.map(({ word }) => word), ...generated.map(([word]) => word)].slice(0, 2_000)
    const shuffled = fc.shuffledSubarray(generated, { minLength: generated.length })
    fc.assert(
      fc.property(shuffled, (learnt) => {
        const other = makeSplitter(learnt)
        for (const word of words) expect(other(word)).toEqual(split(word))
      }),
      { numRuns: 3 },
    )
  })

  it('that has other letters, digits or none at all is one part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = split(text)
        if (!/^[a-zæøåéü]+$/.test(text)) expect(parts).toEqual([text])
        else expect(parts.length).toBeGreaterThan(0)
      }),
    )
  })
})
