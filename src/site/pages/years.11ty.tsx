import { Layout } from '../components/Layout.tsx'
import { useHref, useSite } from '../site.tsx'
import { count, strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.years(), view: () => <YearsView /> })

/** All years. */
function YearsView() {
  const { archive } = useSite()
  const href = useHref()
  return (
    <Layout title={strings.years} url={urls.years()}>
      <h1>{strings.allYears}</h1>
      <ul class="index">
        {archive.years.map((year) => (
          <li>
            <a href={href(urls.year(year))}>{year.year}</a>{' '}
            <span class="muted">{count(year.meetings.length, 'møde', 'møder')}</span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
