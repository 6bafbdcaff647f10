import { firstSentence } from '../../../parsers/text/sentences.ts'
import type { ArchivedItem, ArchivedMeeting, Body } from '../../archive/model.ts'
import { useHref } from '../site.tsx'
import { count, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { Day } from './Day.tsx'
import { Outcome } from './Outcome.tsx'

/** Meetings in a list: date, body, how many items. */
export function MeetingList({ meetings, withBody }: { meetings: readonly ArchivedMeeting[]; withBody?: boolean }) {
  const href = useHref()
  return (
    <ul class="meeting-list">
      {meetings.map((meeting) => (
        <li>
          <a href={href(urls.meeting(meeting))}>
            <Day date={meeting.record.date} />
            {withBody && ` ${meeting.body.name}`}
          </a>{' '}
          <span class="muted">
            {meeting.record.kind === 'agenda' && `${strings.agenda}, `}
            {count(meeting.items.length, 'punkt', 'punkter')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Items with what was decided and the first sentence of it. */
export function DecisionList({ items, withTitle }: { items: readonly ArchivedItem[]; withTitle: boolean }) {
  const href = useHref()
  return (
    <ol class="decision-list">
      {items.map((item) => (
        <li>
          <p class="muted">
            <Day date={item.meeting.record.date} /> {item.meeting.body.name},{' '}
            <a href={href(urls.item(item))}>
              {strings.item.toLowerCase()} {item.record.number}
            </a>
          </p>
          {withTitle && (
            <h3>
              <a href={href(urls.item(item))}>{item.record.title}</a>
            </h3>
          )}
          <DecisionLine item={item} />
        </li>
      ))}
    </ol>
  )
}

/** Outcome and first sentence of an item's decision, or that it is closed or has none. */
export function DecisionLine({ item: { record } }: { item: ArchivedItem }) {
  if (record.closed) return <p class="closed">{strings.closed}</p>
  if (!record.decision) return null
  const { outcome, text } = record.decision
  return (
    <p class="decision-line">
      <Outcome outcome={outcome} /> {outcome === null ? strings.dashDecision : firstSentence(text)}
    </p>
  )
}

/** Bodies with how many meetings each has. */
export function BodyList({ bodies }: { bodies: readonly Body[] }) {
  const href = useHref()
  return (
    <ul class="index">
      {bodies.map((body) => (
        <li>
          <a href={href(urls.body(body))}>{body.name}</a>{' '}
          <span class="muted">{count(body.meetings.length, 'møde', 'møder')}</span>
        </li>
      ))}
    </ul>
  )
}

/** Meetings under a heading for each year. */
export function MeetingsByYear({ meetings, withBody }: { meetings: readonly ArchivedMeeting[]; withBody?: boolean }) {
  const years = [...new Set(meetings.map(({ record }) => record.date.slice(0, 4)))]
  return (
    <>
      {years.map((year) => (
        <section class="part">
          <h2>{year}</h2>
          <MeetingList
            meetings={meetings.filter(({ record }) => record.date.startsWith(year))}
            withBody={withBody ?? false}
          />
        </section>
      ))}
    </>
  )
}
