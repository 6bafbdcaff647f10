import { Layout } from '../components/Layout.tsx'
import { MeetingList } from '../components/lists.tsx'
import { MeetingCalendar } from '../components/MeetingCalendar.tsx'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { type MeetingRef, meetingRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { figures, strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<{ year: number; meetings: MeetingRef[] }>(
  'year',
  ({ years }) =>
    years.map((entry) => ({
      url: urls.year(entry),
      props: { year: entry.year, meetings: entry.meetings.map(meetingRef) },
    })),
  ({ url, props }) => <YearView url={url} {...props} />,
)

/** A year's meetings of all bodies. */
function YearView({ url, year, meetings }: { url: string; year: number; meetings: readonly MeetingRef[] }) {
  const href = useHref()
  return (
    <Layout
      title={`${strings.meetings} ${year}`}
      url={url}
      crumbs={[{ name: strings.years, url: urls.years() }]}
    >
      <h1>
        {strings.meetings} {year}
      </h1>
      <p>
        {count(meetings.length, ...figures.meetings)},{' '}
        <a href={href(urls.figures(year))}>
          {figures.title} {year}
        </a>
      </p>
      <MeetingCalendar year={String(year)} meetings={meetings} withBody />
      <MeetingList meetings={meetings} withBody />
    </Layout>
  )
}
