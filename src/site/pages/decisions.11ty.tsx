import type { Archive } from '../../archive/model.ts'
import { Outcome } from '../../records/item.ts'
import { CountTable, type CountTableProps } from '../components/CountTable.tsx'
import { Layout } from '../components/Layout.tsx'
import { countYears } from '../dated.ts'
import { dayOf, itemsWith } from '../listed.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { browsing, outcomeNames, searchWords } from '../strings.ts'
import { urls } from '../urls.ts'

type DecisionsProps = Pick<CountTableProps, 'columns' | 'rows'>

export const { name, plan, data, render } = pageType<DecisionsProps>(
  'decisions',
  (archive) => [{ url: urls.decisions(), props: propsOf(archive) }],
  ({ props }) => <DecisionsView {...props} />,
)

function propsOf(archive: Archive): DecisionsProps {
  const outcomes = Outcome.options.map((outcome) => {
    const items = itemsWith(archive, ({ head }) => head.decision?.outcome === outcome)
    return countYears(items, dayOf, (period) => urls.outcome(outcome, period))
  })
  return {
    columns: Outcome.options.map((outcome) => ({ name: outcomeNames[outcome], url: urls.outcome(outcome) })),
    rows: archive.years.map(({ year }) => ({
      name: String(year),
      counts: outcomes.map((years) => years.get(String(year)) ?? { count: 0, url: null }),
    })),
  }
}

/** How often what was decided, each count with the way to its list. */
function DecisionsView(table: DecisionsProps) {
  const href = useHref()
  return (
    <Layout title={browsing.decisions} url={urls.decisions()}>
      <h1>{browsing.decisions}</h1>
      <p>{browsing.decisionsIntro}</p>
      <CountTable name={browsing.decisionsByYear} corner={searchWords.filterYear} {...table} />
      <ul>
        <li>
          <a href={href(urls.subjects())}>{browsing.subjects}</a>
        </li>
        <li>
          <a href={href(urls.closed())}>{browsing.closed}</a>
        </li>
      </ul>
    </Layout>
  )
}
