/** A match at the end of a text. */
interface LastMatch {
  from: number
  groups: Partial<Record<string, string>> | undefined
}

/** The match of a pattern that ends with `$`, among so many last characters; null for none. */
export function lastMatch(pattern: RegExp, text: string, reach: number): LastMatch | null {
  const start = Math.max(0, text.length - reach)
  const match = pattern.exec(text.slice(start))
  return match && { from: start + match.index, groups: match.groups }
}
