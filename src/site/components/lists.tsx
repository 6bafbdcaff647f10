import { firstSentence } from '../../../parsers/text/sentences.ts'
import type { ArchivedItem, ArchivedMeeting, Body } from '../../archive/model.ts'
import { useHref } from '../site.tsx'
import { count, strings, titleOf } from '../strings.ts'
import { urls } from '../urls.ts'
import { Day } from './Day.tsx'
import { Outcome } from './Outcome.tsx'
import { SourceLink } from './SourceLink.tsx'

/** Meetings in a list: date, body, how many items. */
export function MeetingList({
  meetings,
  withBody,
}: {
  meetings: readonly ArchivedMeeting[]
  withBody?: boolean
}) {
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

/** Items of several meetings, each with its title and what was decided. */
export function DecisionList({ items }: { items: readonly ArchivedItem[] }) {
  const href = useHref()
  return (
    <ol class="decision-list">
      {items.map((item) => (
        <li>
          <h3>
            <a href={href(urls.item(item))}>{titleOf(item.record)}</a>
          </h3>
          <DecisionLine item={item} />
          <p class="muted">
            {item.meeting.body.name} <Day date={item.meeting.record.date} />, {placeOf(item)}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The items of one case: when and where, what was decided, and the title where it is another than the one above. */
export function Timeline({ items }: { items: readonly ArchivedItem[] }) {
  const href = useHref()
  return (
    <ol class="timeline">
      {items.map((item, at) => (
        <li>
          <h3>
            <a href={href(urls.item(item))}>
              {item.meeting.body.name} <Day date={item.meeting.record.date} />, {placeOf(item)}
            </a>
          </h3>
          {item.record.title !== items[at - 1]?.record.title && <p>{titleOf(item.record)}</p>}
          <DecisionLine item={item} />
          <SourceLink meeting={item.meeting} lines={item.record.lines} />
        </li>
      ))}
    </ol>
  )
}

/** Outcome and first sentence of an item's decision, or that it is closed or has none. */
export function DecisionLine({ item: { record } }: { item: ArchivedItem }) {
  if (record.closed && !record.decision) return <p class="closed">{strings.closed}</p>
  if (!record.decision) return null
  const { outcome, text } = record.decision
  if (outcome === null) return <p class="muted">{strings.dashDecision}</p>
  const sentence = firstSentence(text)
  return (
    <p class="decision-line">
      <Outcome outcome={outcome} /> {isFormula(sentence) ? null : sentence}
    </p>
  )
}

/** Whether a sentence says no more than the outcome beside it: `Godkendt.`, `Taget til efterretning.` */
function isFormula(sentence: string): boolean {
  return sentence.split(' ').length <= 3
}

function placeOf(item: ArchivedItem): string {
  return `${strings.item.toLowerCase()} ${item.record.number}`
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
export function MeetingsByYear({
  meetings,
  withBody,
}: {
  meetings: readonly ArchivedMeeting[]
  withBody?: boolean
}) {
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
