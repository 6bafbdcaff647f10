/**
 * The files that pages of other sites load: for `link.js` itself as a module, the look-ups, the JSON twins of pages; for
 * programs in a browser the downloads and the OParl tree, whose standard demands it (OParl 1.1, “Cross-Origin Resource
 * Sharing”). As paths from the site's root; `*` is any characters, slashes too.
 */
export const SHARED_FILES = ['/link.js', '/api/*', '/data/*', '/oparl/*', '/*/index.json'] as const

/** Browsers give these files to pages of any site: they are public, and the same for everybody. */
export const SHARING_HEADER = ['Access-Control-Allow-Origin', '*'] as const
