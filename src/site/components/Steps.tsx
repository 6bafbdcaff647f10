import { Fragment } from 'preact'
import type { StepRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { Text } from './Text.tsx'

interface StepsProps {
  name: string
  /** What the one before and the one after are called. */
  labels: readonly [string, string]
  previous: StepRef | null
  next: StepRef | null
  /** Their titles are text of the minutes. */
  fromMinutes?: boolean
}

/** The way to what comes before and after. */
export function Steps({ name, labels: [before, after], previous, next, fromMinutes }: StepsProps) {
  const href = useHref()
  const Title = fromMinutes ? Text : Fragment
  if (!previous && !next) return null
  return (
    <nav class="steps" aria-label={name} data-pagefind-ignore>
      {previous && (
        <a rel="prev" href={href(previous.url)}>
          <span class="muted">{before}</span> <Title>{previous.title}</Title>
        </a>
      )}{' '}
      {next && (
        <a rel="next" href={href(next.url)}>
          <span class="muted">{after}</span> <Title>{next.title}</Title>
        </a>
      )}
    </nav>
  )
}
