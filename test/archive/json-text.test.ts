import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, placeAt, readJsonText } from '../../src/archive/json-text.ts'

/** Whether the parser of the language takes a text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Where a text ceases to be JSON, and what is expected there. */
function flawOf(text: string): string | null {
  const read = readJsonText(text)
  if (!('expected' in read)) return null
  const { line, column } = placeAt(text, read.at)
  return `${line}:${column} ${read.expected}`
}

describe('a text that is no JSON', () => {
  it.each([
    ['', '1:1 a value'],
    ['{', '1:2 a key in double quotes or }'],
    ['{\n  "a": 1,\n}', '3:1 another key in double quotes'],
    ['[1, 2,]', '1:7 another value'],
    ['{"a" 1}', '1:6 a colon'],
    ['{"a": 1\n"b": 2}', '2:1 a comma or }'],
    ['["a" "b"]', '1:6 a comma or ]'],
    ["{'a': 1}", '1:2 a key in double quotes or }'],
    ['{} {}', '1:4 the end of the file'],
    ['{"a": 01}', '1:7 a value'],
    ['"a\nb"', '1:1 a value'],
  ])('%j is told to be wrong at %s', (text, flaw) => {
    expect(flawOf(text)).toContain(flaw)
  })
})

/** JSON, and JSON with a few characters taken out, put in or exchanged. */
const texts = fc.tuple(
  fc.json(),
  fc.constantFrom(undefined, 2),
  fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '0', '\t', '\u0007', 'x'))),
)

describe('a text of JSON', () => {
  it('is one for this reader whenever it is one for the language, damaged or not', () => {
    fc.assert(
      fc.property(texts, fc.nat(2), ([json, indent, changes], kept) => {
        let text = JSON.stringify(JSON.parse(json), null, indent)
        for (const [place, sign] of changes.slice(0, 3)) {
          const at = place % (text.length + 1)
          text = text.slice(0, at) + sign + text.slice(at + (kept % 2))
        }
        expect(flawOf(text) === null, text).toBe(isJson(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('has each key and each entry where it begins', () => {
    const text = '{\n  "a": [1, {"b": "x"}],\n  "c\\u00e6": null\n}'
    const read = readJsonText(text)
    const begins = (path: (string | number)[]): string =>
      'offsets' in read ? text.slice(read.offsets.get(keyOf(path))) : ''
    expect(begins(['a'])).toMatch(/^"a": \[/)
    expect(begins(['a', 0])).toMatch(/^1,/)
    expect(begins(['a', 1])).toMatch(/^\{"b"/)
    expect(begins(['a', 1, 'b'])).toMatch(/^"b": "x"/)
    expect(begins(['cæ'])).toMatch(/^"c\\u00e6"/)
  })
})
