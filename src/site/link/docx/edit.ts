/** Another text for a stretch of a source; an empty stretch is a place where it is put in. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** The source with its edits; none overlaps another, and those of one place are made in their order. */
export function edited(source: string, edits: readonly Edit[]): string {
  const kept: string[] = []
  let at = 0
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    kept.push(source.slice(at, from), text)
    at = to
  }
  kept.push(source.slice(at))
  return kept.join('')
}
