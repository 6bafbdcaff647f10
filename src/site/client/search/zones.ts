import { keyOf } from '../../../../parsers/danish/keys.ts'

/** Where words are looked for. */
export type Scope = 'everything' | Zone

/** A part of a page that can be searched alone. */
export type Zone = 'titles' | 'decisions'

/** What the index writes before the words of a zone: a beginning that no Danish word has. */
const PREFIXES: Readonly<Record<Zone, string>> = { titles: 'xqt', decisions: 'xqd' }

/** The word under which the index has a key that stands in a zone. */
export function zoneKey(zone: Zone, key: string): string {
  return PREFIXES[zone] + key
}

/** A beginning of its own for titles that are known whole. */
const WHOLE = 'xqe'

/**
 * The word under which the index has a whole title, so that who writes it finds it before all else: a hash of its keys
 * in their order (FNV-1a, 32 bits). Null for a title of one word, which says no more than the word.
 */
export function titleKey(title: string): string | null {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2) return null
  let hash = 0x811c9dc5
  for (const letter of words.map(keyOf).join(' '))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return WHOLE + (hash >>> 0).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
}

/** Whether a key is none of a word that somebody may have written. */
export function isTitleKey(key: string): boolean {
  return key.startsWith(WHOLE)
}

/** Stands in the text of a page before the words that are there for the index alone. */
export const HIDDEN_FROM = '⁂'
