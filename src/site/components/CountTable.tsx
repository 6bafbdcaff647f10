import { formatCount } from '../formats.ts'
import { useHref } from '../site.tsx'
import { ofMinutes } from '../strings.ts'

/** How many there are of something, and where they are listed. */
interface Count {
  count: number
  /** Null where they are nowhere by themselves, or there are none. */
  url: string | null
}

export interface CountTableProps {
  name: string
  /** What stands over the names of the rows. */
  corner: string
  columns: readonly { name: string; url: string | null }[]
  rows: readonly { name: string; counts: readonly Count[] }[]
  /** The names of the rows are text of the minutes. */
  fromMinutes?: boolean
}

/** Counts by two things at once. It scrolls in a box of its own, which the keyboard can reach. */
export function CountTable({ name, corner, columns, rows, fromMinutes }: CountTableProps) {
  return (
    <section class="table" aria-label={name} tabIndex={0}>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ name, url }) => (
              <th scope="col" class="amount">
                <Linked text={name} url={url} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr>
              <th scope="row" {...(fromMinutes ? ofMinutes : {})}>
                {name}
              </th>
              {counts.map(({ count, url }) => (
                <td class="amount">
                  <Linked text={formatCount(count)} url={url} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Linked({ text, url }: { text: string; url: string | null }) {
  const href = useHref()
  return url === null ? text : <a href={href(url)}>{text}</a>
}
