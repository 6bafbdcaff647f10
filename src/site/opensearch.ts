import { h } from 'preact'
import { cut } from './cut.ts'
import type { Frame } from './site.tsx'
import { strings } from './strings.ts'
import { homeOf, urls, withPrefix } from './urls.ts'
import { renderXml } from './xml.ts'

/** Letters that the standard gives to the names of a search engine. */
const SHORT = 16
const LONG = 48

/**
 * The file that tells a browser how to search the site from its address bar: `opensearch.xml`, by its path in the site.
 * The search opens the one page of a number, so numbers can be typed there too. None is made where the configuration
 * does not say where the site is served, since its addresses have to be absolute. It offers no suggestions: a browser
 * would ask a server for those of each word, and the lists of the site are files, which a script chooses among.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchFiles(frame: Frame): ReadonlyMap<string, string> {
  const home = homeOf(frame)
  return home === null
    ? new Map()
    : new Map([[urls.openSearch().slice(1), description(frame, (url) => withPrefix(url, home))]])
}

function description({ name, municipality, assets }: Frame, absolute: (url: string) => string): string {
  const short = [name, municipality].find((text) => text !== '' && text.length <= SHORT)
  const xml = renderXml(
    h(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      h('ShortName', null, short ?? cut(name, SHORT)),
      h('LongName', null, cut(name, LONG)),
      h('Description', null, strings.searchLabel),
      h('InputEncoding', null, 'UTF-8'),
      h('Language', null, 'da'),
      h('Image', { type: 'image/svg+xml' }, absolute(urls.asset(assets.icon ?? ''))),
      h('Url', { type: 'text/html', template: `${absolute(urls.search())}?q={searchTerms}` }),
      h('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(urls.openSearch()),
      }),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}
