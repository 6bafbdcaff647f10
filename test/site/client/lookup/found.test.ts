import { describe, expect, it } from 'vitest'
import type { Label, Target } from '../../../../parsers/citation/mention.ts'
import { foundOf } from '../../../../src/site/client/lookup/found.ts'
import type { PlacedMention } from '../../../../src/site/link/document.ts'

const skole: Target = { kind: 'case', number: '22-010739', title: 'Ny skole', url: '/sag/22-010739/' }
const notat: Target = { kind: 'document', number: '22-010739', title: 'Notat', url: '/dokument/22-010739/' }

function mention(text: string, targets: readonly Target[], label: Label = null, left = false): PlacedMention {
  const status = (['unknown', 'found', 'several'] as const)[Math.min(targets.length, 2)] ?? 'several'
  return {
    resolution: {
      mention: { type: 'number', at: [0, text.length], text, number: { key: text, sure: true }, label },
      status,
      targets,
    },
    line: 1,
    column: 1,
    href: targets[0]?.url ?? null,
    left,
  }
}

describe('what was found in a text', () => {
  it('is a row for each thing as it is written, in the order of the text, with how often it stands there', () => {
    const { rows, counts, isAll } = foundOf([
      mention('22-10739', [skole]),
      mention('22-999999', []),
      mention('22-010739', [skole]),
      mention('22-10739', [skole]),
    ])
    expect(rows.map(({ mention: { text }, times }) => [text, times])).toEqual([
      ['22-10739', 2],
      ['22-999999', 1],
      ['22-010739', 1],
    ])
    expect(counts).toEqual({ found: 3, several: 0, unknown: 1 })
    expect(isAll).toBe(true)
  })

  it('is called what it is, else what the text calls it', () => {
    const kinds = (...mentions: PlacedMention[]) => foundOf(mentions).rows.map(({ kind }) => kind)
    expect(kinds(mention('1', [skole]), mention('2', [notat], 'case'))).toEqual(['Sag', 'Dokument'])
    expect(kinds(mention('1', [skole, notat]), mention('2', []))).toEqual(['Nummer', 'Nummer'])
    expect(kinds(mention('1', [], 'document'), mention('2', [], 'journal'))).toEqual([
      'Dokument',
      'Journalnummer',
    ])
  })

  it('is told to be no link only where it is none anywhere', () => {
    const left = (...marks: boolean[]) =>
      foundOf(marks.map((mark) => mention('22-010739', [skole], null, mark))).rows[0]?.left
    expect([left(true, true), left(true, false), left(false, true)]).toEqual([true, false, false])
  })

  it('is cut short where it is much, and counted nonetheless', () => {
    const { rows, counts, isAll } = foundOf(
      Array.from({ length: 2_000 }, (_, at) => mention(String(at), [skole])),
    )
    expect([rows.length, counts.found, isAll]).toEqual([500, 2_000, false])
  })
})
