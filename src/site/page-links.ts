/** The mentions in the running text of a page: plain data for its props, and what finds them again where it is shown. */
import type { FindSpans } from '../../parsers/body/index.ts'
import { findMentions } from '../../parsers/citation/mentions.ts'
import { mentionKey } from '../archive/mentions/citation.ts'
import type { Place, ResolvedMention } from '../archive/mentions/resolve.ts'
import type { ArchivedItem } from '../archive/model.ts'
import { strings } from './strings.ts'
import { urls } from './urls.ts'

/** What a text mentions. */
export interface PageLinks {
  /** The names of bodies that mentions were found with, see `findMentions`. */
  bodies: readonly string[]
  /** Where each leads, by `mentionKey`; for one that is known not to be in the archive, what to say of it. */
  mentions: Readonly<Record<string, { url: string } | { note: string }>>
}

/** What an item's text mentions that there is a page of, or that is known to be missing; nothing for most items. */
export function linksOf({ mentions, meeting }: ArchivedItem): { links?: PageLinks } {
  const links = mentions.flatMap((resolved) => {
    const link = linkOf(resolved)
    return link ? [[mentionKey(resolved.citation.mention), link] as const] : []
  })
  if (links.length === 0) return {}
  return { links: { bodies: [meeting.facts.body], mentions: Object.fromEntries(links) } }
}

/** Finds mentions in texts of a page. */
export function findLinks({ bodies, mentions }: PageLinks): FindSpans {
  const links = new Map(Object.entries(mentions))
  return (text) =>
    findMentions(text, bodies).flatMap((mention) => {
      const link = links.get(mentionKey(mention))
      return link ? [{ at: mention.at, url: null, note: null, ...link }] : []
    })
}

/** Where a mention leads, by the rule of documents that are linked from elsewhere (`hrefOf`): several are searched for. */
function linkOf({
  citation: { mention },
  status,
  targets: [place],
  sure,
}: ResolvedMention): { url: string } | { note: string } | null {
  if (place) {
    const url = status === 'found' ? urlOf(place) : `${urls.search()}?q=${encodeURIComponent(mention.text)}`
    return { url }
  }
  // Most cases and documents that a text names were never on an agenda: no reader misses their pages.
  if (mention.type === 'number' || !sure) return null
  return { note: mention.item === null ? strings.meetingNotHeld : strings.itemNotHeld }
}

function urlOf(place: Place): string {
  switch (place.kind) {
    case 'case':
      return urls.case(place.page)
    case 'document':
      return urls.document(place.page)
    case 'meeting':
      return urls.meeting(place.page)
    case 'item':
      return urls.item(place.page)
  }
}
