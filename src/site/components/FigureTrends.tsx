/** The years side by side, as charts with their tables. */
import type { ArchiveFigures } from '../../archive/figures.ts'
import { Outcome } from '../../records/item.ts'
import { Chart } from '../charts/Chart.tsx'
import { Spread } from '../charts/Spread.tsx'
import { StackedColumns } from '../charts/StackedColumns.tsx'
import { formatCount, formatDecimal, formatShare } from '../formats.ts'
import { useHref } from '../site.tsx'
import { figures, outcomeNames } from '../strings.ts'
import { urls } from '../urls.ts'

type Years = ArchiveFigures['years']

/** A chart of two years or more; of one there is nothing to compare. */
export function FigureTrends({ years, of }: { years: Years; of: 'items' | 'outcomes' | 'waits' }) {
  if (years.length < 2) return null
  if (of === 'items') return <ItemTrend years={years} />
  return of === 'outcomes' ? <OutcomeTrend years={years} /> : <WaitTrend years={years} />
}

function ItemTrend({ years }: { years: Years }) {
  const series = [
    {
      name: figures.openItems,
      series: 'series-open',
      values: years.map(({ items, closed }) => items - closed),
    },
    { name: figures.closedItems, series: 'series-closed', values: years.map(({ closed }) => closed) },
  ]
  return (
    <Chart
      id="punkter"
      title={figures.itemsByYear}
      description={figures.itemsByYearSays}
      legend={series}
      table={
        <YearTable
          name={figures.itemsByYear}
          columns={[figures.meetingsColumn, figures.itemsColumn, figures.closedItems, figures.share]}
          rows={years.map(({ year, meetings, items, closed }) => {
            return {
              year,
              cells: [...[meetings, items, closed].map(formatCount), formatShare(closed, items)],
            }
          })}
        />
      }
    >
      <StackedColumns names={namesOf(years)} series={series} />
    </Chart>
  )
}

function OutcomeTrend({ years }: { years: Years }) {
  const decided = years.map(({ outcomes }) => Object.values(outcomes).reduce((sum, of) => sum + of, 0))
  const shown = Outcome.options.filter((outcome) => years.some(({ outcomes }) => outcomes[outcome]))
  const series = shown.map((outcome) => ({
    name: outcomeNames[outcome],
    series: `series-${outcome}`,
    values: years.map(({ outcomes }, at) => (100 * (outcomes[outcome] ?? 0)) / Math.max(1, decided[at] ?? 0)),
  }))
  return (
    <Chart
      id="udfald-aar"
      title={figures.outcomesByYear}
      description={figures.outcomesByYearSays}
      legend={series}
      table={
        <YearTable
          name={figures.outcomesByYear}
          columns={shown.map((outcome) => outcomeNames[outcome])}
          rows={years.map(({ year, outcomes }) => {
            return { year, cells: shown.map((outcome) => formatCount(outcomes[outcome] ?? 0)) }
          })}
        />
      }
    >
      <StackedColumns names={namesOf(years)} series={series} unit={figures.percent} />
    </Chart>
  )
}

function WaitTrend({ years }: { years: Years }) {
  return (
    <Chart
      id="dage-aar"
      title={figures.waitsByYear}
      description={figures.waitsByYearSays}
      legend={[
        { name: figures.median, series: 'series-median' },
        { name: figures.quartiles, series: 'series-spread' },
      ]}
      table={
        <YearTable
          name={figures.waitsByYear}
          columns={[figures.casesColumn, figures.lower, figures.median, figures.upper]}
          rows={years.map(({ year, waits: { cases, quartiles } }) => {
            const days = quartiles ? [quartiles.lower, quartiles.median, quartiles.upper] : []
            return { year, cells: [formatCount(cases), ...[0, 1, 2].map((at) => formatDays(days[at]))] }
          })}
        />
      }
    >
      <Spread names={namesOf(years)} quartiles={years.map(({ waits }) => waits.quartiles)} />
    </Chart>
  )
}

/** Numbers by year, the newest first. It scrolls in a box of its own, which the keyboard can reach. */
function YearTable({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly string[]
  rows: readonly { year: number; cells: readonly string[] }[]
}) {
  const href = useHref()
  return (
    <section class="table" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{figures.year}</th>
            {columns.map((column) => (
              <th scope="col" class="amount">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows].reverse().map(({ year, cells }) => (
            <tr>
              <th scope="row">
                <a href={href(urls.figures(year))}>{year}</a>
              </th>
              {cells.map((cell) => (
                <td class="amount">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function namesOf(years: Years): string[] {
  return years.map(({ year }) => String(year))
}

function formatDays(days: number | undefined): string {
  return days === undefined ? '–' : formatDecimal(days)
}
