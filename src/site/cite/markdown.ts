import { citationText, type Reference } from './reference.ts'

/** What Markdown, in any of its dialects, could read as markup in a line of text. */
const MARKS = /[\\`*_{}[\]<>#|~$&!]/g

/** The citation as a link in Markdown. */
export function markdownOf(reference: Reference, url: string): string {
  const text = citationText(reference).replace(/\s+/g, ' ').replace(MARKS, '\\$&')
  return `[${text}](<${url}>)`
}
