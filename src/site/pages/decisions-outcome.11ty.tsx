import { Outcome } from '../../records/item.ts'
import { ListPage } from '../components/ListPage.tsx'
import { itemsWith, type ListProps, listPages, withSentence } from '../listed.ts'
import { pageType } from '../page-type.ts'
import { browsing, outcomeNames } from '../strings.ts'
import { urls } from '../urls.ts'

interface OutcomeProps {
  outcome: Outcome
  list: ListProps
}

export const { name, plan, data, render } = pageType<OutcomeProps>(
  'decisions-outcome',
  (archive) =>
    Outcome.options.flatMap((outcome) => {
      const items = itemsWith(archive, ({ head }) => head.decision?.outcome === outcome)
      const pages = listPages(items, (period) => urls.outcome(outcome, period), withSentence)
      return pages.map(({ url, props }) => ({ url, props: { outcome, list: props } }))
    }),
  ({ props }) => <OutcomeView {...props} />,
)

/** All decisions of one outcome, or those of a period. Every outcome has its page, whether or not it has decisions. */
function OutcomeView({ outcome, list }: OutcomeProps) {
  return (
    <ListPage
      name={outcomeNames[outcome]}
      above={[{ name: browsing.decisions, url: urls.decisions() }]}
      urlOf={(period) => urls.outcome(outcome, period)}
      list={list}
      hasFeed
    />
  )
}
