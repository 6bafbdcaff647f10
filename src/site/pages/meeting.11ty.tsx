import type { ArchivedMeeting } from '../../archive/model.ts'
import type { Gap } from '../../archive/privacy/pen.ts'
import { type CitedRef, citedRef } from '../cited.ts'
import { CitedBy } from '../components/CitedBy.tsx'
import { Day } from '../components/Day.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { DecisionLine } from '../components/lists.tsx'
import { Attendance, FactsLine, type ShownFacts, shownFacts } from '../components/MeetingFacts.tsx'
import { Steps } from '../components/Steps.tsx'
import { Text } from '../components/Text.tsx'
import { cut } from '../cut.ts'
import { formatDate } from '../formats.ts'
import { meetingLd } from '../metadata/json-ld.ts'
import { pageType } from '../page-type.ts'
import { type ItemRef, itemRef, type SourceRef, type StepRef, sourceRef } from '../refs.ts'
import { useAddress, useHref, useSite } from '../site.tsx'
import { browsing, ofMinutes, strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface MeetingProps {
  facts: ShownFacts
  bodyUrl: string
  items: readonly ItemRef[]
  unexplained: ArchivedMeeting['facts']['unexplained']
  /** The file with the whole meeting. */
  whole: { url: string; file: string }
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
  return {
    facts: shownFacts(meeting),
    bodyUrl: urls.body(meeting.body),
    items: meeting.items.map(itemRef),
    unexplained: meeting.facts.unexplained,
    whole: { url: urls.wholeMeeting(meeting), file: `${meeting.id.replace('/', '-')}.html` },
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

/** Letters of the agenda in the description of the page: search engines show some 160. */
const DESCRIPTION = 160

/** A meeting: its facts and its agenda, with what became of each item. */
function MeetingView({
  url,
  facts,
  bodyUrl,
  items,
  unexplained,
  whole,
  source,
  gaps,
  cited,
  ...steps
}: MeetingProps & { url: string }) {
  const { name, municipality } = useSite().frame
  const href = useHref()
  return (
    <Layout
      title={`${facts.body} ${formatDate(facts.date)}`}
      url={url}
      json={twin(url)}
      description={cut(items.map(({ title }) => title).join('; '), DESCRIPTION) || undefined}
      data={meetingLd({ ...facts, publisher: municipality || name, url: useAddress()(url) })}
      cite={{
        title: facts.kind === 'agenda' ? strings.agenda : strings.minutes,
        creator: facts.body,
        date: facts.date,
        item: null,
        caseNumber: null,
      }}
      crumbs={[
        { name: strings.meetings, url: urls.meetings() },
        { name: facts.body, url: bodyUrl, fromMinutes: true },
      ]}
    >
      <h1>
        <Text>{facts.body}</Text> <Day date={facts.date} />
      </h1>
      <FactsLine facts={facts} />
      <Attendance facts={facts} />
      <p class="save-whole">
        <a href={href(whole.url)} download={whole.file}>
          {browsing.saveWhole}
        </a>{' '}
        <span class="muted">({browsing.saveWholeHint})</span>
      </p>
      <h2>{strings.agenda}</h2>
      <ol class="agenda">
        {items.map((item) => (
          <AgendaEntry item={item} />
        ))}
      </ol>
      {unexplained.length > 0 && (
        <section class="part">
          <h2>{strings.unexplained}</h2>
          {unexplained.map(({ line, text }) => (
            <p>
              <Text>{text}</Text>{' '}
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
      <Steps name={facts.body} labels={[strings.previousMeeting, strings.nextMeeting]} {...steps} />
    </Layout>
  )
}

function AgendaEntry({ item }: { item: ItemRef }) {
  const href = useHref()
  return (
    <li value={item.number}>
      <h3>
        <a href={href(item.url)} {...ofMinutes}>
          {item.title}
        </a>
      </h3>
      {item.closed && item.decision && <p class="closed">{strings.closed}</p>}
      <DecisionLine item={item} />
    </li>
  )
}
