import { foldSpelling } from './spelling.ts'

/** Whether two words are at most one typing error apart: a letter too many, too few, another, or two swapped. */
export function isNear(one: string, other: string): boolean {
  if (one.length < other.length) return isNear(other, one)
  const longer = one.length - other.length
  if (longer > 1) return false
  const same = sharedStart(one, other)
  const rest = one.slice(same + 1)
  return longer === 1
    ? rest === other.slice(same)
    : rest === other.slice(same + 1) || swapped(one, same) === other.slice(same)
}

function sharedStart(one: string, other: string): number {
  let same = 0
  while (same < other.length && one[same] === other[same]) same++
  return same
}

/** What stands from a place on, its first two letters swapped. */
function swapped(word: string, at: number): string {
  return word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2)
}

/** Below this, too many words are one letter apart: `skole` is typed wrongly, `plan` and `plads` are other words. */
const SHORTEST = 5

/**
 * Whether a typed word is at most one typing error away from a form of the word that has this key: `forskring` from
 * `forsikringer`, `polittikken` from `politik`.
 * @param typed of five letters or more, in any spelling; a shorter one is near nothing
 */
export function nearWord(typed: string, key: string): boolean {
  return nearForm(foldSpelling(typed), key) || nearForm(byLetters(typed), key.replaceAll('ae', 'a'))
}

/** A word with one letter for each that was typed: an error that makes an `æ` or an `oe` is one error still. */
function byLetters(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function nearForm(word: string, key: string): boolean {
  if (word.length < SHORTEST || word.length < key.length - 1 || !sharesAnEnd(word, key)) return false
  const doubled = /[^aeiouy]$/.test(key) ? key + key.slice(-1) : key
  return [...new Set([key, doubled])].some((base) =>
    ENDINGS.some(
      (ending) => Math.abs(base.length + ending.length - word.length) <= 1 && isNear(word, base + ending),
    ),
  )
}

/** A typed word without its longest inflection, where three letters are left: `bgrg` of `bgrgerne`. */
export function bareStem(typed: string): string {
  const word = foldSpelling(typed)
  const fitting = INFLECTIONS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
  return word.slice(0, word.length - Math.max(0, ...fitting.map(({ length }) => length)))
}

/** One error touches the first third of a key or the last, never both; so most keys are ruled out without comparing. */
function sharesAnEnd(word: string, key: string): boolean {
  const third = Math.floor(key.length / 3)
  return word.startsWith(key.slice(0, third)) || word.includes(key.slice(key.length - third))
}

/** What a word may have between its key and its inflection: the stemmer takes these as endings too. */
const FORMATIONS = ['', ...'t en er et ett s hed else els ig lig elig ighed lighed'.split(' ')]

const INFLECTIONS = 'e en ens er ers ere et ets ene enes erne ernes ede t te s es st ste ende'.split(' ')

const ENDINGS: readonly string[] = [
  ...new Set(
    FORMATIONS.flatMap((formation) => ['', ...INFLECTIONS].map((inflection) => formation + inflection)),
  ),
]
