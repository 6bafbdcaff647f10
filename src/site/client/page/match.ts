import { keyOf } from '../../../../parsers/danish/keys.ts'
import { foldSpelling } from '../../../../parsers/danish/spelling.ts'

/** A place in a text: from an index on and up to another, in UTF-16 units. */
export type Span = readonly [from: number, to: number]

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** What an inflected noun, verb or adjective may end with, folded: `skol-erne`, `ny-t`, `plan-ens`. */
const ENDING = 'e?[nrt]?(?:ne)?s?'

/** Half of the dictionary begins or ends with one of these: they are hit as they stand only. */
const PARTICLES: ReadonlySet<string> = new Set(
  'af alle at da de den der det dette efter eller en end er et for fra han har hun hvad ikke ind kan man med men mod når og om op over på sig skal som til ud under var ved vil'
    .split(' ')
    .map(foldSpelling),
)

/** What stands before a short word in another that is no compound of it: `om-råde`, `for-vejen`, `år-sag`. */
const PREFIX = 'af|an|ar|be|for|om|over|til|ud|under'

/**
 * The places of a text that were searched for. A term is a word, which is hit in any spelling and inflection and at
 * either end of a compound (`skole`: Skolernes, skolebus, folkeskolen), or a phrase in straight quotes, which is
 * hit letter for letter, whatever is small or capital and however the spaces run; so is a word with signs in it, as
 * `e-mail`.
 * @returns places in their order, none of which overlaps another
 */
export function matchRanges(text: string, terms: readonly string[]): readonly Span[] {
  const spans = terms.flatMap((term) => {
    const word = /^[\p{L}\p{N}\p{M}]+$/u.test(term)
    return word ? wordSpans(text, testFor(term)) : phraseSpans(text, term.replaceAll('"', ' '))
  })
  return merged(spans)
}

function wordSpans(text: string, isHit: (word: string) => boolean): readonly Span[] {
  // Most words of a text stand in it more than once.
  const known = new Map<string, boolean>()
  return spansOf(text, WORD).filter(([from, to]) => {
    const word = text.slice(from, to)
    const hit = known.get(word) ?? isHit(word)
    known.set(word, hit)
    return hit
  })
}

/** Tells the hits of a word. Little words and numbers are hit as they stand only. */
function testFor(word: string): (candidate: string) => boolean {
  const folded = foldSpelling(word)
  const key = keyOf(word)
  if (PARTICLES.has(folded) || /\p{N}/u.test(folded) || key.length < 2) {
    return (candidate) => foldSpelling(candidate) === folded
  }
  const form = formOf(folded, key)
  // By their keys, words meet that change inside: `børn` and `barn`.
  return (candidate) => form.test(foldSpelling(candidate)) || keyOf(candidate) === key
}

/** The folded forms of a word, alone and in compounds. */
function formOf(folded: string, key: string): RegExp {
  // `hal` is doubled in `hallen`; derivations as in `selvbestemmelse` stand in the word, not in its key.
  const inflected = `(?:${literal(folded)}|${literal(key)}${literal(key.slice(-1))}?)${ENDING}`
  if (key.length < 3) return whole(inflected)
  // `stigning` is no kind of `sti`, while `cykelsti` is.
  if (key.length === 3) return whole(`(?:.{2,}(?<!${PREFIX}))?${inflected}`)
  return whole(`${literal(key)}.*|.{2,}${inflected}`)
}

function phraseSpans(text: string, phrase: string): readonly Span[] {
  if (!/[\p{L}\p{N}]/u.test(phrase)) return []
  const letters = phrase.trim().split(/\s+/).map(literal).join('\\s+')
  return spansOf(text, new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'giu'))
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => [index, index + length])
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u')
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Spans in order, those that overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1)
    if (last && from < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)]
    else joined.push([from, to])
  }
  return joined
}
