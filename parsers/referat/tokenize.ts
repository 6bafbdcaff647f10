import { joinWrapped } from '../text/join.ts'
import type { Line } from '../text/lines.ts'
import type { Layout, Rule } from './layout.ts'
import type { LeafType } from './tree.ts'

/** A line and the rules that its look alone would allow, in the order of the tables. */
export interface Token {
  line: Line
  matches: readonly Match[]
}

/** A rule whose pattern a line matches, with the named groups. */
export interface Match {
  rule: Rule
  captures: Record<string, string>
}

/** Reads each line against every rule of the layouts; which of the matches counts is the parser's to say. */
export function tokenize(lines: readonly Line[], layouts: readonly Layout[]): Token[] {
  const rules = [...new Set(layouts.flatMap((layout) => layout.rules))]
  return lines.map((line, at) => ({
    line,
    matches: line.text === '' ? [] : matchesOf(line.text, lines[at + 1]?.text ?? '', rules),
  }))
}

/** The captures of a token's first match that makes a leaf of this type. */
export function readAs(token: Token | undefined, makes: LeafType): Record<string, string> | undefined {
  return token?.matches.find(({ rule }) => rule.makes === makes)?.captures
}

/** The index of the next token that is neither blank nor noise; the number of tokens when there is none. */
export function nextLine(tokens: readonly Token[], index: number): number {
  let next = index + 1
  while (next < tokens.length && (tokens[next]?.line.text === '' || readAs(tokens[next], 'noise'))) next++
  return next
}

function matchesOf(text: string, below: string, rules: readonly Rule[]): Match[] {
  return rules.flatMap((rule) => {
    const found = rule.like.exec(text) ?? (rule.wraps ? rule.like.exec(joinWrapped([text, below])) : null)
    if (!found) return []
    const captures: Record<string, string> = {}
    for (const [name, value] of Object.entries(found.groups ?? {})) {
      if (value !== undefined) captures[name] = value
    }
    if (rule.before) captures[rule.before] = text.slice(0, found.index)
    return [{ rule, captures }]
  })
}
