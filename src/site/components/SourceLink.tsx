import type { SourceRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The way from a record to the lines that it was read from. */
export function SourceLink({
  source: { url, file },
  lines: [first, last],
}: {
  source: SourceRef
  lines: readonly [number, number]
}) {
  const href = useHref()
  return (
    <p class="source-note">
      {strings.source}:{' '}
      <a href={href(urls.sourceLine(url, first))}>
        {file},{' '}
        {first === last ? `${strings.sourceLines} ${first}` : `${strings.sourceRange} ${first}–${last}`}
      </a>
    </p>
  )
}
