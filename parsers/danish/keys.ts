import { foldSpelling } from './spelling.ts'
import { cutInflection, stem } from './stem.ts'

/**
 * The key under which all inflections and spellings of a word meet: `Politikkens` and `politik` are `politik`. It is no
 * word to show: `budget` is `budg`.
 */
export function keyOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const key = isNumber(word) ? word : reduced(foldSpelling(word))
  if (known.size === MOST_KNOWN) known.clear()
  known.set(word, key)
  return key
}

/** Half of what an archive writes only once are numbers, which neither inflect nor divide. */
function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

/** Keys that were made: an archive writes the same words over and over. */
const known = new Map<string, string>()
const MOST_KNOWN = 200_000

/**
 * All keys that a word is found by, each once, the word's own first: those of its parts between hyphens, of the parts of
 * a compound, and of the beginnings and ends that two or more of these make. `forsikringspolitikudvalg` is found by
 * `forsikring`, `politik`, `udvalg`, `forsikringspolitik` and `politikudvalg`.
 * @param split gives the parts of a compound, small letters, as written; of any other word the word
 */
export function keysOf(word: string, split: (word: string) => readonly string[]): readonly string[] {
  if (isNumber(word)) return [word]
  const pieces = word
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece.length > 1)
  const found = pieces.flatMap((piece) => [piece, ...runs(piece, split(piece))])
  return [...new Set([word, ...found].map(keyOf))].filter((key) => key !== '')
}

/** The parts of a compound, its beginnings and its ends. */
function runs(word: string, parts: readonly string[]): string[] {
  let end = 0
  const spans = parts.map((part) => {
    const start = word.indexOf(part, end)
    end = start + part.length
    return { start, end }
  })
  return [
    ...parts,
    ...spans.map((span) => word.slice(0, span.end)),
    ...spans.map((span) => word.slice(span.start)),
  ]
}

/**
 * Stemmed, and then without inflection until nothing is left to cut. Once is too little where a word itself ends like an
 * ending: `kvalitet` would be `kvalit`, but `kvaliteten` `kvalitet`. Suffixes are cut once: of `indsigelse` nothing would
 * be left but `ind`.
 */
function reduced(word: string): string {
  return settled(stem(mended(word)))
}

function settled(word: string): string {
  const shorter = cutInflection(mended(word))
  return shorter === word ? word : settled(shorter)
}

/** What the stemmer does not see: words that change inside, and what folding has taken from it. */
const MENDED: readonly (readonly [inflected: RegExp, base: string])[] = [
  // Behind an `o`, folding has eaten the e of the ending: `miljøet` is `miljot`.
  [/(miljo|video|radio|foto|logo)(?:n|t|r|rne)s?$/, '$1'],
  // Of words this short the stemmer cuts nothing: `byer`, `søen`, `broerne`, `året`.
  [/^(by|sti|sky|trae|knae|a)(?:en|et|er|erne)s?$/, '$1'],
  [/^(o|so|ko|fro|bro)(?:n|t|r|rne)s?$/, '$1'],
  [/^ar(?:et|ene)s?$/, 'ar'],
  // `arbejdsløst`, of which the stemmer knows only the ø.
  [/(?<=..)lost$/, 'los'],
  // Behind an `i` the stemmer leaves the s: `energis`, `strategis`, `demografis`.
  [/(?<=..[fgm]i)s$/, ''],
  [/^ejer(?:en|ens|e|es|ne|nes|s)$/, 'ejer'],
  [/iums?$/, 'i'],
  [/(?<=muse)(?:et|er|erne)s?$/, 'um'],
  [/centr(?:e|et|ene|um)s?$/, 'cent'],
  [/(cyk|reg|artik|kapit|tit|eksemp)l(?:en|et|er|erne)s?$/, '$1el'],
  [/midl(?:et|er|erne)s?$/, 'middel'],
  [/barn(?:et)?s?$/, 'born'],
  [/maend(?:ene)?s?$/, 'mand'],
]

function mended(word: string): string {
  return MENDED.reduce((so, [inflected, base]) => so.replace(inflected, base), word)
}
