/** Where a link of a page leads. */
export type Target = Place | { broken: string } | 'elsewhere'

/** A place of the site. */
export interface Place {
  /** Of the page or the other file, from the site's root: `/sag/22-010739/`, `/assets/style.css`. */
  url: string
  /** The id that is meant; empty for the whole page. */
  fragment: string
}

/** What says where links lead. */
export interface Surroundings {
  /** Every file of the site by its path, without a slash in front. */
  files: ReadonlySet<string>
  /** The folder of the server that the site lies in, `/` or `/referater/`. */
  pathPrefix: string
}

/** Stands for the server: links with a name of a server are not followed. */
const SERVER = 'https://site.invalid'

/**
 * Makes what resolves links as a browser does. Those to other sites, with the name of a server or another scheme, are
 * `elsewhere`: the text of minutes may hold any, and they are not the site's to answer for.
 */
export function linkResolver({ files, pathPrefix }: Surroundings): (link: string, page: string) => Target {
  const known = new Map<string, Target>()
  const root = pathPrefix.replace(/\/$/, '')
  return (link, page) => {
    if (link.startsWith('#')) return { url: page, fragment: idOf(link) }
    const target = known.get(link) ?? resolve(link, page)
    // The same on every page.
    if (link.startsWith('/')) known.set(link, target)
    return target
  }

  function resolve(link: string, page: string): Target {
    if (!URL.canParse(link, SERVER + root + page)) return { broken: 'is no address' }
    const { origin, pathname, hash } = new URL(link, SERVER + root + page)
    if (origin !== SERVER) return 'elsewhere'
    if (!pathname.startsWith(pathPrefix)) return { broken: `leads out of ${pathPrefix}, where the site lies` }
    const path = decoded(pathname.slice(root.length))
    if (path === null) return { broken: 'is not encoded as an address' }
    if (files.has(fileOf(path))) return { url: urlOf(path), fragment: idOf(hash) }
    if (files.has(fileOf(`${path}/`)))
      return { broken: 'leads to no file of the site; with a slash it would' }
    return { broken: 'leads to no file of the site' }
  }
}

/** The file of a URL. */
export function fileOf(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)
}

/** The URL of a file: pages go by their folder. */
export function urlOf(path: string): string {
  return path.replace(/\/index\.html$/, '/')
}

/** The id that a fragment means: none for the top of the page and for a text to be looked up. */
function idOf(hash: string): string {
  const [fragment = ''] = hash.slice(1).split(':~:')
  return fragment === 'top' ? '' : (decoded(fragment) ?? fragment)
}

function decoded(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
