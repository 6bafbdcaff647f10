import { count, formatDate, formatMonthName } from '../formats.ts'
import type { MeetingRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { figures } from '../strings.ts'

/** Items from which on a meeting is a busy one, and a very busy one; `figures.load` has the words. */
const LOADS = [5, 15] as const

interface CalendarProps {
  year: string
  /** Those of the year. */
  meetings: readonly MeetingRef[]
  /** Names the body of each meeting. */
  withBody?: boolean
}

/** The calendars of all years that have meetings, the newest open. */
export function MeetingCalendars({ meetings }: Pick<CalendarProps, 'meetings'>) {
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))]
  const [newest, ...earlier] = years.map((year) => (
    <MeetingCalendar year={year} meetings={meetings.filter(({ date }) => date.startsWith(year))} />
  ))
  return (
    <>
      {newest}
      {earlier.length > 0 && (
        <details class="folded">
          <summary>{figures.earlierCalendars}</summary>
          {earlier}
        </details>
      )}
    </>
  )
}

/**
 * The meetings of a year on its days: a row a month, a column a day, darker for more items. Days without meetings that
 * lie side by side are one empty cell; on a narrow screen they are left out.
 */
export function MeetingCalendar({ year, meetings, withBody }: CalendarProps) {
  return (
    <div class="calendar">
      <table>
        <caption>
          {figures.calendar} {year}
        </caption>
        <thead>
          <tr>
            <th scope="col">{figures.month}</th>
            {Array.from({ length: 31 }, (_, at) => (
              <th scope="col">{at + 1}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 12 }, (_, at) => {
            const month = `${year}-${String(at + 1).padStart(2, '0')}`
            return (
              <tr>
                <th scope="row">{formatMonthName(month)}</th>
                {cellsOf(month, meetings).map((cell) =>
                  typeof cell === 'number' ? (
                    <td colSpan={cell === 1 ? undefined : cell} />
                  ) : (
                    <td>
                      {cell.map((meeting) => (
                        <MeetingMark meeting={meeting} withBody={withBody ?? false} />
                      ))}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="muted" aria-hidden="true">
        {figures.calendarHint}{' '}
        {figures.load.map((load, at) => (
          <span class={`load-${at}`}>{load}</span>
        ))}
      </p>
    </div>
  )
}

function MeetingMark({ meeting, withBody }: { meeting: MeetingRef; withBody: boolean }) {
  const href = useHref()
  const { url, date, body, items } = meeting
  const name = `${withBody ? `${body} ` : ''}${formatDate(date)}, ${count(items, ...figures.items)}`
  const load = LOADS.filter((from) => items >= from).length
  return (
    <a class={`load-${load}`} href={href(url)} aria-label={name} title={name}>
      {Number(date.slice(8))}
    </a>
  )
}

/** The days of a month in order: those that have meetings, and how many lie between. */
function cellsOf(month: string, meetings: readonly MeetingRef[]): (readonly MeetingRef[] | number)[] {
  const [year, number] = month.split('-').map(Number)
  const days = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()
  const cells: (readonly MeetingRef[] | number)[] = []
  for (let day = 1; day <= days; day++) {
    const date = `${month}-${String(day).padStart(2, '0')}`
    const held = meetings.filter((meeting) => meeting.date === date)
    const before = cells.at(-1)
    if (held.length > 0) cells.push(held)
    else if (typeof before === 'number') cells[cells.length - 1] = before + 1
    else cells.push(1)
  }
  return cells
}
