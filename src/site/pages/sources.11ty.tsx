import { type Coverage, sumCoverage } from '../../../parsers/referat/coverage.ts'
import { compare } from '../../archive/compare.ts'
import { DatedGroups } from '../components/DatedGroups.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { CoverageCounts, FileFacts, MessageCounts } from '../components/source-parts.tsx'
import { Text } from '../components/Text.tsx'
import { type DatedProps, partByDate } from '../dated.ts'
import { count } from '../formats.ts'
import { messageSentence } from '../messages.ts'
import { pageType } from '../page-type.ts'
import { periodCrumbs, periodTitle } from '../periods.ts'
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

/** What the page of all files tells besides them. */
interface Overview {
  files: number
  coverage: Coverage
  leftOut: readonly SourceInfo[]
}

interface SourcesProps {
  /** Newest first. */
  placed: DatedProps<Placed>
  /** Null on the pages of years. */
  overview: Overview | null
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
    const overview = {
      files: placed.length,
      coverage: sumCoverage(placed.flatMap(({ source }) => source.coverage ?? [])),
      leftOut: sources.flatMap(({ source, meeting }) => (meeting ? [] : sourceInfo(source))),
    }
    const newestFirst = placed.sort((one, other) => compare(other.date, one.date))
    return partByDate(newestFirst, ({ date }) => date, urls.sources).map(({ url, ...page }) => ({
      url,
      props: { placed: page, overview: page.period === '' ? overview : null },
    }))
  },
  ({ url, props }) => <SourcesView url={url} {...props} />,
)

/** Every file of the archive: what it is, how much of it is explained, and what there is to say of it. */
function SourcesView({ url, placed, overview }: SourcesProps & { url: string }) {
  const { period } = placed
  const title = periodTitle(strings.sources, period)
  const crumbs = periodCrumbs({ name: strings.sources, url: urls.sources() }, period, urls.sources)
  return (
    <Layout title={title} url={url} crumbs={crumbs}>
      <h1>{title}</h1>
      {overview && <OverviewParts {...overview} />}
      <DatedGroups page={placed} counted={aboutWords.filesCounted}>
        {(entries) => (
          <ul class="source-list">
            {entries.map((entry) => (
              <SourceEntry entry={entry} />
            ))}
          </ul>
        )}
      </DatedGroups>
    </Layout>
  )
}

function OverviewParts({ files, coverage, leftOut }: Overview) {
  return (
    <>
      <p>{strings.sourcesIntro}</p>
      <p>
        {count(files, ...aboutWords.filesCounted)}: <CoverageCounts coverage={coverage} />
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
    </>
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
