import type { ComponentChildren } from 'preact'
import type { DatedProps } from '../dated.ts'
import { count, formatPeriod } from '../formats.ts'
import { useHref } from '../site.tsx'

/** The years, months or days of a list, each with its entries, or all of them with the way there. */
export function DatedGroups<Entry>({
  page: { period, groups },
  counted,
  children,
}: {
  page: DatedProps<Entry>
  /** What its entries are called: of one, and of several. */
  counted: readonly [string, string]
  children: (entries: readonly Entry[]) => ComponentChildren
}) {
  const parts = groups.flatMap(({ url, ...part }) => (url === null ? [] : [{ ...part, url }]))
  if (parts.length > 0) return <Parts parts={parts} counted={counted} />
  return (
    <>
      {groups.map((group) =>
        group.period === period ? (
          children(group.entries)
        ) : (
          <section class="part" aria-labelledby={group.period}>
            <h2 id={group.period}>{formatPeriod(group.period)}</h2>
            {children(group.entries)}
          </section>
        ),
      )}
    </>
  )
}

function Parts({
  parts,
  counted,
}: {
  parts: readonly { period: string; count: number; url: string }[]
  counted: readonly [string, string]
}) {
  const href = useHref()
  return (
    <ul class="index">
      {parts.map(({ period, url, count: entries }) => (
        <li id={period}>
          <a href={href(url)}>{formatPeriod(period)}</a>{' '}
          <span class="muted">{count(entries, ...counted)}</span>
        </li>
      ))}
    </ul>
  )
}
