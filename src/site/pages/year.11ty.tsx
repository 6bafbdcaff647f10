import type { Year } from '../../archive/model.ts'
import { Layout } from '../components/Layout.tsx'
import { MeetingList } from '../components/lists.tsx'
import { strings } from '../strings.ts'
import { pages } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ years }) => years,
  url: urls.year,
  view: (year) => <YearView year={year} />,
})

/** A year's meetings of all bodies. */
function YearView({ year }: { year: Year }) {
  return (
    <Layout
      title={`${strings.meetings} ${year.year}`}
      url={urls.year(year)}
      crumbs={[{ name: strings.years, url: urls.years() }]}
    >
      <h1>
        {strings.meetings} {year.year}
      </h1>
      <MeetingList meetings={year.meetings} withBody />
    </Layout>
  )
}
