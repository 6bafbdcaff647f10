import { sumCoverage } from '../../../parsers/referat/coverage.ts'
import type { ArchivedSource } from '../../archive/model.ts'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { CoverageCounts, FileFacts, MessageCounts } from '../components/source-parts.tsx'
import { messageSentence } from '../messages.ts'
import { useHref, useSite } from '../site.tsx'
import { count, strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.sources(), view: () => <SourcesView /> })

/** Every file of the archive: what it is, how much of it is explained, and what there is to say of it. */
function SourcesView() {
  const { sources } = useSite().archive
  const placed = sources.filter(({ meeting }) => meeting !== null)
  const leftOut = sources.filter(({ meeting }) => meeting === null)
  return (
    <Layout title={strings.sources} url={urls.sources()}>
      <h1>{strings.sources}</h1>
      <p>{strings.sourcesIntro}</p>
      <p>
        {count(placed.length, 'fil', 'filer')}:{' '}
        <CoverageCounts coverage={sumCoverage(placed.flatMap(({ source }) => source.coverage ?? []))} />
      </p>
      {leftOut.length > 0 && (
        <section class="part">
          <h2>{strings.leftOutFiles}</h2>
          <ul class="source-list">
            {leftOut.map((entry) => (
              <LeftOut entry={entry} />
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

function SourceEntry({ entry: { source, meeting, edition } }: { entry: ArchivedSource }) {
  const href = useHref()
  if (!meeting) return null
  return (
    <li>
      <h3>
        <a href={href(urls.source(meeting, edition))}>{source.file}</a>
      </h3>
      <p>
        {meeting.body.name} <Day date={meeting.record.date} />
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
function LeftOut({ entry: { source } }: { entry: ArchivedSource }) {
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
