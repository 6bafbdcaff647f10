import { formatDate } from '../formats.ts'

/** An ISO date as `25. maj 2021`. `indexed` offers it to the search for sorting. */
export function Day({ date, indexed }: { date: string; indexed?: boolean }) {
  return (
    <time dateTime={date} data-pagefind-sort={indexed ? 'date[datetime]' : undefined}>
      {formatDate(date)}
    </time>
  )
}
