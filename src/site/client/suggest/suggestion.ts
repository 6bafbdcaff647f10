/** The form of the lists of suggestions, which the build writes and the search fields read. */
import { isPath } from '../../lookup/json-files.ts'

interface Page {
  /** A path from the site's root. */
  url: string
  title: string
}

/** A page that a search field offers while one types. */
export type Suggestion =
  | (Page & { kind: 'body'; meetings: number })
  /** `date` is that of its newest treatment, as all dates here in ISO 8601; `number` is as printed. */
  | (Page & { kind: 'case'; number: string; treatments: number; date: string })
  /** One that belongs to no case. */
  | (Page & { kind: 'item'; body: string; date: string })

/**
 * Stands behind the beginning of a word where only the best suggestions of all words that begin so are listed. It sorts
 * before the `/` of a path, and that before all letters and digits.
 */
export const BEST = '*'

/** What a suggestion is sorted and found by, under a word or under a beginning with `BEST`: `budget/sag/22-010739/`. */
export function suggestionKey(word: string, { url }: Pick<Page, 'url'>): string {
  return word + url
}

/** `budget/sag/22-010739/\tcase\tBudget for 2027\t22-010739\t3\t2026-09-02\n` */
export function suggestionLine(word: string, suggestion: Suggestion): string {
  const { kind, title } = suggestion
  const fields = [suggestionKey(word, suggestion), kind, title, ...factsOf(suggestion)]
  return `${fields.map((field) => field.replace(/\s+/g, ' ')).join('\t')}\n`
}

function factsOf(suggestion: Suggestion): readonly string[] {
  switch (suggestion.kind) {
    case 'body':
      return [String(suggestion.meetings)]
    case 'case':
      return [suggestion.number, String(suggestion.treatments), suggestion.date]
    case 'item':
      return [suggestion.body, suggestion.date]
  }
}

/** @throws for a line of another form */
export function readSuggestionLine(line: string): Suggestion {
  const [key = '', kind, title = '', ...facts] = line.split('\t')
  const url = key.slice(key.indexOf('/'))
  const [one = '', two = '', three = ''] = facts
  if (isPath(url)) {
    if (kind === 'body' && /^\d+$/.test(one)) return { kind, url, title, meetings: Number(one) }
    if (kind === 'case' && /^\d+$/.test(two) && isDate(three))
      return { kind, url, title, number: one, treatments: Number(two), date: three }
    if (kind === 'item' && isDate(two)) return { kind, url, title, body: one, date: two }
  }
  throw new Error(`Unknown line of suggestions: ${line}`)
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
