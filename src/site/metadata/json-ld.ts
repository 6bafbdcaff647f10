/** What machines are told of a record, as JSON-LD in the words of schema.org. */
import type { AgendaItem } from '../../records/item.ts'
import type { Meeting } from '../../records/meeting.ts'
import { cut } from '../cut.ts'

/** A description of a page's record: plain data. */
export type JsonLd = Readonly<Record<string, unknown>>

/** Letters of a text: a page's description stays below 600 bytes, for the page itself says it all. */
const MOST = 110

/** A meeting that is described, its items aside. */
interface DescribedMeeting extends Pick<Meeting, 'date' | 'time' | 'location'> {
  body: string
  /** Whose minutes these are. */
  publisher: string
  /** Null where nobody knows the address of the site. */
  url: string | null
}

/**
 * A meeting as an Event. Whether it was held is not said (`eventStatus`): minutes are of one that was, an agenda does
 * not know. Times are those of the place.
 * @see https://schema.org/Event
 */
export function meetingLd({ body, publisher, date, time, location, url }: DescribedMeeting): JsonLd {
  return described('Event', {
    name: `${cut(body, MOST)} ${date}`,
    url,
    startDate: time === null ? date : `${date}T${time}`,
    location: location && { '@type': 'Place', name: cut(location, MOST) },
    organizer: organisation(body, organisation(publisher)),
  })
}

/** An item that is described. */
interface DescribedItem extends Pick<AgendaItem, 'caseNumber'> {
  title: string
  publisher: string
  url: string | null
  meeting: { date: string; body: string; url: string | null }
}

/**
 * An item of the minutes as a CreativeWork, which was recorded at its meeting. No Legislation, for most items are
 * briefings, budgets and single decisions, and none is law in the words that stand here; no Report, for that is an
 * article, with a headline and an author.
 * @see https://schema.org/CreativeWork
 */
export function itemLd({ title, publisher, caseNumber, url, meeting }: DescribedItem): JsonLd {
  return described('CreativeWork', {
    name: cut(title, MOST),
    url,
    identifier: caseNumber,
    inLanguage: 'da',
    publisher: organisation(publisher),
    recordedAt: {
      '@type': 'Event',
      name: cut(meeting.body, MOST),
      startDate: meeting.date,
      ...(meeting.url && { url: meeting.url }),
    },
  })
}

/** A record of a type, without what is not known of it. */
function described(type: string, facts: Readonly<Record<string, unknown>>): JsonLd {
  const known = Object.entries(facts).filter(([, fact]) => fact !== null)
  return { '@context': 'https://schema.org', '@type': type, ...Object.fromEntries(known) }
}

function organisation(name: string, parent?: JsonLd): JsonLd {
  const own = { '@type': 'GovernmentOrganization', name: cut(name, MOST) }
  return parent ? { ...own, parentOrganization: parent } : own
}
