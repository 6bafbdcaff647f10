import { type ArchiveFigures, type Counted, type Figures, figuresOf } from '../../archive/figures.ts'
import type { Bar } from '../charts/BarTable.tsx'
import { BodyBars, OutcomeBars, SubjectBars, Waited } from '../components/Figures.tsx'
import { FigureTrends } from '../components/FigureTrends.tsx'
import { Layout } from '../components/Layout.tsx'
import { count, formatShare } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { figures } from '../strings.ts'
import { urls } from '../urls.ts'

interface FiguresProps extends Omit<Figures, 'subjects' | 'bodies'> {
  /** Null for all years. */
  year: number | null
  /** Newest first. */
  years: readonly number[]
  subjects: readonly Bar[]
  bodies: readonly Bar[]
  /** The years side by side, on the page of all. */
  trends: ArchiveFigures['years']
}

export const { name, plan, data, render } = pageType<FiguresProps>(
  'figures',
  (archive) => {
    const { all, years } = figuresOf(archive)
    const titles = new Map(archive.subjects.map(({ number, title }) => [number, title]))
    const bodies = new Map(archive.bodies.map((body) => [body.slug, body]))
    const subjectBar = ({ key, items }: Counted): Bar => {
      const title = titles.get(key)
      return { name: title ? `${key} ${title}` : key, url: urls.subject(key), count: items }
    }
    const bodyBar = ({ key, items }: Counted): Bar => {
      const body = bodies.get(key)
      return { name: body?.name ?? key, url: body ? urls.body(body) : null, count: items }
    }
    const newestFirst = years.map(({ year }) => year).reverse()
    const propsOf = (of: Figures, year: number | null): FiguresProps => ({
      ...of,
      year,
      years: newestFirst,
      subjects: of.subjects.map(subjectBar),
      bodies: of.bodies.map(bodyBar),
      trends: year === null ? years.map((each) => ({ ...each, subjects: [], bodies: [] })) : [],
    })
    return [
      { url: urls.figures(), props: propsOf(all, null) },
      ...years.map(({ year, ...of }) => ({ url: urls.figures(year), props: propsOf(of, year) })),
    ]
  },
  ({ url, props }) => <FiguresView url={url} {...props} />,
)

/** The figures of a year, or of all: each a table that is its own picture, and charts of the years side by side. */
function FiguresView({ url, year, years, trends, ...of }: FiguresProps & { url: string }) {
  const title = year === null ? figures.title : `${figures.title} ${year}`
  const crumbs = year === null ? [] : [{ name: figures.title, url: urls.figures() }]
  return (
    <Layout title={title} url={url} crumbs={crumbs}>
      <h1>{title}</h1>
      <p>{figures.intro}</p>
      <YearLinks year={year} years={years} />
      <p class="key-figures">
        <KeyFigure text={count(of.meetings, ...figures.meetings)} />{' '}
        <KeyFigure text={count(of.items, ...figures.items)} />{' '}
        <KeyFigure text={`${formatShare(of.closed, of.items)} ${figures.closedShare}`} />
      </p>
      <FigureTrends years={trends} of="items" />
      <OutcomeBars outcomes={of.outcomes} />
      <FigureTrends years={trends} of="outcomes" />
      <Waited waits={of.waits} />
      <FigureTrends years={trends} of="waits" />
      <SubjectBars subjects={of.subjects} />
      <BodyBars bodies={of.bodies} items={of.items} />
      <OtherLists />
    </Layout>
  )
}

function KeyFigure({ text }: { text: string }) {
  const [number, ...words] = text.split(' ')
  return (
    <span>
      <strong>{number}</strong> {words.join(' ')}
    </span>
  )
}

function YearLinks({ year, years }: Pick<FiguresProps, 'year' | 'years'>) {
  const href = useHref()
  return (
    <nav aria-label={figures.year}>
      <ul class="year-links">
        {[null, ...years].map((each) => (
          <li>
            <a href={href(urls.figures(each ?? undefined))} aria-current={each === year ? 'page' : undefined}>
              {each ?? figures.allYears}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function OtherLists() {
  const href = useHref()
  return (
    <section class="part" aria-labelledby="andre">
      <h2 id="andre">{figures.otherLists}</h2>
      <ul class="index">
        <li>
          <a href={href(urls.differences())}>{figures.differences}</a>
        </li>
        <li>
          <a href={href(urls.amounts())}>{figures.amounts}</a>
        </li>
      </ul>
    </section>
  )
}
