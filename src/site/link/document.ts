/** A document of any kind in, the same document with its mentions as links out: what every kind has in common. */
import type { Resolution } from '../../../parsers/citation/resolve.ts'
import type { Resolver } from '../lookup/resolver.ts'
import { urls, withPrefix } from '../urls.ts'

/** An archive that documents are linked to. */
export interface LinkedArchive {
  resolve: Resolver
  /** Where its site is served, with a slash at the end: `https://referater.example.dk/`. */
  home: string
}

/** A mention where it stands in a document. */
export interface PlacedMention {
  resolution: Resolution
  /** From 1, in the document's text; in a file of Word the paragraph's number, and the character in it. */
  line: number
  column: number
  /** Where it leads; null for one that the archive does not have. */
  href: string | null
  /** It was a link already, or in code: it is left as it is. */
  left: boolean
}

/** A document with links, and what it mentions. */
export interface LinkedDocument {
  bytes: Uint8Array
  mentions: readonly PlacedMention[]
}

/** Links a document of one kind. @throws Error, saying what is wrong, for bytes that are no such document */
export type LinkDocument = (bytes: Uint8Array, archive: LinkedArchive) => Promise<LinkedDocument>

/** Where a mention leads: to the one page, to the search that lists several; null for what the archive does not have. */
export function hrefOf({ status, targets, mention }: Resolution, home: string): string | null {
  const [target] = targets
  if (!target) return null
  return status === 'found'
    ? withPrefix(target.url, home)
    : withPrefix(`${urls.search()}?q=${encodeURIComponent(mention.text)}`, home)
}
