import { Layout } from '../components/Layout.tsx'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { figures, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A year in the list of all. */
interface Entry {
  url: string
  year: number
  meetings: number
}

export const { name, plan, data, render } = pageType<readonly Entry[]>(
  'years',
  ({ years }) => {
    const props = years.map((entry) => ({
      url: urls.year(entry),
      year: entry.year,
      meetings: entry.meetings.length,
    }))
    return [{ url: urls.years(), props }]
  },
  ({ props }) => <YearsView entries={props} />,
)

/** All years. */
function YearsView({ entries }: { entries: readonly Entry[] }) {
  const href = useHref()
  return (
    <Layout title={strings.years} url={urls.years()}>
      <h1>{strings.allYears}</h1>
      <ul class="index">
        {entries.map(({ url, year, meetings }) => (
          <li>
            <a href={href(url)}>{year}</a>{' '}
            <span class="muted">{count(meetings, ...strings.meetingsCounted)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(urls.figures())}>{figures.allInNumbers}</a>
      </p>
    </Layout>
  )
}
