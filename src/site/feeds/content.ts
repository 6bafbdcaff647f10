/** What the formats of feeds have in common. */
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { formatDate } from '../formats.ts'
import { feedWords, strings } from '../strings.ts'
import { withPrefix } from '../urls.ts'
import type { FeedEntry, FeedProps } from './feed.ts'

/** `Byrådet – Referater fra Fjordager` */
export function feedTitle({ subject, name }: Pick<FeedProps, 'subject' | 'name'>): string {
  return subject === '' ? name : `${subject} – ${name}`
}

/** A path of the site as an address. */
export function addressIn({ home }: Pick<FeedProps, 'home'>, path: string): string {
  return withPrefix(path, home)
}

/**
 * When an entry was last another one: on the day of its meeting, for no build has a clock. An agenda comes in the
 * morning and the minutes at noon, so that readers see that an entry which they had has its decision now.
 * @returns UTC, as RFC 3339 has it
 */
export function updatedAt({ date, held }: Pick<FeedEntry, 'date' | 'held'>): Date {
  return new Date(`${date}T${held ? '12' : '06'}:00:00Z`)
}

/** What was decided, and where: `Godkendt.`, `Byrådet 25. maj 2021, punkt 4, sagsnummer 22-010739`. */
function entryText({ sentence, ...entry }: FeedEntry): readonly string[] {
  const undecided = entry.closed ? strings.closed : entry.held ? strings.noDecision : feedWords.agendaOnly
  const place = `${entry.body} ${formatDate(entry.date)}, ${strings.item.toLowerCase()} ${entry.number}`
  const numbered = entry.caseNumber ? `, ${strings.caseNumber.toLowerCase()} ${entry.caseNumber}` : ''
  return [sentence || undecided, place + numbered]
}

/** What an entry says, as HTML: a paragraph of what was decided, and one of where. */
export function entryHtml(entry: FeedEntry): string {
  return renderToString(
    h(
      Fragment,
      null,
      entryText(entry).map((line) => h('p', null, line)),
    ),
  )
}
