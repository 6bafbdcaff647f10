import type { ArchivedMeeting } from '../../archive/model.ts'
import { Layout } from '../components/Layout.tsx'
import { useHref } from '../site.tsx'
import { formatDate, strings } from '../strings.ts'
import { pages } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ meetings }) => meetings,
  url: urls.source,
  view: (meeting) => <SourceView meeting={meeting} />,
})

/** The source text of a meeting, each line with an anchor. */
function SourceView({ meeting }: { meeting: ArchivedMeeting }) {
  const { record, body, source } = meeting
  const href = useHref()
  return (
    <Layout
      title={`${strings.source}: ${body.name} ${formatDate(record.date)}`}
      url={urls.source(meeting)}
      crumbs={[
        { name: body.name, url: urls.body(body) },
        { name: formatDate(record.date), url: urls.meeting(meeting) },
      ]}
    >
      <h1>
        {strings.source}: {source.file}
      </h1>
      <p class="muted">
        {record.source.bytes.toLocaleString('da-DK')} bytes, {record.source.encoding},{' '}
        {record.source.lines.toLocaleString('da-DK')} {strings.lines}
        <br />
        SHA-256 <code>{record.source.sha256}</code>
      </p>
      <p>
        <a href={href(urls.meeting(meeting))}>
          {strings.minutes}: {body.name} {formatDate(record.date)}
        </a>
      </p>
      <ol class="source">
        {source.lines.map(({ number, text }) => (
          <li id={`L${number}`}>
            <a href={`#L${number}`}>{number}</a>{' '}
            {text === null ? <em>{strings.withheld}</em> : <span class="line">{text}</span>}
          </li>
        ))}
      </ol>
    </Layout>
  )
}
