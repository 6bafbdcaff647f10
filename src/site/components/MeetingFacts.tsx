import type { MeetingFacts as Facts } from '../../archive/digest.ts'
import type { ArchivedMeeting } from '../../archive/model.ts'
import { formatTime, formatWeekday } from '../formats.ts'
import { strings } from '../strings.ts'
import { Fact } from './CaseBox.tsx'
import { Day } from './Day.tsx'
import { Text } from './Text.tsx'

/** What is shown of the facts of a meeting. */
export type ShownFacts = Pick<
  Facts,
  'kind' | 'body' | 'date' | 'time' | 'location' | 'participants' | 'absent'
>

export function shownFacts({ facts, body }: ArchivedMeeting): ShownFacts {
  const { kind, date, time, location, participants, absent } = facts
  return { kind, body: body.name, date, time, location, participants, absent }
}

/** What it is and when and where it was, in one line. */
export function FactsLine({ facts: { kind, date, time, location } }: { facts: ShownFacts }) {
  return (
    <p class="meeting-facts">
      {kind === 'agenda' ? strings.agendaOnly : strings.minutes} · {formatWeekday(date)} <Day date={date} />
      {time && ` ${strings.at} ${formatTime(time)}`}
      {location && (
        <>
          {' · '}
          <Text>{location}</Text>
        </>
      )}
    </p>
  )
}

/** Who was there, and who was not. */
export function Attendance({ facts: { participants, absent } }: { facts: ShownFacts }) {
  if (participants.length === 0 && absent.length === 0) return null
  return (
    <dl class="facts">
      {participants.length > 0 && (
        <Fact name={strings.participants}>
          <Text>{participants.join(', ')}</Text>
        </Fact>
      )}
      {absent.length > 0 && (
        <Fact name={strings.absent}>
          <Text>{absent.join(', ')}</Text>
        </Fact>
      )}
    </dl>
  )
}
