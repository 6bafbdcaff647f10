import { numberKey } from '../../../parsers/citation/number.ts'
import { compare } from '../compare.ts'
import type { ArchivedItem } from '../model.ts'
import type { Citation } from './citation.ts'
import type { OutsideMention, OutsideMentions } from './outside.ts'
import type { Place, Places, ResolvedMention } from './resolve.ts'

/** Where a case, document, meeting or item is mentioned. */
export interface Cited {
  /** In other items, newest first. */
  citedBy: Citing[]
  /** In documents that are no part of the archive: newest first, those without a date last. */
  outside: OutsideMention[]
}

/** An item that mentions a page. */
interface Citing {
  item: ArchivedItem
  /** The first mention of it there. */
  citation: Citation
}

/** Of a page that is mentioned nowhere yet. */
export function uncited(): Cited {
  return { citedBy: [], outside: [] }
}

/**
 * Tells each page of what mentions it, items in the order given. A number that a case and a document share is told to
 * both; a journal number is the subject of many cases and mentions none of them.
 */
export function citeAll(items: readonly ArchivedItem[]): void {
  for (const item of items) {
    for (const mention of item.mentions) {
      if (!mention.subject) for (const place of mention.targets) cite(place, item, mention)
    }
  }
}

function cite(place: Place, item: ArchivedItem, { citation }: ResolvedMention): void {
  const { citedBy } = place.page
  if (citedBy.at(-1)?.item === item || isListed(place, item)) return
  citedBy.push({ item, citation })
}

/** Whether the page lists an item anyway: a document those that it is attached to. */
function isListed({ page }: Place, item: ArchivedItem): boolean {
  return 'places' in page && page.places.some((place) => place.item === item)
}

/**
 * Tells each page of the documents elsewhere that mention its number.
 * @returns the lines whose numbers the archive does not have
 */
export function citeOutside(
  mentions: OutsideMentions['mentions'],
  numbered: Places['numbered'],
): readonly OutsideMentions['mentions'][number][] {
  const newestFirst = [...mentions].sort((one, other) =>
    compare(other.mention.date ?? '', one.mention.date ?? ''),
  )
  for (const { mention } of newestFirst) {
    for (const { page } of numbered(keyOf(mention))) page.outside.push(mention)
  }
  return mentions.filter(({ mention }) => numbered(keyOf(mention)).length === 0)
}

function keyOf({ number }: OutsideMention): string {
  return numberKey(number)
}
