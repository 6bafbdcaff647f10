import { useHref, useSite } from '../site.tsx'
import { feedWords } from '../strings.ts'
import { urls } from '../urls.ts'

/** How the record of a page is followed; nothing where nobody knows the address of the site. */
export function FollowLinks({ folder, withCalendar }: { folder: string; withCalendar?: boolean }) {
  const { baseUrl } = useSite().frame
  const href = useHref()
  if (baseUrl === null) return null
  return (
    <p class="follow">
      <a href={href(urls.atom(folder))}>{feedWords.feed}</a>{' '}
      {withCalendar && <a href={href(urls.calendar(folder))}>{feedWords.calendar}</a>}
    </p>
  )
}
