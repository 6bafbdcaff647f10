import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import type { LinkFor } from '../../parsers/body/index.ts'
import type { Archive } from '../archive/model.ts'
import { urls, withPrefix } from './urls.ts'

/** What every page of a build shares. */
export interface Site {
  archive: Archive
  /** The names of the built style sheet and scripts in `/assets/`, by their entry's name. */
  assets: Readonly<Record<string, string>>
  /** The page of a case or document number in running text. */
  linkFor: LinkFor
  /** Whether pages listen for a rebuild, as in `referatarkiv serve`. */
  liveReload: boolean
}

/** Makes the site of an archive. */
export function makeSite(archive: Archive, assets: Site['assets'], liveReload = false): Site {
  const pages = new Map([
    ...archive.documents.map((document) => [document.key, urls.document(document)] as const),
    ...archive.cases.map((entry) => [entry.key, urls.case(entry)] as const),
  ])
  return { archive, assets, liveReload, linkFor: (key) => pages.get(key) ?? null }
}

const SiteContext = createContext<Site | null>(null)

/** The site that the page being rendered belongs to. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('A component was rendered outside renderPage()')
  return site
}

/** A path from the site's root as a link. */
export function useHref(): (url: string) => string {
  const { pathPrefix } = useSite().archive.config
  return (url) => withPrefix(url, pathPrefix)
}

/** A whole page as HTML. */
export function renderPage(site: Site, page: VNode): string {
  return `<!doctype html>\n${renderToString(<SiteContext.Provider value={site}>{page}</SiteContext.Provider>)}\n`
}
