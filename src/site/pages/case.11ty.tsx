import { Layout } from '../components/Layout.tsx'
import { Timeline } from '../components/lists.tsx'
import { pageType } from '../page-type.ts'
import { type ItemRef, itemRef } from '../refs.ts'
import { count, formatDate, strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface CaseProps {
  number: string
  titles: readonly string[]
  items: readonly ItemRef[]
}

export const { name, plan, data, render } = pageType<CaseProps>(
  'case',
  ({ cases }) =>
    cases.map((entry) => ({
      url: urls.case(entry),
      props: { number: entry.number, titles: entry.titles, items: entry.items.map(itemRef) },
    })),
  ({ url, props }) => <CaseView url={url} {...props} />,
)

/** A case: every item with its number over time, newest first, and all titles it has carried. */
function CaseView({ url, number, titles, items }: CaseProps & { url: string }) {
  const [title = number, ...earlier] = titles
  const dates = items.map(({ date }) => date)
  const [last = '', first = ''] = [dates[0], dates.at(-1)]
  return (
    <Layout
      title={`${strings.case} ${number}: ${title}`}
      url={url}
      json={twin(url)}
      crumbs={[{ name: strings.cases, url: urls.cases() }]}
    >
      <p class="kicker">
        {strings.case} {number}
      </p>
      <h1>{title}</h1>
      <p>
        {count(items.length, 'behandling', 'behandlinger')},{' '}
        {first === last ? formatDate(last) : `${formatDate(first)} – ${formatDate(last)}`}
      </p>
      {earlier.length > 0 && (
        <section class="part">
          <h2>{strings.titlesCarried}</h2>
          <ul>
            {titles.map((carried) => (
              <li>{carried}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="part" aria-labelledby="forloeb">
        <h2 id="forloeb">{strings.timeline}</h2>
        <Timeline items={items} />
      </section>
    </Layout>
  )
}
