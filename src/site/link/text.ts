/** Plain text: a number is followed by its address, `22-010739 <https://…/sag/22-010739/>`. */
import type { Span } from '../../../parsers/citation/mention.ts'
import { escapeAddress } from './escape.ts'
import { makeLinkDocument, type SourcePiece } from './source.ts'

/** An address behind what it is of; a program that wraps lines may have put it on the next one. */
const ADDRESS = /\s{1,3}<https?:\/\/[^\s<>]*>/g
const ADDRESS_FOLLOWS = new RegExp(ADDRESS, 'y')

/** Blank lines between two paragraphs. */
const GAP = /\n(?:[ \t]*\r?\n)+|\r(?:[ \t]*\r)+/g

/** Links plain text. */
export const linkText = makeLinkDocument({
  blocks: (source) =>
    between(source, [0, source.length], GAP).map((paragraph) =>
      between(source, paragraph, ADDRESS).map(
        (at): SourcePiece => ({ text: source.slice(...at), left: false, at }),
      ),
    ),
  insertions: (ranges, href, source) => {
    const end = ranges.at(-1)?.[1] ?? 0
    ADDRESS_FOLLOWS.lastIndex = end
    return ADDRESS_FOLLOWS.test(source) ? [] : [[end, ` <${escapeAddress(href)}>`]]
  },
})

/** What stands between the matches of a pattern in a stretch of the source. */
function between(source: string, [from, to]: Span, separator: RegExp): Span[] {
  const separators = [...source.slice(from, to).matchAll(separator)]
  const starts = [from, ...separators.map(({ 0: { length }, index }) => from + index + length)]
  const ends = [...separators.map(({ index }) => from + index), to]
  return starts.map((start, at) => [start, ends[at] ?? to])
}
