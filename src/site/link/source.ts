/** Documents that are written as text: links are inserted into the source, and no character of it is touched. */
import type { Span } from '../../../parsers/citation/mention.ts'
import { hrefOf, type LinkDocument } from './document.ts'
import { readText } from './encoding.ts'
import { findInFlow, type Part, type Piece } from './flow.ts'
import { placesIn } from './places.ts'

/** A piece of a text with its place in the source. One that is written otherwise, as `&#45;`, is linked whole. */
export interface SourcePiece extends Piece {
  at: Span
}

/** A text that is inserted into a source. */
type Insertion = readonly [offset: number, text: string]

/** A way to write documents. */
interface Syntax {
  /** The text of a document, block by block. Links that are inserted are no part of it, save for what is linked. */
  blocks: (source: string) => readonly (readonly SourcePiece[])[]
  /** What makes links of the ranges in which a mention stands; nothing where the source has them already. */
  insertions: (ranges: readonly Span[], href: string, source: string) => readonly Insertion[]
}

/** Links documents of a syntax. A block of which links would change the text is left as it is. */
export function makeLinkDocument({ blocks, insertions }: Syntax): LinkDocument {
  return async (bytes, { resolve, home }) => {
    const { text: source, encode } = readText(bytes)
    const before = blocks(source)
    const found = await Promise.all(before.map((pieces) => findInFlow(pieces, resolve)))
    const placed = found.map((mentions) =>
      mentions.map(({ resolution, parts, left }) => {
        const ranges = rangesOf(parts, source)
        const href = hrefOf(resolution, home)
        const inserted = left || href === null ? [] : insertions(ranges, href, source)
        return { resolution, ranges, href, left, inserted }
      }),
    )
    const links = placed.map((mentions) => mentions.flatMap(({ inserted }) => inserted))
    const kept = harmless(source, links, before.map(textOf), (text) => blocks(text).map(textOf))
    const placeOf = placesIn(source)
    return {
      bytes: kept.some((some) => some.length > 0) ? encode(insert(source, kept.flat())) : bytes,
      mentions: placed.flatMap((mentions, block) =>
        mentions.map(({ resolution, ranges, href, left, inserted }) => ({
          resolution,
          ...placeOf(ranges[0]?.[0] ?? 0),
          href,
          left: left || (href !== null && (inserted.length === 0 || kept[block]?.length === 0)),
        })),
      ),
    }
  }
}

/** Where parts stand in the source. Parts with nothing but white space between them are one range. */
function rangesOf(parts: readonly Part<SourcePiece>[], source: string): Span[] {
  const ranges: Span[] = []
  for (const part of parts) {
    const [from, to] = rangeOf(part)
    const last = ranges.at(-1)
    if (last && source.slice(last[1], from).trim() === '') ranges.splice(-1, 1, [last[0], to])
    else ranges.push([from, to])
  }
  return ranges
}

function rangeOf({ piece: { at, text }, from, to }: Part<SourcePiece>): Span {
  const isVerbatim = at[1] - at[0] === text.length
  return isVerbatim ? [at[0] + from, at[0] + to] : at
}

/** The links of each block that leave all texts as they are: `see**22-010739**`, linked, would be bold no more. */
function harmless(
  source: string,
  links: readonly (readonly Insertion[])[],
  before: readonly string[],
  textsOf: (source: string) => readonly string[],
): readonly (readonly Insertion[])[] {
  for (let kept = links; kept.some((some) => some.length > 0); ) {
    const after = textsOf(insert(source, kept.flat()))
    if (after.length === before.length && after.every((text, at) => text === before[at])) return kept
    const next = kept.map((some, at) => (after[at] === before[at] ? some : []))
    if (next.flat().length === kept.flat().length) break
    kept = next
  }
  return links.map(() => [])
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function insert(source: string, insertions: readonly Insertion[]): string {
  const parts: string[] = []
  let from = 0
  for (const [offset, text] of insertions) {
    parts.push(source.slice(from, offset), text)
    from = offset
  }
  return [...parts, source.slice(from)].join('')
}
