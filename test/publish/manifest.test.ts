import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatManifest, parseManifest } from '../../src/publish/manifest.ts'

const a = 'a'.repeat(64)
const b = 'b'.repeat(64)

/** Paths that a file may have, odd signs among them. */
const path = fc
  .array(
    fc
      .string({ unit: fc.constantFrom(...'aÅ%0AD25\n\r\t \\"*.\u2028😀'), minLength: 1, maxLength: 12 })
      .filter((name) => name !== '.' && name !== '..'),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'))
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

describe('a manifest', () => {
  it('is a line a file, as sha256sum prints it, in the order of the paths by code unit', () => {
    const manifest = new Map([
      ['å.txt', a],
      ['a/b.txt', b],
      ['Z.txt', a],
      ['a.txt', b],
    ])
    expect(formatManifest(manifest)).toBe(`${a}  Z.txt\n${b}  a.txt\n${b}  a/b.txt\n${a}  å.txt\n`)
  })

  it('writes line ends and per cent signs of a path in code, and those alone', () => {
    expect(formatManifest(new Map([['100%\r\n a b\\.txt', a]]))).toBe(`${a}  100%25%0D%0A a b\\.txt\n`)
  })

  it('is read as it was written, whatever the paths are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, hash)), (entries) => {
        const manifest = new Map(entries)
        const text = formatManifest(manifest)
        expect(new Map([...parseManifest(text)].sort())).toEqual(new Map([...manifest].sort()))
        expect(formatManifest(parseManifest(text))).toBe(text)
      }),
    )
  })

  it('may be empty', () => {
    expect(formatManifest(new Map())).toBe('')
    expect(parseManifest('').size).toBe(0)
  })

  it.each([
    ['a hash that is too short', `${a}  a\n${b.slice(1)}  b\n`, 2],
    ['a hash in capitals', `${a.toUpperCase()}  a\n`, 1],
    ['one space', `${a} a\n`, 1],
    ['no path', `${a}  \n`, 1],
    ['an empty line', `${a}  a\n\n${b}  b\n`, 2],
    ['a last line without an end', `${a}  a\n${b}  b`, 2],
    ['a carriage return', `${a}  a\r\n`, 1],
    ['a per cent sign that encodes nothing', `${a}  100%\n`, 1],
    ['an encoded sign that needs no code', `${a}  a%20b\n`, 1],
    ['a path twice', `${a}  a\n${a}  b\n${b}  a\n`, 3],
    ['a path from the root', `${a}  /etc/passwd\n`, 1],
    ['a path out of the folder', `${a}  a/../../b\n`, 1],
    ['a path of a folder', `${a}  a/\n`, 1],
  ])('is refused for %s, and the line is named', (_, text, line) => {
    expect(() => parseManifest(text)).toThrow(new RegExp(`^line ${line}: `))
  })
})
