import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonText } from '../../src/archive/json-text.ts'

/** Where a text ceases to be JSON. */
function flawOf(text: string): string | null {
  const read = readJsonText(text)
  return 'flaw' in read ? `${read.flaw.line}:${read.flaw.column}` : null
}

describe('a text that is no JSON', () => {
  it.each([
    ['', '1:1'],
    ['{\n  "a": 1,\n}', '3:1'],
    ['[1, 2,]', '1:7'],
    ['{"a" 1}', '1:6'],
    ['{"a": 1\n"b": 2}', '2:1'],
    ['["a" "b"]', '1:6'],
    ["{'a': 1}", '1:2'],
    ['{} {}', '1:4'],
    ['{"a": tru}', '1:7'],
    ['"a\nb"', '1:1'],
  ])('%j is told to be wrong at %s', (text, place) => {
    expect(flawOf(text)).toBe(place)
  })
})

/** JSON, and JSON with a few characters taken out, put in or exchanged. */
const texts = fc.tuple(
  fc.json(),
  fc.constantFrom(undefined, 2),
  fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '0', '\t', '\u0007', 'x'))),
)

describe('a text of JSON', () => {
  it('is read as the language reads it, and a damaged one has a place within it', () => {
    fc.assert(
      fc.property(texts, fc.nat(2), ([json, indent, changes], kept) => {
        let text = JSON.stringify(JSON.parse(json), null, indent)
        for (const [place, sign] of changes.slice(0, 3)) {
          const at = place % (text.length + 1)
          text = text.slice(0, at) + sign + text.slice(at + (kept % 2))
        }
        const read = readJsonText(text)
        if ('flaw' in read) {
          expect(() => JSON.parse(text), text).toThrow()
          expect(read.flaw.offset).toBeLessThanOrEqual(text.length)
        } else expect(read.value).toEqual(JSON.parse(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('has each key and each entry where it begins, and what is missing where it is missing', () => {
    const text = '{\n  "a": [1, {"b": "x"}],\n  "c\\u00e6": null\n}'
    const read = readJsonText(text)
    const begins = (...path: (string | number)[]): string =>
      'placeOf' in read ? text.slice(read.placeOf(path).offset) : ''
    expect(begins('a')).toMatch(/^"a": \[/)
    expect(begins('a', 0)).toMatch(/^1,/)
    expect(begins('a', 1)).toMatch(/^\{"b"/)
    expect(begins('a', 1, 'b')).toMatch(/^"b": "x"/)
    expect(begins('cæ')).toMatch(/^"c\\u00e6"/)
    expect(begins('a', 1, 'z')).toMatch(/^\{"b"/)
    expect('placeOf' in read && read.placeOf(['a'])).toMatchObject({ line: 2, column: 3 })
  })
})
