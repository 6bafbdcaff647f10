/** A feed as plain data: what is new in the archive, or in a part of it. */
import { firstSentence } from '../../../parsers/text/sentences.ts'
import type { Config } from '../../archive/config.ts'
import type { ArchivedItem, ArchivedMeeting } from '../../archive/model.ts'
import type { Outcome } from '../../records/item.ts'
import { titleOf } from '../names.ts'
import { homeOf, urls } from '../urls.ts'
import type { PlannedFeed } from './plan.ts'

/** Entries of a feed; a reader keeps those that it had. */
const MOST = 50

/** An item as a feed tells of it. */
export interface FeedEntry {
  /** Its path from the site's root. */
  path: string
  title: string
  body: string
  number: number
  /** The day of its meeting, ISO 8601. */
  date: string
  /** The minutes are there, not the agenda alone. */
  held: boolean
  closed: boolean
  caseNumber: string | null
  outcome: Outcome | null
  /** The first sentence of the decision; empty without one. */
  sentence: string
}

/** What the feeds of one site have in common. */
export interface FeedSite {
  name: string
  publisher: string
  /** Where it is served: `https://referater.example.dk/arkiv/`. */
  home: string
}

/** A feed, whatever its format. */
export interface FeedProps extends FeedSite, Pick<PlannedFeed, 'subject' | 'folder'> {
  /** Newest first. */
  entries: readonly FeedEntry[]
}

/** What the feeds of an archive have in common; null where nobody knows the address of the site. */
export function feedSiteOf(config: Config): FeedSite | null {
  const home = homeOf(config)
  const { name, municipality } = config
  return home === null ? null : { name, publisher: municipality || name, home }
}

/** The newest items of meetings, the newest meeting first. */
export function newestOf(meetings: readonly ArchivedMeeting[]): readonly ArchivedItem[] {
  const newest: ArchivedItem[] = []
  for (const { items } of meetings) {
    if (newest.length >= MOST) break
    newest.push(...items)
  }
  return newest.slice(0, MOST)
}

/** A feed with as many entries as it has room for. */
export function feedOf(site: FeedSite, { subject, folder, items }: PlannedFeed): FeedProps {
  return { ...site, subject, folder, entries: items.slice(0, MOST).map(entryOf) }
}

function entryOf(item: ArchivedItem): FeedEntry {
  const { head, meeting } = item
  const { number, closed, caseNumber, decision } = head
  return {
    path: urls.item(item),
    title: titleOf(head),
    body: meeting.body.name,
    number,
    date: meeting.facts.date,
    held: meeting.facts.kind === 'minutes',
    closed,
    caseNumber,
    outcome: decision?.outcome ?? null,
    sentence: decision?.outcome ? firstSentence(decision.text) : '',
  }
}
