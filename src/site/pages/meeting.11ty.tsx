import type { ArchivedItem, ArchivedMeeting } from '../../archive/model.ts'
import { Fact } from '../components/CaseBox.tsx'
import { Day } from '../components/Day.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { DecisionLine } from '../components/lists.tsx'
import { Steps } from '../components/Steps.tsx'
import { useHref } from '../site.tsx'
import { formatDate, formatWeekday, strings, titleOf } from '../strings.ts'
import { pages } from '../template.ts'
import { twin, urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ meetings }) => meetings,
  url: urls.meeting,
  view: (meeting) => <MeetingView meeting={meeting} />,
})

/** A meeting: its facts and its agenda, with what became of each item. */
function MeetingView({ meeting }: { meeting: ArchivedMeeting }) {
  const { record, body } = meeting
  const href = useHref()
  return (
    <Layout
      title={`${body.name} ${formatDate(record.date)}`}
      url={urls.meeting(meeting)}
      json={twin(urls.meeting(meeting))}
      crumbs={[
        { name: strings.meetings, url: urls.meetings() },
        { name: body.name, url: urls.body(body) },
      ]}
    >
      <h1>
        {body.name} <Day date={record.date} />
      </h1>
      {record.kind === 'agenda' && <p class="closed">{strings.agendaOnly}</p>}
      <MeetingFacts meeting={meeting} />
      <h2>{strings.agenda}</h2>
      <ol class="agenda">
        {meeting.items.map((item) => (
          <AgendaEntry item={item} />
        ))}
      </ol>
      {record.unexplained.length > 0 && (
        <section class="part">
          <h2>{strings.unexplained}</h2>
          {record.unexplained.map(({ line, text }) => (
            <p>
              {text}{' '}
              <a class="muted" href={href(urls.sourceLine(meeting, line))}>
                {strings.sourceLines} {line}
              </a>
            </p>
          ))}
        </section>
      )}
      <Gaps gaps={meeting.gaps} />
      <p class="source-note">
        {strings.source}: <a href={href(urls.source(meeting))}>{meeting.source.file}</a>
      </p>
      <Steps
        name={body.name}
        previous={meeting.previous && step(strings.previousMeeting, meeting.previous)}
        next={meeting.next && step(strings.nextMeeting, meeting.next)}
      />
    </Layout>
  )
}

function MeetingFacts({ meeting: { record } }: { meeting: ArchivedMeeting }) {
  return (
    <dl class="facts">
      <Fact name={strings.date}>
        {formatWeekday(record.date)} <Day date={record.date} />
        {record.time && <> kl. {record.time.replace(':', '.')}</>}
      </Fact>
      {record.location && <Fact name={strings.place}>{record.location}</Fact>}
      {record.participants.length > 0 && (
        <Fact name={strings.participants}>{record.participants.join(', ')}</Fact>
      )}
      {record.absent.length > 0 && <Fact name={strings.absent}>{record.absent.join(', ')}</Fact>}
    </dl>
  )
}

function AgendaEntry({ item }: { item: ArchivedItem }) {
  const href = useHref()
  return (
    <li value={item.record.number}>
      <h3>
        <a href={href(urls.item(item))}>{titleOf(item.record)}</a>
      </h3>
      <DecisionLine item={item} />
    </li>
  )
}

function step(label: string, meeting: ArchivedMeeting) {
  return { label, title: formatDate(meeting.record.date), url: urls.meeting(meeting) }
}
