import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../parsers/referat/layout.ts'
import { grammarWith } from '../../../parsers/referat/layouts/index.ts'
import { makeSieve } from '../../../parsers/referat/sieve.ts'
import { decode } from '../../../parsers/text/decode.ts'
import { splitLines } from '../../../parsers/text/lines.ts'
import { fixtures } from '../../helpers/fixtures.ts'

function ruleLike(like: RegExp): Rule {
  return { makes: 'text', within: ['section'], like, example: '', why: '' }
}

/** The patterns that a sieve says a line matches. */
function sifted(line: string, ...patterns: readonly RegExp[]): RegExp[] {
  return makeSieve(patterns.map(ruleLike))(line).map(({ like }) => like)
}

describe('the sieve', () => {
  const { frame, layouts, common } = grammarWith({ economy: ['Økonomi (netto)'], other: ['Bilag'] })
  const rules = [frame, ...layouts, common].flatMap((layout) => layout.rules)
  const lines = fixtures.flatMap(({ bytes }) => splitLines(decode(bytes).text)).map(({ text }) => text)

  it('finds of every line of the fixtures the rules that match it, in the order of the tables', () => {
    const sieve = makeSieve(rules)
    for (const line of [...new Set(lines), ...rules.map(({ example }) => example)]) {
      expect(sieve(line), line).toEqual(rules.filter(({ like }) => like.test(line)))
    }
  })

  it('finds patterns of all flags, and those that match in the middle of a line, in their order', () => {
    const patterns = [/b$/u, /^AB$/i, /^a/u, /x/, /^ab$/]
    expect(sifted('ab', ...patterns)).toEqual([/b$/u, /^AB$/i, /^a/u, /^ab$/])
    expect(sifted('xb', ...patterns)).toEqual([/b$/u, /x/])
    expect(sifted('', ...patterns)).toEqual([])
  })

  it('is not misled by names that repeat, groups, and brackets that are characters', () => {
    const patterns = [/^(?<name>a)(b)?$/u, /^(?<name>a[(]?)\)?$/u, /^(?<!b)(?=a)a\(?$/u, /^[^\](]$/u]
    expect(sifted('a', ...patterns)).toEqual(patterns)
    expect(sifted('ab', ...patterns)).toEqual(patterns.slice(0, 1))
    expect(sifted('a(', ...patterns)).toEqual(patterns.slice(1, 3))
    expect(sifted('(', ...patterns)).toEqual([])
  })
})
