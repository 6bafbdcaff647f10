import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { useHref, useSite } from '../site.tsx'
import { count, strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.cases(), view: () => <CasesView /> })

/** All cases by number. */
function CasesView() {
  const { archive } = useSite()
  const href = useHref()
  return (
    <Layout title={strings.cases} url={urls.cases()}>
      <h1>{strings.allCases}</h1>
      <ul class="index cases">
        {archive.cases.map((entry) => (
          <li>
            <a href={href(urls.case(entry))}>
              <span class="number">{entry.number}</span> {entry.titles[0]}
            </a>{' '}
            <span class="muted">
              {count(entry.items.length, 'behandling', 'behandlinger')}
              {entry.items[0] && (
                <>
                  , <Day date={entry.items[0].meeting.record.date} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
