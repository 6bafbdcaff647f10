/** Mentions in a text that a document holds in pieces: `998-2021-<b>18397</b>` is one number in two text nodes. */
import type { Span } from '../../../parsers/citation/mention.ts'
import type { Resolution } from '../../../parsers/citation/resolve.ts'
import type { Resolver } from '../lookup/resolver.ts'

/** A piece of the text of a block (a paragraph, a heading, a cell): a text node, a run, a stretch of the source. */
export interface Piece {
  text: string
  /** In a link or in code: what it mentions is left as it is. */
  left: boolean
}

/** A part of a piece, in UTF-16 units of its text, the end excluded. */
export interface Part<Some extends Piece> {
  piece: Some
  from: number
  to: number
}

/** A mention in a block. */
export interface FlowMention<Some extends Piece> {
  resolution: Resolution
  /** Where it stands, in order: one part at least, none of them white space alone. */
  parts: readonly Part<Some>[]
  /** It is in a link, in code or in an address, or a part of it is. */
  left: boolean
}

/** Addresses in a text, which programs make links of. */
const ADDRESS = /(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.|mailto:)[^\s<>"]+|[^\s<>"@]{1,64}@[^\s<>"@]+/giu

/** What every address has: most texts have none, and are not searched. */
const ADDRESS_SIGN = /@|:\/\/|www\.|mailto:/i

/** What the pieces of a block mention together. @throws when a file of the archive cannot be loaded */
export async function findInFlow<Some extends Piece>(
  pieces: readonly Some[],
  resolve: Resolver,
): Promise<readonly FlowMention<Some>[]> {
  const text = pieces.map((piece) => piece.text).join('')
  // Whatever is mentioned, its number or its date has one.
  if (!/\d/.test(text)) return []
  const resolutions = await resolve(text)
  if (resolutions.length === 0) return []
  const addresses = ADDRESS_SIGN.test(text) ? addressesIn(text) : []
  const partsOf = partsIn(pieces)
  return resolutions.map((resolution) => {
    const parts = partsOf(resolution.mention.at)
    const left = parts.some(({ piece }) => piece.left) || addresses.some(overlaps(resolution.mention.at))
    return { resolution, parts, left }
  })
}

function addressesIn(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => [index, index + length])
}

function overlaps([from, to]: Span): (other: Span) => boolean {
  return ([start, end]) => start < to && from < end
}

/** The parts of pieces that make up spans of their joined text; the spans come in order, and none overlaps another. */
function partsIn<Some extends Piece>(pieces: readonly Some[]): (span: Span) => Part<Some>[] {
  let at = 0
  let offset = 0
  return ([start, end]) => {
    const parts: Part<Some>[] = []
    for (let piece = pieces[at]; piece && offset < end; piece = pieces[at]) {
      const from = Math.max(0, start - offset)
      const to = Math.min(piece.text.length, end - offset)
      if (from < to && piece.text.slice(from, to).trim() !== '') parts.push({ piece, from, to })
      // The next mention may begin in this piece.
      if (offset + piece.text.length > end) break
      offset += piece.text.length
      at += 1
    }
    return parts
  }
}
