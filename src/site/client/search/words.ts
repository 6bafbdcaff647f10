import { stem } from '../../../../parsers/danish/stem.ts'

/** What Pagefind keeps of a word: small letters and digits, no accents (å is a; æ and ø stay). */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The word that Pagefind's index has for a word: words with the same one are the same to it. */
export function indexTerm(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const term = stem(fold(word))
  if (known.size === MOST_KNOWN) known.clear()
  known.set(word, term)
  return term
}

/** Words that were asked for: the build asks for those of every page. */
const known = new Map<string, string>()
const MOST_KNOWN = 200_000
