import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseKey } from '../../../parsers/citation/number.ts'
import { END, listsOf, type Match, type Matches } from '../../../src/site/json-numbers.ts'

const match: Match = { kind: 'case', number: '', title: '', url: '/' }
const matchesOf = (keys: Iterable<string>): Matches => new Map([...keys].sort().map((key) => [key, [match]]))

/** The keys of each list, by how it begins. */
const listed = (keys: Iterable<string>): [string, string[]][] =>
  listsOf(matchesOf(keys)).map(([beginning, matches]) => [beginning, [...matches.keys()]])

const key = fc
  .tuple(fc.constantFrom('998-2021-', '998-2022-', '22-', 'emn-2025-', '00.32.'), fc.nat(2_999))
  .map(([before, running]) => `${before}${running}`)
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 1_500, size: 'max' })

describe('the lists of numbers', () => {
  it('hold each number once, where it begins as its list does and as no other', () => {
    fc.assert(
      fc.property(keys, (keys) => {
        const lists = listed(keys)
        expect(lists.flatMap(([, some]) => some).sort()).toEqual([...keys].sort())
        const beginnings = lists.map(([beginning]) => beginning)
        for (const [home, some] of lists) {
          for (const key of some) {
            expect(beginnings.filter((beginning) => `${looseKey(key)}${END}`.startsWith(beginning))).toEqual([
              home,
            ])
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are small', () => {
    fc.assert(
      fc.property(keys, (keys) => listed(keys).every(([, { length }]) => length <= 200)),
      { numRuns: 20 },
    )
  })

  it('stay as they are when a number is added, but for the one that it comes into', () => {
    fc.assert(
      fc.property(keys, key, (keys, added) => {
        const before = new Map(listed(keys))
        const after = listed(new Set([...keys, added]))
        const changed = after.filter(([beginning, some]) => String(before.get(beginning)) !== String(some))
        const home = after.find(([, some]) => some.includes(added))?.[0] ?? ''
        const split = [...before.keys()].find((beginning) => home.startsWith(beginning)) ?? home
        expect(changed.every(([beginning]) => beginning.startsWith(split))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('have a number that begins others before them, in a list of its own', () => {
    const longer = Array.from({ length: 201 }, (_, at) => `9-1${at}`)
    expect(listed(['9-1', ...longer]).map(([beginning]) => beginning)[0]).toBe('9-1_')
    expect(listed(longer).map(([beginning]) => beginning)).toContain('9-12')
  })

  it('are none for no numbers', () => expect(listed([])).toEqual([]))

  it('have as many pages as they may, even of one number', () => {
    const pages = Array.from({ length: 300 }, (_, at): Match => ({ ...match, url: `/sag/${at}/` }))
    const lists = listsOf(new Map([['00.32.00', pages]]))
    expect(lists.map(([beginning, matches]) => [beginning, matches.size])).toEqual([['0-32-0_', 1]])
  })
})
