/** Where a stem may end at the earliest, and the word so far. */
interface Stemmed {
  word: string
  start: number
}

/**
 * The stem of a Danish word of small letters, as Pagefind's index has it: by Snowball's rules.
 * @see https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
  const start = regionStart(word)
  return [cutEnding, cutPair, cutSuffix, cutDouble].reduce((so, cut) => cut({ word: so, start }), word)
}

/** A word without its inflection: the steps of the stemmer that make no other word of it. */
export function cutInflection(word: string): string {
  const start = regionStart(word)
  return [cutEnding, cutPair, cutDouble].reduce((so, cut) => cut({ word: so, start }), word)
}

/** The longest that fits is taken; an `s` goes only after certain letters. */
const ENDING =
  /(?:erendes|erende|hedens|ethed|erede|heden|heder|endes|ernes|erens|erets|ered|ende|erne|eren|erer|heds|enes|eres|eret|hed|ene|ere|ens|ers|ets|en|er|es|et|e|(?<=[abcdfghjklmnoprtvyzå])s)$/g
const PAIR = /(?:gd|dt|gt|kt)$/g
const SUFFIX = /(?:elig|lig|els|ig)$/g
const DOUBLE = /(?<=([^aeiouyæøå]))\1$/g

/** Behind the first consonant after a vowel, and not before the fourth letter. */
function regionStart(word: string): number {
  const behind = /[aeiouyæøå]+[^aeiouyæøå]/.exec(word)
  return behind && word.length >= 3 ? Math.max(3, behind.index + behind[0].length) : word.length
}

function cutEnding(stemmed: Stemmed): string {
  return cutAt(stemmed, ENDING)
}

function cutPair(stemmed: Stemmed): string {
  const { word } = stemmed
  return cutAt(stemmed, PAIR) === word ? word : word.slice(0, -1)
}

function cutSuffix({ word, start }: Stemmed): string {
  const positive = word.replace(/(?<=ig)st$/, '')
  const cut = cutAt({ word: positive, start }, SUFFIX)
  if (cut !== positive) return cutPair({ word: cut, start })
  return positive.slice(start).endsWith('løst') ? positive.slice(0, -1) : positive
}

function cutDouble(stemmed: Stemmed): string {
  return cutAt(stemmed, DOUBLE)
}

/** A word without what a pattern finds at its end, from `start` on. */
function cutAt({ word, start }: Stemmed, pattern: RegExp): string {
  pattern.lastIndex = start
  return word.slice(0, pattern.exec(word)?.index)
}
