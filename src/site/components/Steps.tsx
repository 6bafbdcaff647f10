import { useHref } from '../site.tsx'

interface Step {
  label: string
  title: string
  url: string
}

/** The way to what comes before and after. */
export function Steps({ previous, next, name }: { previous: Step | null; next: Step | null; name: string }) {
  const href = useHref()
  if (!previous && !next) return null
  return (
    <nav class="steps" aria-label={name} data-pagefind-ignore>
      {previous && (
        <a rel="prev" href={href(previous.url)}>
          <span class="muted">{previous.label}</span> {previous.title}
        </a>
      )}{' '}
      {next && (
        <a rel="next" href={href(next.url)}>
          <span class="muted">{next.label}</span> {next.title}
        </a>
      )}
    </nav>
  )
}
