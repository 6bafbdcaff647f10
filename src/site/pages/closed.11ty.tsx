import type { Archive } from '../../archive/model.ts'
import { CountTable, type CountTableProps } from '../components/CountTable.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { countYears } from '../dated.ts'
import { dayOf, itemsWith, type ListProps, listPages, titleOnly } from '../listed.ts'
import { pageType } from '../page-type.ts'
import { useSite } from '../site.tsx'
import { browsing, searchWords } from '../strings.ts'
import { urls } from '../urls.ts'

interface ClosedProps {
  list: ListProps
  /** On the page of all time. */
  table: Pick<CountTableProps, 'columns' | 'rows'> | null
}

export const { name, plan, data, render } = pageType<ClosedProps>(
  'closed',
  (archive) => {
    const pages = listPages(itemsWith(archive, isClosed), urls.closed, titleOnly)
    return pages.map(({ url, props }, at) => ({
      url,
      props: { list: props, table: at === 0 ? tableOf(archive) : null },
    }))
  },
  ({ props }) => <ClosedView {...props} />,
)

function isClosed({ head }: Archive['meetings'][number]['items'][number]): boolean {
  return head.closed
}

/** Bodies by years: of those that have any. */
function tableOf(archive: Archive): ClosedProps['table'] {
  const years = [...countYears(itemsWith(archive, isClosed), dayOf, urls.closed)]
  const rows = archive.bodies.map(({ name, meetings }) => {
    const own = countYears(
      meetings.flatMap(({ items }) => items.filter(isClosed)),
      dayOf,
      urls.closed,
    )
    return { name, counts: years.map(([year]) => ({ count: own.get(year)?.count ?? 0, url: null })) }
  })
  return {
    columns: years.map(([year, { url }]) => ({ name: year, url })),
    rows: rows.filter(({ counts }) => counts.some(({ count }) => count > 0)),
  }
}

/** What was treated behind closed doors: how often, and under which titles. Nothing else of it stands here. */
function ClosedView({ list, table }: ClosedProps) {
  const { closedPublished } = useSite().frame
  return (
    <ListPage name={browsing.closed} above={[]} urlOf={urls.closed} list={list}>
      <p class="closed">{closedPublished ? browsing.closedPublished : browsing.closedIntro}</p>
      {table && table.rows.length > 0 && (
        <CountTable name={browsing.closedByYear} corner={searchWords.filterBody} {...table} fromMinutes />
      )}
    </ListPage>
  )
}
