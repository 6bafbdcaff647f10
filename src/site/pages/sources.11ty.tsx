import { sumCoverage } from '../../../parsers/referat/coverage.ts'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { CoverageCounts, FileFacts, MessageCounts } from '../components/source-parts.tsx'
import { Text } from '../components/Text.tsx'
import { count } from '../formats.ts'
import { messageSentence } from '../messages.ts'
import { pageType } from '../page-type.ts'
import { type SourceInfo, sourceInfo } from '../refs.ts'
import { useHref } from '../site.tsx'
import { aboutWords, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A file that a page shows. */
interface Placed {
  url: string
  source: SourceInfo
  edition: number
  body: string
  date: string
}

interface SourcesProps {
  placed: readonly Placed[]
  leftOut: readonly SourceInfo[]
}

export const { name, plan, data, render } = pageType<SourcesProps>(
  'sources',
  ({ sources }) => {
    const placed = sources.flatMap(({ source, meeting, edition }): Placed[] => {
      if (!meeting) return []
      const { facts, body } = meeting
      const url = urls.source(meeting, edition)
      return [{ url, source: sourceInfo(source), edition, body: body.name, date: facts.date }]
    })
    const leftOut = sources.flatMap(({ source, meeting }) => (meeting ? [] : sourceInfo(source)))
    return [{ url: urls.sources(), props: { placed, leftOut } }]
  },
  ({ props }) => <SourcesView {...props} />,
)

/** Every file of the archive: what it is, how much of it is explained, and what there is to say of it. */
function SourcesView({ placed, leftOut }: SourcesProps) {
  return (
    <Layout title={strings.sources} url={urls.sources()}>
      <h1>{strings.sources}</h1>
      <p>{strings.sourcesIntro}</p>
      <p>
        {count(placed.length, ...aboutWords.filesCounted)}:{' '}
        <CoverageCounts coverage={sumCoverage(placed.flatMap(({ source }) => source.coverage ?? []))} />
      </p>
      {leftOut.length > 0 && (
        <section class="part">
          <h2>{strings.leftOutFiles}</h2>
          <ul class="source-list">
            {leftOut.map((source) => (
              <LeftOut source={source} />
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h2>{strings.publishedFiles}</h2>
        <ul class="source-list">
          {placed.map((entry) => (
            <SourceEntry entry={entry} />
          ))}
        </ul>
      </section>
    </Layout>
  )
}

function SourceEntry({ entry: { url, source, edition, body, date } }: { entry: Placed }) {
  const href = useHref()
  return (
    <li>
      <h3>
        <a href={href(url)}>{source.file}</a>
      </h3>
      <p>
        <Text>{body}</Text> <Day date={date} />
        {edition > 0 && `, ${strings.edition} ${edition}: ${strings.replaced}`}
      </p>
      <p class="muted">
        <CoverageCounts coverage={source.coverage} />
        <br />
        <MessageCounts messages={source.messages} />
        <br />
        <FileFacts source={source} />
      </p>
    </li>
  )
}

/** A file that is left out, with what it was left out for. */
function LeftOut({ source }: { source: SourceInfo }) {
  return (
    <li>
      <h3>{source.file}</h3>
      {source.messages.map((message) => (
        <p>{messageSentence(message)}</p>
      ))}
      {source.facts && (
        <p class="muted">
          <FileFacts source={source} />
        </p>
      )}
    </li>
  )
}
