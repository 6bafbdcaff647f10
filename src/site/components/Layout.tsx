import type { ComponentChildren } from 'preact'
import type { Reference } from '../cite/reference.ts'
import { CONTENT_POLICY } from '../policy.ts'
import { useHref, useSite } from '../site.tsx'
import { lifeStrings, opslagWords, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { CiteBox, CiteMeta } from './CiteBox.tsx'
import { SearchForm } from './SearchForm.tsx'

/** A step of the way from the home page to this one. */
interface Crumb {
  name: string
  url: string
}

interface LayoutProps {
  title: string
  /** The page's own path, for the canonical link and the marked navigation. */
  url: string
  description?: string
  crumbs?: readonly Crumb[]
  /** The page has a search field of its own, so the header needs none. */
  ownSearch?: boolean
  /** Names of scripts of `/assets/`, beside the one of every page. */
  scripts?: readonly string[]
  /** The path of the page's JSON twin. */
  json?: string
  /** What is cited of the page. `creator` is left out where it is the publisher. */
  cite?: Omit<Reference, 'publisher' | 'creator'> & Partial<Pick<Reference, 'creator'>>
  /** Where the page has moved to: browsers go there at once, and search engines take that address. */
  movedTo?: string
  /** The page is kept out of search engines. */
  unlisted?: boolean
  children: ComponentChildren
}

/** The frame of every page. */
export function Layout({
  title,
  url,
  description,
  crumbs = [],
  ownSearch,
  scripts = [],
  json,
  cite,
  movedTo,
  unlisted,
  children,
}: LayoutProps) {
  const { name, municipality, baseUrl, assets, liveReload } = useSite().frame
  const href = useHref()
  const loaded = ['page', ...scripts, ...(cite ? ['cite'] : []), ...(liveReload ? ['reload'] : [])]
  const canonical = baseUrl && new URL(href(movedTo ?? url), baseUrl).href
  const publisher = municipality || name
  const reference = cite && { creator: publisher, ...cite, publisher }
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY.join('; ')} />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {canonical && <link rel="canonical" href={canonical} />}
        {movedTo && <meta http-equiv="refresh" content={`0; url=${href(movedTo)}`} />}
        {unlisted && <meta name="robots" content="noindex" />}
        {json && <link rel="alternate" type="application/json" href={href(json)} />}
        {baseUrl && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={name}
            href={href(urls.openSearch())}
          />
        )}
        {reference && <CiteMeta reference={reference} />}
        <link rel="icon" type="image/svg+xml" href={href(urls.asset(assets.icon ?? ''))} />
        <link rel="stylesheet" href={href(urls.asset(assets.style ?? ''))} />
        {loaded.map((script) => (
          <script type="module" src={href(urls.asset(assets[script] ?? ''))} />
        ))}
      </head>
      <body>
        <a class="skip" href="#indhold">
          {strings.skip}
        </a>
        <Header url={url} ownSearch={ownSearch ?? false} />
        <Breadcrumbs crumbs={crumbs} url={url} />
        <main id="indhold">
          {children}
          {reference && <CiteBox reference={reference} url={canonical} />}
        </main>
        <Footer />
      </body>
    </html>
  )
}

function Header({ url, ownSearch }: { url: string; ownSearch: boolean }) {
  const { name, municipality } = useSite().frame
  const href = useHref()
  const places = [
    [strings.meetings, urls.meetings()],
    [strings.cases, urls.cases()],
    [strings.years, urls.years()],
    [strings.search, urls.search()],
  ] as const
  return (
    <header class="site-header">
      <p class="site-name">
        <a href={href(urls.home())}>{name}</a> {municipality && <span>{municipality}</span>}
      </p>
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
      {!ownSearch && <SearchForm id="soeg-top" />}
    </header>
  )
}

function Breadcrumbs({ crumbs, url: here }: { crumbs: readonly Crumb[]; url: string }) {
  const href = useHref()
  if (crumbs.length === 0) return null
  return (
    <nav class="breadcrumbs" aria-label={strings.breadcrumbs}>
      <ol>
        {crumbs.map(({ name, url }) => (
          <li>{url === here ? <span aria-current="page">{name}</span> : <a href={href(url)}>{name}</a>} </li>
        ))}
      </ol>
    </nav>
  )
}

function Footer() {
  const href = useHref()
  return (
    <footer class="site-footer">
      <p>{strings.footer}</p>
      <ul>
        <li>
          <a href={href(urls.meetings())}>{strings.allMeetings}</a>
        </li>
        <li>
          <a href={href(urls.cases())}>{strings.allCases}</a>
        </li>
        <li>
          <a href={href(urls.years())}>{strings.allYears}</a>
        </li>
        <li>
          <a href={href(urls.promised())}>{lifeStrings.promised}</a>
        </li>
        <li>
          <a href={href(urls.sources())}>{strings.allSources}</a>
        </li>
        <li>
          <a href={href(urls.opslag())}>{opslagWords.title}</a>
        </li>
      </ul>
    </footer>
  )
}
