import type { ArchivedMeeting } from '../../archive/model.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The way from a record to the lines that it was read from. */
export function SourceLink({
  meeting,
  lines: [first, last],
}: {
  meeting: ArchivedMeeting
  lines: readonly [number, number]
}) {
  const href = useHref()
  return (
    <p class="source-note">
      {strings.source}:{' '}
      <a href={href(urls.sourceLine(meeting, first))}>
        {meeting.source.file}, {strings.sourceLines} {first === last ? first : `${first}–${last}`}
      </a>
    </p>
  )
}
