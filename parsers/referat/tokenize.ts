import { joinWrapped } from '../text/join.ts'
import type { Line } from '../text/lines.ts'
import type { Layout, Rule } from './layout.ts'
import { makeSieve } from './sieve.ts'
import type { LeafType } from './tree.ts'

/** A line and the rules that its look alone would allow, in the order of the tables. */
export interface Token {
  line: Line
  matches: readonly Match[]
}

/** A rule whose pattern a line matches. */
export interface Match {
  rule: Rule
  /** What it matches: the line, or the line joined with the one below. */
  text: string
  /** See {@link capturesOf}. */
  captures?: Record<string, string>
}

/** Reads each line against every rule of the layouts; which of the matches counts is the parser's to say. */
export function tokenize(lines: readonly Line[], layouts: readonly Layout[]): Token[] {
  return makeTokenizer(layouts)(lines)
}

/** Makes what `tokenize` does for some layouts, to be used for many files. */
export function makeTokenizer(layouts: readonly Layout[]): (lines: readonly Line[]) => Token[] {
  const rules = [...new Set(layouts.flatMap((layout) => layout.rules))]
  const sieve = makeSieve(rules)
  const wrapping = rules.filter(({ wraps }) => wraps)
  return (lines) =>
    lines.map((line, at) => {
      const { text } = line
      if (text === '') return { line, matches: NONE }
      const matches: Match[] = sieve(text).map((rule) => ({ rule, text }))
      for (const rule of wrapping) {
        if (!rule.wraps?.test(text) || rule.like.test(text)) continue
        const joined = joinWrapped([text, lines[at + 1]?.text ?? ''])
        if (rule.like.test(joined)) matches.unshift({ rule, text: joined })
      }
      return { line, matches }
    })
}

const NONE: readonly Match[] = []

/** What the named groups of a match's pattern match. Read when asked for: most matches are not the one that counts. */
export function capturesOf(match: Match): Record<string, string> {
  match.captures ??= readCaptures(match)
  return match.captures
}

function readCaptures({ rule: { like, before }, text }: Match): Record<string, string> {
  const found = like.exec(text)
  const captures: Record<string, string> = {}
  for (const name in found?.groups) {
    const value = found.groups[name]
    if (value !== undefined) captures[name] = value
  }
  if (before) captures[before] = text.slice(0, found?.index)
  return captures
}

/** A token's first match that makes a leaf of this type. */
export function matchAs(token: Token | undefined, makes: LeafType): Match | undefined {
  for (const match of token?.matches ?? NONE) if (match.rule.makes === makes) return match
  return undefined
}

/** The captures of a token's first match that makes a leaf of this type. */
export function readAs(token: Token | undefined, makes: LeafType): Record<string, string> | undefined {
  const match = matchAs(token, makes)
  return match && capturesOf(match)
}

/** The index of the next token that is neither blank nor noise; the number of tokens when there is none. */
export function nextLine(tokens: readonly Token[], index: number): number {
  let next = index + 1
  while (next < tokens.length && (tokens[next]?.line.text === '' || matchAs(tokens[next], 'noise'))) next++
  return next
}
