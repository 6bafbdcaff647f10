import type { ComponentChildren } from 'preact'
import type { YearGroup, YearPage } from '../by-year.ts'
import { formatCount } from '../formats.ts'
import { useHref } from '../site.tsx'
import { figures } from '../strings.ts'

/** The years of a list, each with its entries and the way to the rest. */
export function YearGroups<Entry>({
  page: { year, groups },
  children,
}: {
  page: YearPage<Entry>
  children: (entries: readonly Entry[]) => ComponentChildren
}) {
  return (
    <>
      {groups.map((group) =>
        year === null ? (
          <section class="part" aria-labelledby={`aar-${group.year}`}>
            <h2 id={`aar-${group.year}`}>{group.year}</h2>
            {children(group.entries)}
            <Rest group={group} />
          </section>
        ) : (
          <>
            {group.entries.length < group.count && (
              <p class="muted">
                {figures.firstShown} {formatCount(group.entries.length)} {figures.of}{' '}
                {formatCount(group.count)}.
              </p>
            )}
            {children(group.entries)}
          </>
        ),
      )}
    </>
  )
}

function Rest({ group: { year, url, count } }: { group: YearGroup<unknown> }) {
  const href = useHref()
  if (url === null) return null
  return (
    <p>
      <a href={href(url)}>
        {figures.allOf} {formatCount(count)} {figures.inYear} {year}
      </a>
    </p>
  )
}
