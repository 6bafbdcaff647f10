import type { ComponentChildren } from 'preact'
import type { Reference } from '../cite/reference.ts'
import { type AnnouncedFeed, FeedLinks } from '../feeds/FeedLinks.tsx'
import { DataBlock } from '../metadata/data-block.tsx'
import type { JsonLd } from '../metadata/json-ld.ts'
import { SocialMeta } from '../metadata/SocialMeta.tsx'
import { CONTENT_POLICY } from '../policy.ts'
import { useHref, useSite } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { CiteBox, CiteMeta } from './CiteBox.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'

/** What is cited of a page; its publisher is the archive's. */
type Cited = Omit<Reference, 'publisher' | 'creator'> & Partial<Pick<Reference, 'creator'>>

/** A step of the way from the home page to this one. */
interface Crumb {
  name: string
  url: string
  /** The name is text of the minutes. */
  fromMinutes?: boolean
}

interface LayoutProps {
  title: string
  /** The page's own path, for the canonical link and the marked navigation. */
  url: string
  description?: string | undefined
  crumbs?: readonly Crumb[]
  /** The page has a search field of its own, so the header needs none. */
  ownSearch?: boolean
  /** Names of scripts of `/assets/`, beside the one of every page. */
  scripts?: readonly string[]
  /** The path of the page's JSON twin. */
  json?: string
  /** What machines are told of the page's record. */
  data?: JsonLd
  /** The feeds of the page's record. */
  feeds?: readonly AnnouncedFeed[]
  /** What is cited of the page. `creator` is left out where it is the publisher. */
  cite?: Cited
  /** The page has a place of its own for how it is cited (`CiteHere`). */
  ownCite?: boolean
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
  data,
  feeds = [],
  cite,
  ownCite,
  movedTo,
  unlisted,
  children,
}: LayoutProps) {
  const { name, language, baseUrl, assets, liveReload } = useSite().frame
  const href = useHref()
  const citation = useCitation()
  const loaded = ['page', ...scripts, ...(cite ? ['cite'] : []), ...(liveReload ? ['reload'] : [])]
  const canonical = baseUrl && new URL(href(movedTo ?? url), baseUrl).href
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY.join('; ')} />
        <script type="module" async src={href(urls.asset(assets.theme ?? ''))} />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {canonical && <link rel="canonical" href={canonical} />}
        <SocialMeta title={title} description={description} url={canonical} />
        {data && <DataBlock data={data} />}
        <FeedLinks feeds={feeds} />
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
        {cite && <CiteMeta {...citation(cite, url)} />}
        <link rel="icon" type="image/svg+xml" href={href(urls.asset(assets.icon ?? ''))} />
        {[assets.font, assets['font-bold']].map((font = '') => (
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={href(urls.asset(font))}
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={href(urls.asset(assets.style ?? ''))} />
        {assets.ownStyle && <link rel="stylesheet" href={href(urls.asset(assets.ownStyle))} />}
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
          {cite && !ownCite && <CiteHere cite={cite} url={url} />}
        </main>
        <Footer />
      </body>
    </html>
  )
}

/** How a page is cited. Pages with a place of their own for it say so (`ownCite`). */
export function CiteHere({ cite, url }: { cite: Cited; url: string }) {
  return <CiteBox {...useCitation()(cite, url)} />
}

function useCitation(): (cite: Cited, url: string) => { reference: Reference; url: string | null } {
  const { name, municipality, baseUrl } = useSite().frame
  const href = useHref()
  const publisher = municipality || name
  return (cite, url) => ({
    reference: { creator: publisher, ...cite, publisher },
    url: baseUrl && new URL(href(url), baseUrl).href,
  })
}

function Breadcrumbs({ crumbs, url: here }: { crumbs: readonly Crumb[]; url: string }) {
  const href = useHref()
  if (crumbs.length === 0) return null
  return (
    <nav class="breadcrumbs" aria-label={strings.breadcrumbs}>
      <ol>
        {crumbs.map(({ name, url, fromMinutes }) => (
          <li {...(fromMinutes ? ofMinutes : {})}>
            {url === here ? <span aria-current="page">{name}</span> : <a href={href(url)}>{name}</a>}{' '}
          </li>
        ))}
      </ol>
    </nav>
  )
}
