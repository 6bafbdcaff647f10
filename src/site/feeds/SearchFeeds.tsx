import type { Archive } from '../../archive/model.ts'
import { Outcome } from '../../records/item.ts'
import { type Group, noFilters, readState, writeState } from '../client/search/state.ts'
import { Text } from '../components/Text.tsx'
import { useHref } from '../site.tsx'
import { feedWords, outcomeNames, searchWords } from '../strings.ts'
import { homeOf, urls } from '../urls.ts'

/** A value of a filter, and the folder that its feed lies in. */
export interface FilterFeed {
  group: Group
  value: string
  folder: string
}

/** The feeds of all that a search can be narrowed to; none where nobody knows the address of the site. */
export function filterFeeds({ config, bodies, subjects }: Archive): FilterFeed[] {
  if (homeOf(config) === null) return []
  return [
    ...bodies.map((body): FilterFeed => ({ group: 'body', value: body.name, folder: urls.body(body) })),
    ...Outcome.options.map((outcome): FilterFeed => {
      return { group: 'outcome', value: outcomeNames[outcome], folder: urls.outcome(outcome) }
    }),
    ...subjects.map(({ number }): FilterFeed => {
      return { group: 'subject', value: number, folder: urls.subject(number) }
    }),
  ]
}

/** A link to each feed of a filter, with the address of the search that it fits; the script shows that one. */
export function SearchFeeds({ feeds }: { feeds: readonly FilterFeed[] }) {
  const href = useHref()
  return feeds.map(({ group, value, folder }) => {
    const search = { ...readState(''), filters: { ...noFilters, [group]: [value] } }
    return (
      <a data-feed={writeState(search)} href={href(urls.atom(folder))} hidden>
        {feedWords.feed}: {group === 'subject' && `${searchWords.subjectGroup} `}
        {group === 'body' ? <Text>{value}</Text> : value}
      </a>
    )
  })
}
