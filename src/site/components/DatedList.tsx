import type { DatedGroup } from '../dated.ts'
import type { ListedItem, ListProps } from '../listed.ts'
import { placeOf } from '../refs.ts'
import { useHref } from '../site.tsx'
import { browsing, ofMinutes, strings } from '../strings.ts'
import { DatedGroups } from './DatedGroups.tsx'
import { Day } from './Day.tsx'
import { DecisionLine } from './lists.tsx'
import { Text } from './Text.tsx'

/** A page of a list of items: its years, months or days, each with its items or the way to them. */
export function DatedList(page: ListProps) {
  if (page.groups.length === 0) return <p>{browsing.nothing}</p>
  return (
    <DatedGroups page={page} counted={strings.itemsCounted}>
      {(items) => <Items items={items} />}
    </DatedGroups>
  )
}

function Items({ items }: { items: DatedGroup<ListedItem>['entries'] }) {
  const href = useHref()
  return (
    <ul class="listed">
      {items.map(({ url, title, number, body, date, sentence, decision, case: entry }) => (
        <li>
          <a href={href(url)} {...ofMinutes}>
            {title}
          </a>{' '}
          <span class="muted">
            <Text>{body}</Text> <Day date={date} />, {placeOf({ number })}
            {entry && (
              <>
                , {strings.case.toLowerCase()}{' '}
                <a class="number" href={href(entry.url)}>
                  {entry.number}
                </a>
              </>
            )}
          </span>
          {sentence && <p {...ofMinutes}>{sentence}</p>}
          {decision && <DecisionLine item={{ closed: false, decision }} />}
        </li>
      ))}
    </ul>
  )
}
