import { count } from '../formats.ts'
import type { BodyRef, ItemRef, MeetingRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { Day } from './Day.tsx'
import { Outcome } from './Outcome.tsx'
import { Text } from './Text.tsx'

/** Meetings in a list: date, body, how many items. */
export function MeetingList({ meetings, withBody }: { meetings: readonly MeetingRef[]; withBody?: boolean }) {
  const href = useHref()
  return (
    <ul class="meeting-list">
      {meetings.map(({ url, date, body, agendaOnly, items }) => (
        <li>
          <a href={href(url)}>
            <Day date={date} />
            {withBody && (
              <>
                {' '}
                <Text>{body}</Text>
              </>
            )}
          </a>{' '}
          <span class="muted">
            {agendaOnly && `${strings.agenda}, `}
            {count(items, ...strings.itemsCounted)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Outcome and first sentence of an item's decision, or that it is closed or has none. */
export function DecisionLine({ item: { closed, decision } }: { item: Pick<ItemRef, 'closed' | 'decision'> }) {
  if (closed && !decision) return <p class="closed">{strings.closed}</p>
  if (!decision) return null
  const { outcome, sentence } = decision
  if (outcome === null) return <p class="muted">{strings.dashDecision}</p>
  return (
    <p class="decision-line">
      <Outcome outcome={outcome} /> {isFormula(sentence) ? null : <Text>{sentence}</Text>}
    </p>
  )
}

/** Whether a sentence says no more than the outcome beside it: `Godkendt.`, `Taget til efterretning.` */
export function isFormula(sentence: string): boolean {
  return sentence.split(' ').length <= 3
}

/** Bodies with how many meetings each has. */
export function BodyList({ bodies }: { bodies: readonly BodyRef[] }) {
  const href = useHref()
  return (
    <ul class="index">
      {bodies.map(({ url, name, meetings }) => (
        <li>
          <a href={href(url)} {...ofMinutes}>
            {name}
          </a>{' '}
          <span class="muted">{count(meetings, ...strings.meetingsCounted)}</span>
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
  meetings: readonly MeetingRef[]
  withBody?: boolean
}) {
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))]
  return (
    <>
      {years.map((year) => (
        <section class="part">
          <h2>{year}</h2>
          <MeetingList
            meetings={meetings.filter(({ date }) => date.startsWith(year))}
            withBody={withBody ?? false}
          />
        </section>
      ))}
    </>
  )
}
