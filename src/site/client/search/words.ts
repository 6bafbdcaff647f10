import { stem } from './stem.ts'

/** A word as the index compares it: small letters, no accents (å is a; æ and ø stay), no punctuation round it. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** The words of a text, split as Pagefind splits. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\S\uFEFF]+/g)
}

/** The folded words of a query, each once. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(wordsOf(query).map(fold))].filter((word) => word !== '')
}

/** Whether a query is one phrase in quotes, which Pagefind looks for as it stands. */
export function isPhrase(query: string): boolean {
  return /^\s*".+"\s*$/.test(query)
}

/** Whether a text has the words of a phrase side by side. */
export function hasPhrase(text: string, phrase: string): boolean {
  const plain = (part: string) => ` ${wordsOf(part).map(fold).filter(Boolean).join(' ')} `
  return plain(text).includes(plain(phrase))
}

/** How well a word of the query was matched by the words that were hit for it. */
export type Match = 'known' | 'near' | 'unknown'

/** Shorter beginnings than this say nothing of the word. */
const NEAR = 5

/**
 * Judges what Pagefind found for a word. It finds every word that begins with the word's stem. With none it falls back
 * to ever shorter beginnings, down to a single letter, and gives hundreds of wrong pages.
 * @param hits the words that were hit on one page
 */
export function judge(word: string, hits: readonly string[]): Match {
  const sought = bare(word)
  // `e-mail` is indexed as `mail` too.
  const candidates = hits.map(fold).flatMap((hit) => [bare(hit), ...hit.split(/[^\p{L}\p{N}]+/u)])
  const shared = Math.max(0, ...candidates.map((hit) => sharedLength(sought, hit)))
  if (shared >= stem(sought).length) return 'known'
  return shared >= NEAR && !/\p{N}/u.test(sought) ? 'near' : 'unknown'
}

/** The letters and digits of a word, as Pagefind looks for it. */
export function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '')
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
