import type { ArchivedMeeting, SourceFile } from '../../archive/model.ts'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { CoverageCounts, LineMessage, MessageSummary } from '../components/source-parts.tsx'
import { useHref } from '../site.tsx'
import { count, formatDate, strings } from '../strings.ts'
import { pages } from '../template.ts'
import { urls } from '../urls.ts'

/** A file of a meeting: edition 0 is the one that is published, the others it is published instead of. */
interface Edition {
  meeting: ArchivedMeeting
  source: SourceFile
  edition: number
}

export const { data, render } = pages({
  entries: ({ meetings }) => meetings.flatMap(editionsOf),
  url: ({ meeting, edition }) => urls.source(meeting, edition),
  view: (edition) => <SourceView {...edition} />,
})

function editionsOf(meeting: ArchivedMeeting): Edition[] {
  return [meeting.source, ...meeting.earlier].map((source, edition) => ({ meeting, source, edition }))
}

/** The source text of a meeting, each line with an anchor, and what there is to say of it. */
function SourceView({ meeting, source, edition }: Edition) {
  const { record, body } = meeting
  const href = useHref()
  const name = `${body.name} ${formatDate(record.date)}`
  return (
    <Layout
      title={`${strings.source}: ${name}${edition > 0 ? `, ${strings.edition} ${edition}` : ''}`}
      url={urls.source(meeting, edition)}
      crumbs={[
        { name: strings.sources, url: urls.sources() },
        { name: body.name, url: urls.body(body) },
        { name: formatDate(record.date), url: urls.meeting(meeting) },
      ]}
    >
      <h1>
        {strings.source}: {source.file}
      </h1>
      <p class="muted">
        {source.facts && (
          <>
            {source.facts.bytes.toLocaleString('da-DK')} bytes, {source.facts.encoding},{' '}
            {count(source.facts.lines, strings.sourceLines, strings.lines)}
            <br />
            {source.facts.sha256 && (
              <>
                SHA-256 <code>{source.facts.sha256}</code>
                <br />
              </>
            )}
          </>
        )}
        <CoverageCounts coverage={source.coverage} />
      </p>
      {edition > 0 && <p>{strings.replacedEdition}</p>}
      <p>
        <a href={href(urls.meeting(meeting))}>
          {record.kind === 'agenda' ? strings.agenda : strings.minutes}: {name}
        </a>
      </p>
      <Editions meeting={meeting} shown={edition} />
      <Gaps gaps={source.gaps} />
      <MessageSummary messages={source.messages} />
      <Lines source={source} />
    </Layout>
  )
}

/** The other files of the meeting. */
function Editions({ meeting, shown }: { meeting: ArchivedMeeting; shown: number }) {
  const href = useHref()
  const others = editionsOf(meeting).filter(({ edition }) => edition !== shown)
  if (others.length === 0) return null
  return (
    <section class="part">
      <h2>{strings.otherEditions}</h2>
      <ul>
        {others.map(({ source, edition }) => (
          <li>
            <a href={href(urls.source(meeting, edition))}>{source.file}</a>{' '}
            <span class="muted">
              {edition === 0 ? strings.publishedEdition : `${strings.edition} ${edition}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lines({ source: { lines, messages } }: { source: SourceFile }) {
  const byLine = new Map<number, SourceFile['messages']>()
  for (const message of messages) byLine.set(message.line, [...(byLine.get(message.line) ?? []), message])
  return (
    <ol class="source">
      {lines.map(({ number, text }) => (
        <li id={`L${number}`}>
          <a href={`#L${number}`}>{number}</a>{' '}
          {text === null ? <em>{strings.withheld}</em> : <span class="line">{text}</span>}
          {byLine.get(number)?.map((message) => (
            <LineMessage message={message} />
          ))}
        </li>
      ))}
    </ol>
  )
}
