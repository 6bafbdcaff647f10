import { useHref } from '../site.tsx'
import { browsing, lifeStrings, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The ways into the archive that need no search. */
export function Indexes() {
  const href = useHref()
  const ways = [
    [browsing.decisions, urls.decisions()],
    [strings.meetingsByBody, urls.meetings()],
    [strings.meetingsByYear, urls.years()],
    [browsing.subjects, urls.subjects()],
    [strings.allCases, urls.cases()],
    [lifeStrings.promised, urls.promised()],
  ] as const
  return (
    <ul class="index">
      {ways.map(([name, url]) => (
        <li>
          <a href={href(url)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
