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
  return stem(fold(word))
}
