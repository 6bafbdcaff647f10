import type { Case } from '../../archive/model.ts'
import { Layout } from '../components/Layout.tsx'
import { Timeline } from '../components/lists.tsx'
import { count, formatDate, strings } from '../strings.ts'
import { pages } from '../template.ts'
import { twin, urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ cases }) => cases,
  url: urls.case,
  view: (entry) => <CaseView entry={entry} />,
})

/** A case: every item with its number over time, newest first, and all titles it has carried. */
function CaseView({ entry }: { entry: Case }) {
  const [title = entry.number, ...earlier] = entry.titles
  const dates = entry.items.map((item) => item.meeting.record.date)
  const [last = '', first = ''] = [dates[0], dates.at(-1)]
  return (
    <Layout
      title={`${strings.case} ${entry.number}: ${title}`}
      url={urls.case(entry)}
      json={twin(urls.case(entry))}
      crumbs={[{ name: strings.cases, url: urls.cases() }]}
    >
      <p class="kicker">
        {strings.case} {entry.number}
      </p>
      <h1>{title}</h1>
      <p>
        {count(entry.items.length, 'behandling', 'behandlinger')},{' '}
        {first === last ? formatDate(last) : `${formatDate(first)} – ${formatDate(last)}`}
      </p>
      {earlier.length > 0 && (
        <section class="part">
          <h2>{strings.titlesCarried}</h2>
          <ul>
            {entry.titles.map((carried) => (
              <li>{carried}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="part" aria-labelledby="forloeb">
        <h2 id="forloeb">{strings.timeline}</h2>
        <Timeline items={entry.items} />
      </section>
    </Layout>
  )
}
