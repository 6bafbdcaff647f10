import { firstSentence } from '../../../parsers/text/sentences.ts'
import type { Difference } from '../../archive/difference.ts'
import type { ArchivedItem } from '../../archive/model.ts'
import { partByYear, type YearPage } from '../by-year.ts'
import { CountTable } from '../components/CountTable.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { Text } from '../components/Text.tsx'
import { YearGroups } from '../components/YearGroups.tsx'
import { count } from '../formats.ts'
import { titleOf } from '../names.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { differenceNames, figures, ofMinutes } from '../strings.ts'
import { urls } from '../urls.ts'

/** In the order of the page. */
const KINDS: readonly Difference[] = ['rejected', 'returned', 'postponed', 'changed', 'added']

/** An item whose decision departs from what was recommended. */
interface DifferenceRef {
  kind: Difference
  /** The first sentence of the first point, and how many points follow. */
  recommended: { by: string | null; sentence: string; more: number }
  /** The first sentence. */
  decided: string
  url: string
  title: string
  body: string
  /** ISO 8601. */
  date: string
}

interface DifferencesProps {
  page: YearPage<DifferenceRef>
  /** On the page of all years: how many of each kind there are, by year. */
  counts: readonly { kind: Difference; years: readonly number[] }[]
}

export const { name, plan, data, render } = pageType<DifferencesProps>(
  'differences',
  ({ meetings }) => {
    const found = meetings.flatMap(({ items }) => items.flatMap((item) => differenceRef(item) ?? []))
    const pages = partByYear(found, urls.differences, 0)
    const years = (pages[0]?.props.groups ?? []).map(({ year }) => String(year))
    const counts = KINDS.map((kind) => {
      const dates = found.filter((entry) => entry.kind === kind).map(({ date }) => date)
      return { kind, years: years.map((year) => dates.filter((date) => date.startsWith(year)).length) }
    })
    return pages.map(({ url, props: page }) => ({
      url,
      props: { page, counts: page.year === null ? counts : [] },
    }))
  },
  ({ url, props }) => <DifferencesView url={url} {...props} />,
)

function differenceRef(item: ArchivedItem): DifferenceRef | null {
  const { head, meeting } = item
  const { differs, recommended, decision } = head
  if (!differs || !recommended || !decision) return null
  return {
    kind: differs,
    recommended,
    decided: firstSentence(decision.text),
    url: urls.item(item),
    title: titleOf(head),
    body: meeting.body.name,
    date: meeting.facts.date,
  }
}

/** Where decisions departed from what was recommended, by year and by how. */
function DifferencesView({ url, page, counts }: DifferencesProps & { url: string }) {
  const title = page.year === null ? figures.differences : `${figures.differences} ${page.year}`
  const crumbs = [
    { name: figures.title, url: urls.figures() },
    ...(page.year === null ? [] : [{ name: figures.differences, url: urls.differences() }]),
  ]
  return (
    <Layout title={title} url={url} crumbs={crumbs}>
      <h1>{title}</h1>
      <p>{page.groups.length === 0 ? figures.noDifferences : figures.differencesIntro}</p>
      {page.year === null && page.groups.length > 0 && (
        <CountTable
          name={figures.differences}
          corner={figures.year}
          columns={counts.map(({ kind }) => ({ name: differenceNames[kind], url: null }))}
          rows={page.groups.map(({ year, url }, at) => ({
            name: String(year),
            counts: counts.map(({ years }) => ({
              count: years[at] ?? 0,
              url: years[at] ? (url ?? `${urls.differences()}#aar-${year}`) : null,
            })),
          }))}
        />
      )}
      <YearGroups page={page}>
        {(entries) => KINDS.map((kind) => <Kind kind={kind} entries={entries} alone={page.year !== null} />)}
      </YearGroups>
    </Layout>
  )
}

function Kind({
  kind,
  entries,
  alone,
}: {
  kind: Difference
  entries: readonly DifferenceRef[]
  alone: boolean
}) {
  const href = useHref()
  const of = entries.filter((entry) => entry.kind === kind)
  if (of.length === 0) return null
  const Heading = alone ? 'h2' : 'h3'
  return (
    <>
      <Heading>{differenceNames[kind]}</Heading>
      <ul class="differences">
        {of.map(({ recommended: { by, sentence, more }, decided, url, title, body, date }) => (
          <li>
            <p>
              <a href={href(url)}>
                <bdi {...ofMinutes}>{title}</bdi>
              </a>{' '}
              <span class="muted">
                <Text>{body}</Text> <Day date={date} />
              </span>
            </p>
            <dl>
              <div>
                <dt>
                  {figures.recommended}
                  {by && (
                    <>
                      {' '}
                      (<Text>{by}</Text>)
                    </>
                  )}
                </dt>
                <dd>
                  <Text>{sentence}</Text>
                  {more > 0 && <span class="muted"> (+ {count(more, ...figures.items)})</span>}
                </dd>
              </div>
              <div>
                <dt>{figures.decided}</dt>
                <dd {...ofMinutes}>{decided}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
