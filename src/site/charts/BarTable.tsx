import { scaleLinear } from 'd3-scale'
import { formatCount, formatShare } from '../formats.ts'
import { useHref } from '../site.tsx'
import { figures, ofMinutes } from '../strings.ts'
import { percent } from './frame.ts'

export interface Bar {
  name: string
  /** Null where there is no page. */
  url: string | null
  count: number
}

/** Counts as a table, each with a bar: the picture and its numbers are one. */
export function BarTable({
  name,
  corner,
  bars,
  of,
  fromMinutes,
}: {
  name: string
  /** What stands over the names of the rows. */
  corner: string
  bars: readonly Bar[]
  /** What shares are of. */
  of: number
  /** The names of the bars are text of the minutes. */
  fromMinutes?: boolean
}) {
  const href = useHref()
  const width = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 100])
  return (
    <table class="bars" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          <th scope="col" class="amount">
            {figures.number}
          </th>
          <th scope="col" class="amount">
            {figures.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, url, count }) => (
          <tr>
            <th scope="row" {...(fromMinutes ? ofMinutes : {})}>
              {url === null ? name : <a href={href(url)}>{name}</a>}
              <svg class="bar" aria-hidden="true">
                <rect width={percent(width(count))} height="100%" />
              </svg>
            </th>
            <td class="amount">{formatCount(count)}</td>
            <td class="amount">{formatShare(count, of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
