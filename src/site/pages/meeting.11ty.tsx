import type { MeetingFacts } from '../../archive/digest.ts'
import type { ArchivedMeeting } from '../../archive/model.ts'
import type { Gap } from '../../archive/privacy/pen.ts'
import { type CitedRef, citedRef } from '../cited.ts'
import { Fact } from '../components/CaseBox.tsx'
import { CitedBy } from '../components/CitedBy.tsx'
import { Day } from '../components/Day.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { DecisionLine } from '../components/lists.tsx'
import { Steps } from '../components/Steps.tsx'
import { pageType } from '../page-type.ts'
import { type ItemRef, itemRef, type SourceRef, type StepRef, sourceRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { formatDate, formatWeekday, strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface MeetingProps {
  facts: Omit<MeetingFacts, 'source'>
  body: { name: string; url: string }
  items: readonly ItemRef[]
  source: SourceRef
  gaps: readonly Gap[]
  cited: CitedRef
  previous: StepRef | null
  next: StepRef | null
}

export const { name, plan, data, render } = pageType<MeetingProps>(
  'meeting',
  ({ meetings }) => meetings.map((meeting) => ({ url: urls.meeting(meeting), props: propsOf(meeting) })),
  ({ url, props }) => <MeetingView url={url} {...props} />,
)

function propsOf(meeting: ArchivedMeeting): MeetingProps {
  const { source: _, ...facts } = meeting.facts
  return {
    facts,
    body: { name: meeting.body.name, url: urls.body(meeting.body) },
    items: meeting.items.map(itemRef),
    source: sourceRef(meeting),
    gaps: meeting.gaps,
    cited: citedRef(meeting),
    previous: step(meeting.previous),
    next: step(meeting.next),
  }
}

function step(meeting: ArchivedMeeting | null): StepRef | null {
  return meeting && { title: formatDate(meeting.facts.date), url: urls.meeting(meeting) }
}

/** A meeting: its facts and its agenda, with what became of each item. */
function MeetingView({
  url,
  facts,
  body,
  items,
  source,
  gaps,
  cited,
  ...steps
}: MeetingProps & { url: string }) {
  const href = useHref()
  return (
    <Layout
      title={`${body.name} ${formatDate(facts.date)}`}
      url={url}
      json={twin(url)}
      cite={{
        title: facts.kind === 'agenda' ? strings.agenda : strings.minutes,
        creator: body.name,
        date: facts.date,
        item: null,
        caseNumber: null,
      }}
      crumbs={[
        { name: strings.meetings, url: urls.meetings() },
        { name: body.name, url: body.url },
      ]}
    >
      <h1>
        {body.name} <Day date={facts.date} />
      </h1>
      {facts.kind === 'agenda' && <p class="closed">{strings.agendaOnly}</p>}
      <Facts facts={facts} />
      <h2>{strings.agenda}</h2>
      <ol class="agenda">
        {items.map((item) => (
          <AgendaEntry item={item} />
        ))}
      </ol>
      {facts.unexplained.length > 0 && (
        <section class="part">
          <h2>{strings.unexplained}</h2>
          {facts.unexplained.map(({ line, text }) => (
            <p>
              {text}{' '}
              <a class="muted" href={href(urls.sourceLine(source.url, line))}>
                {strings.sourceLines} {line}
              </a>
            </p>
          ))}
        </section>
      )}
      <CitedBy cited={cited} />
      <Gaps gaps={gaps} />
      <p class="source-note">
        {strings.source}: <a href={href(source.url)}>{source.file}</a>
      </p>
      <Steps name={body.name} labels={[strings.previousMeeting, strings.nextMeeting]} {...steps} />
    </Layout>
  )
}

function Facts({ facts }: Pick<MeetingProps, 'facts'>) {
  return (
    <dl class="facts">
      <Fact name={strings.date}>
        {formatWeekday(facts.date)} <Day date={facts.date} />
        {facts.time && <> kl. {facts.time.replace(':', '.')}</>}
      </Fact>
      {facts.location && <Fact name={strings.place}>{facts.location}</Fact>}
      {facts.participants.length > 0 && (
        <Fact name={strings.participants}>{facts.participants.join(', ')}</Fact>
      )}
      {facts.absent.length > 0 && <Fact name={strings.absent}>{facts.absent.join(', ')}</Fact>}
    </dl>
  )
}

function AgendaEntry({ item }: { item: ItemRef }) {
  const href = useHref()
  return (
    <li value={item.number}>
      <h3>
        <a href={href(item.url)}>{item.title}</a>
      </h3>
      <DecisionLine item={item} />
    </li>
  )
}
