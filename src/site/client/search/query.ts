/** What a query asks for, in its order: words, each once, and phrases in quotation marks. */
export interface Query {
  words: readonly string[]
  /** Without the marks, as typed. */
  phrases: readonly string[]
}

const PHRASE = /["“”„»«]([^"“”„»«]+)["“”„»«]/g

/** Reads a query. A mark without another is none; signs inside a word (`e-mail`) are part of it. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim().replace(/\s+/g, ' '))
  const words = text
    .replace(PHRASE, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())
  return { words: once(words), phrases: once(phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))) }
}

/** The words of a phrase. */
export function phraseWords(phrase: string): readonly string[] {
  return readQuery(phrase.replace(/["“”„»«]/g, ' ')).words
}

/** Whether a text has the words of a phrase side by side, letter for letter, capital or small. */
export function hasPhrase(text: string, phrase: string): boolean {
  const plain = (part: string) =>
    ` ${(
      part
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')} `
  return plain(text).includes(plain(phrase))
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
