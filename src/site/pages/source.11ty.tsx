import type { ArchivedMeeting, SourceFile } from '../../archive/model.ts'
import type { SealedLines } from '../../archive/sealed.ts'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { CoverageCounts, LineMessage, MessageSummary } from '../components/source-parts.tsx'
import { Text } from '../components/Text.tsx'
import { count, formatCount, formatDate } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { type SourceInfo, sourceInfo } from '../refs.ts'
import { useHref, useLines } from '../site.tsx'
import { ofInterface, ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A file of a meeting: edition 0 is the one that is published, the others it is published instead of. */
interface Edition {
  url: string
  file: string
  edition: number
}

interface SourceProps {
  source: SourceInfo
  sealed: SealedLines
  edition: number
  meeting: { url: string; date: string; agendaOnly: boolean; body: { name: string; url: string } }
  /** The other files of the meeting. */
  others: readonly Edition[]
}

export const { name, plan, data, render } = pageType<SourceProps>(
  'source',
  ({ meetings }) =>
    meetings.flatMap((meeting) =>
      [meeting.source, ...meeting.earlier].map((source, edition) => ({
        url: urls.source(meeting, edition),
        props: propsOf(meeting, source, edition),
      })),
    ),
  ({ url, props }) => <SourceView url={url} {...props} />,
)

function propsOf(meeting: ArchivedMeeting, source: SourceFile, edition: number): SourceProps {
  const { facts, body, earlier } = meeting
  const editions = [meeting.source, ...earlier].map(({ file }, at) => ({
    url: urls.source(meeting, at),
    file,
    edition: at,
  }))
  return {
    source: sourceInfo(source),
    sealed: source.sealed,
    edition,
    meeting: {
      url: urls.meeting(meeting),
      date: facts.date,
      agendaOnly: facts.kind === 'agenda',
      body: { name: body.name, url: urls.body(body) },
    },
    others: editions.filter((other) => other.edition !== edition),
  }
}

/** The source text of a meeting, each line with an anchor, and what there is to say of it. */
function SourceView({ url, source, sealed, edition, meeting, others }: SourceProps & { url: string }) {
  const { body, date } = meeting
  const href = useHref()
  const name = `${body.name} ${formatDate(date)}`
  return (
    <Layout
      title={`${strings.source}: ${name}${edition > 0 ? `, ${strings.edition} ${edition}` : ''}`}
      url={url}
      crumbs={[
        { name: strings.sources, url: urls.sources() },
        { name: body.name, url: body.url, fromMinutes: true },
        { name: formatDate(date), url: meeting.url },
      ]}
    >
      <h1>
        {strings.source}: {source.file}
      </h1>
      <p class="muted">
        {source.facts && (
          <>
            {formatCount(source.facts.bytes)} bytes, {source.facts.encoding},{' '}
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
        <a href={href(meeting.url)}>
          {meeting.agendaOnly ? strings.agenda : strings.minutes}: <Text>{body.name}</Text> {formatDate(date)}
        </a>
      </p>
      <Editions editions={others} />
      <Gaps gaps={source.gaps} />
      <MessageSummary messages={source.messages} />
      <Lines sealed={sealed} messages={source.messages} />
    </Layout>
  )
}

/** The other files of the meeting. */
function Editions({ editions }: { editions: readonly Edition[] }) {
  const href = useHref()
  if (editions.length === 0) return null
  return (
    <section class="part">
      <h2>{strings.otherEditions}</h2>
      <ul>
        {editions.map(({ url, file, edition }) => (
          <li>
            <a href={href(url)}>{file}</a>{' '}
            <span class="muted">
              {edition === 0 ? strings.publishedEdition : `${strings.edition} ${edition}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An archive has hundreds of thousands of lines: each is as few elements as it can be. */
function Lines({ sealed, messages }: { sealed: SealedLines; messages: SourceInfo['messages'] }) {
  const lines = useLines(sealed)
  const byLine = new Map<number, SourceInfo['messages']>()
  for (const message of messages) byLine.set(message.line, [...(byLine.get(message.line) ?? []), message])
  return (
    <ol class="source" {...ofMinutes}>
      {lines.map(({ number, text }) => (
        <li id={`L${number}`}>
          <a href={`#L${number}`}>{number}</a>
          {text === null ? <em {...ofInterface}> {strings.withheld}</em> : ` ${text}`}
          {byLine.get(number)?.map((message) => (
            <LineMessage message={message} />
          ))}
        </li>
      ))}
    </ol>
  )
}
