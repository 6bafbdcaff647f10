import { useHref, useSite } from '../site.tsx'
import { figures, frameWords, ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { SearchForm } from './SearchForm.tsx'

/** The name, the search and four words. On a narrow screen a line, and the rest in a disclosure (`layout.css`). */
export function Header({ url, ownSearch }: { url: string; ownSearch: boolean }) {
  const { name, municipality, logo } = useSite().frame
  const href = useHref()
  const places = [
    [strings.meetings, urls.meetings()],
    [frameWords.decisions, urls.decisions()],
    [strings.cases, urls.cases()],
    [figures.title, urls.figures()],
  ] as const
  return (
    <header class="site-header">
      <p class="site-name">
        <a href={href(urls.home())} {...ofMinutes}>
          {logo ? (
            <img src={href(urls.asset(logo.file))} alt={name} width={logo.width} height={logo.height} />
          ) : (
            name
          )}
        </a>{' '}
        {municipality && <span {...ofMinutes}>{municipality}</span>}
      </p>
      <details class="site-menu">
        <summary>{ownSearch ? strings.menu : frameWords.menu}</summary>
        {!ownSearch && <SearchForm id="soeg-top" />}
        <nav aria-label={strings.mainNavigation}>
          <ul>
            {places.map(([label, place]) => (
              <li>
                <a
                  href={href(place)}
                  aria-current={url === place ? 'page' : url.startsWith(place) ? 'true' : undefined}
                >
                  {label}
                </a>{' '}
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </header>
  )
}
