import { useHref } from '../site.tsx'
import { lifeStrings, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The ways into the archive that need no search. */
export function Indexes() {
  const href = useHref()
  return (
    <ul class="index">
      <li>
        <a href={href(urls.meetings())}>{strings.meetingsByBody}</a>
      </li>
      <li>
        <a href={href(urls.years())}>{strings.meetingsByYear}</a>
      </li>
      <li>
        <a href={href(urls.cases())}>{strings.casesByNumber}</a>
      </li>
      <li>
        <a href={href(urls.promised())}>{lifeStrings.promised}</a>
      </li>
    </ul>
  )
}
