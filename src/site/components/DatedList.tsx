import type { DatedGroup } from '../dated.ts'
import { count, formatPeriod } from '../formats.ts'
import type { ListedItem, ListProps } from '../listed.ts'
import { placeOf } from '../refs.ts'
import { useHref } from '../site.tsx'
import { browsing, ofMinutes, strings } from '../strings.ts'
import { Day } from './Day.tsx'
import { DecisionLine } from './lists.tsx'
import { Text } from './Text.tsx'

/** A page of a list: its years, months or days, each with its items or the way to them. */
export function DatedList({ period, groups }: ListProps) {
  const parts = groups.flatMap(({ url, ...part }) => (url === null ? [] : [{ ...part, url }]))
  if (groups.length === 0) return <p>{browsing.nothing}</p>
  if (parts.length > 0) return <Parts parts={parts} />
  return (
    <>
      {groups.map((group) =>
        group.period === period ? (
          <Items items={group.entries} />
        ) : (
          <section class="part" aria-labelledby={group.period}>
            <h2 id={group.period}>{formatPeriod(group.period)}</h2>
            <Items items={group.entries} />
          </section>
        ),
      )}
    </>
  )
}

function Parts({ parts }: { parts: readonly { period: string; count: number; url: string }[] }) {
  const href = useHref()
  return (
    <ul class="index">
      {parts.map(({ period, url, count: items }) => (
        <li id={period}>
          <a href={href(url)}>{formatPeriod(period)}</a>{' '}
          <span class="muted">{count(items, ...strings.itemsCounted)}</span>
        </li>
      ))}
    </ul>
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
