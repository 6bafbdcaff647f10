import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import type { FindSpans } from '../../parsers/body/index.ts'
import type { Config } from '../archive/config.ts'
import type { SourceLine } from '../archive/digest.ts'
import { type OpenBody, openItem, openLines, type SealedItem, type SealedLines } from '../archive/sealed.ts'
import type { AgendaItem } from '../records/item.ts'
import { asData } from './metadata/data-block.tsx'
import { findLinks, type PageLinks } from './page-links.ts'
import { homeOf, withPrefix } from './urls.ts'

/** What all pages of a build share. Plain data: a page is a function of it and of its own props. */
export interface Frame
  extends Pick<
    Config,
    'name' | 'municipality' | 'language' | 'baseUrl' | 'pathPrefix' | 'accessibilityStatement'
  > {
  /** Whether text under closed items is published. */
  closedPublished: boolean
  /** The names of the built style sheet and scripts in `/assets/`, by their entry's name. */
  assets: Readonly<Record<string, string>>
  /** The municipality's own, at the top of each page. */
  logo?: Logo | undefined
  /** Whether pages listen for a rebuild, as in `referatarkiv serve`. */
  liveReload: boolean
}

/** A picture in `/assets/`, and how large it is by itself. */
export interface Logo {
  file: string
  width: number
  height: number
}

/** A page that is to be made: plain data, which stands for all that it shows. */
export interface PlannedPage<Props = unknown> {
  url: string
  props: Props
  /** What its running text mentions; none where there is nothing to link. */
  links?: PageLinks | undefined
}

/** What the components of a page are given besides their props. */
interface Surroundings {
  frame: Frame
  open: OpenBody
  /** Finds what the page's running text mentions; null where it mentions nothing. */
  findLinks: FindSpans | null
}

const SiteContext = createContext<Surroundings | null>(null)

/** What the page being rendered stands in. */
export function useSite(): Surroundings {
  const site = useContext(SiteContext)
  if (!site) throw new Error('A component was rendered outside renderPage()')
  return site
}

/** A path from the site's root as a link. */
export function useHref(): (url: string) => string {
  const { pathPrefix } = useSite().frame
  return (url) => withPrefix(url, pathPrefix)
}

/** A path from the site's root as an address; null where nobody knows that of the site. */
export function useAddress(): (url: string) => string | null {
  const home = homeOf(useSite().frame)
  return (url) => home && withPrefix(url, home)
}

/** The record of an item. */
export function useItem(sealed: SealedItem): AgendaItem {
  return openItem(useSite().open, sealed)
}

/** The lines of a source. */
export function useLines(sealed: SealedLines): SourceLine[] {
  return openLines(useSite().open, sealed)
}

/** A whole page as HTML. */
export function renderPage(
  frame: Frame,
  open: OpenBody,
  { links }: Pick<PlannedPage, 'links'>,
  page: VNode,
): string {
  const surroundings = { frame, open, findLinks: links ? findLinks(links) : null }
  const html = renderToString(<SiteContext.Provider value={surroundings}>{page}</SiteContext.Provider>)
  return `<!doctype html>\n${asData(html)}\n`
}
