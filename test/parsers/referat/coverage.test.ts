import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, sumCoverage } from '../../../parsers/referat/coverage.ts'
import { fromReferat } from '../../../parsers/referat/index.ts'
import { leavesOf } from '../../../parsers/referat/tree.ts'
import { readMinutes } from '../../../src/records/read.ts'
import { minutesText } from '../../helpers/arbitraries.ts'
import { minutes, treatedAs } from '../../helpers/minutes.ts'

const runs = { seed: 20170621, numRuns: 300 }
const text = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

describe('the coverage of a file', () => {
  it('is all lines but the blank ones where every line is explained', () => {
    const said = text.split('\n').filter((line) => line !== '').length
    expect(coverageOf(fromReferat(text))).toMatchObject({ explained: said, unknown: 0, noise: 0 })
  })

  it('counts a line that no rule explains, and one that is left over', () => {
    const odd = text.replace('Indholdsfortegnelse', 'Mødet blev optaget.\n\nIndholdsfortegnelse')
    expect(coverageOf(fromReferat(`${odd}\nSide 4 af 6\n`))).toMatchObject({ unknown: 1, noise: 1 })
  })

  it('is no line explained where the file is no minutes', () => {
    expect(coverageOf(fromReferat('Kære borgmester\n\nTak.'))).toEqual({
      explained: 0,
      unknown: 2,
      noise: 0,
      blank: 1,
    })
  })

  it('has every line in one of its numbers', () => {
    fc.assert(
      fc.property(minutesText, (any) => {
        const { tree, source } = readMinutes('x', new TextEncoder().encode(any))
        const { explained, unknown, noise, blank } = coverageOf(tree)
        expect(explained + unknown + noise + blank).toBe(source.lines)
      }),
      runs,
    )
  })

  it('adds up over files', () => {
    const one = { explained: 3, unknown: 1, noise: 0, blank: 2 }
    expect(sumCoverage([one, one])).toEqual({ explained: 6, unknown: 2, noise: 0, blank: 4 })
    expect(sumCoverage([])).toEqual({ explained: 0, unknown: 0, noise: 0, blank: 0 })
  })
})

describe('the leaves of a file', () => {
  it('are its bytes, the byte order mark and every line end among them', () => {
    const start = fc.constantFrom('', '\ufeff', '\ufeff\n')
    fc.assert(
      fc.property(start, minutesText, (mark, any) => {
        const bytes = new TextEncoder().encode(mark + any)
        const { tree, source } = readMinutes('x', bytes)
        const leaves = leavesOf(tree).map(({ value }) => value)
        expect(new TextEncoder().encode(leaves.join(''))).toEqual(bytes)
        expect(source.bytes).toBe(bytes.byteLength)
      }),
      runs,
    )
  })

  it('are each under one parent', () => {
    fc.assert(
      fc.property(minutesText, (any) => {
        const leaves = leavesOf(fromReferat(any))
        expect(new Set(leaves).size).toBe(leaves.length)
      }),
      runs,
    )
  })
})
