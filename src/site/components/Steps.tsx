import type { StepRef } from '../refs.ts'
import { useHref } from '../site.tsx'

interface StepsProps {
  name: string
  /** What the one before and the one after are called. */
  labels: readonly [string, string]
  previous: StepRef | null
  next: StepRef | null
}

/** The way to what comes before and after. */
export function Steps({ name, labels: [before, after], previous, next }: StepsProps) {
  const href = useHref()
  if (!previous && !next) return null
  return (
    <nav class="steps" aria-label={name} data-pagefind-ignore>
      {previous && (
        <a rel="prev" href={href(previous.url)}>
          <span class="muted">{before}</span> {previous.title}
        </a>
      )}{' '}
      {next && (
        <a rel="next" href={href(next.url)}>
          <span class="muted">{after}</span> {next.title}
        </a>
      )}
    </nav>
  )
}
