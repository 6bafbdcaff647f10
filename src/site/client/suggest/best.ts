import type { Suggestion } from './suggestion.ts'

/** Suggestions that are shown at most. */
const MOST = 6

/**
 * The best of some suggestions: bodies, then cases, those of most treatments first, then items; the newest of those that
 * are alike. Each page comes once, and of items that are called the same, the newest.
 */
export function bestOf(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>()
  const best: Suggestion[] = []
  for (const suggestion of suggestions.toSorted(byWorth)) {
    const { kind, url, title } = suggestion
    const name = kind === 'item' ? title.toLowerCase() : url
    if (seen.has(name)) continue
    seen.add(name)
    best.push(suggestion)
    if (best.length === MOST) break
  }
  return best
}

const KINDS: Readonly<Record<Suggestion['kind'], number>> = { body: 0, case: 1, item: 2 }

function byWorth(one: Suggestion, other: Suggestion): number {
  return (
    KINDS[one.kind] - KINDS[other.kind] ||
    weightOf(other) - weightOf(one) ||
    compare(dateOf(other), dateOf(one)) ||
    compare(one.url, other.url)
  )
}

function weightOf(suggestion: Suggestion): number {
  switch (suggestion.kind) {
    case 'body':
      return suggestion.meetings
    case 'case':
      return suggestion.treatments
    case 'item':
      return 0
  }
}

function dateOf(suggestion: Suggestion): string {
  return suggestion.kind === 'body' ? '' : suggestion.date
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
