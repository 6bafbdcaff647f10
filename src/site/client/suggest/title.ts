/** How a title is found by what is typed: every word typed is the beginning of one of its words, in any spelling. */
import { foldSpelling } from '../../../../parsers/danish/spelling.ts'
import type { Span } from '../page/match.ts'

/** A word in a text. */
interface Word {
  /** As written. */
  text: string
  /** Its first character in the text, in UTF-16 units. */
  at: number
  folded: string
}

/** Letters that are typed before anything is suggested, and that a word has to be listed under, folded. */
const LEAST = 3

/** Letters of a word that are listed and looked up: more tell no words apart. */
const MOST = 40

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { text: word, at: index, folded: foldSpelling(word) }
  })
}

/** The words of a text, folded, as far as they are listed, each once. */
export function foldedWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text).map(({ folded }) => [...folded].slice(0, MOST).join('')))]
}

/** Whether a folded word has letters enough. */
export function isLong(folded: string): boolean {
  return [...folded].length >= LEAST
}

/**
 * The places of a title that were typed.
 * @param typed folded words
 * @returns in their order; null for a title that does not have all that was typed
 */
export function typedRanges(title: string, typed: readonly string[]): readonly Span[] | null {
  const words = wordsOf(title)
  const isThere = (beginning: string): boolean => words.some(({ folded }) => folded.startsWith(beginning))
  if (!typed.every(isThere)) return null
  return words.flatMap((word) => {
    const begun = typed.filter((beginning) => word.folded.startsWith(beginning))
    const [longest] = begun.sort((one, other) => other.length - one.length)
    return longest === undefined ? [] : [[word.at, word.at + writtenLength(word.text, longest)] as const]
  })
}

/** How much of a word is the beginning that was typed, with the marks on its last letter: `Øko` of `Økonomi` is `oko`. */
function writtenLength(word: string, typed: string): number {
  let length = 1
  while (length < word.length && !foldSpelling(word.slice(0, length)).startsWith(typed)) length += 1
  const [marks = ''] = /^\p{M}*/u.exec(word.slice(length)) ?? []
  return length + marks.length
}
