import { hasTwin, twin, withPrefix } from '../../site/urls.ts'
import type { Settled } from '../ledger/settle.ts'

/** A path that leads elsewhere now, with the prefix. */
interface Move {
  from: string
  to: string
}

/** A path that was withdrawn, with the prefix, and the file of the page that says so, from the site's root. */
interface Loss {
  from: string
  page: string
}

/** The paths that the ledger redirects, pages and their JSON twins, in the order of the ledger. */
export function movesOf({ redirects }: Pick<Settled, 'redirects'>, pathPrefix: string): Move[] {
  return redirects.flatMap(({ from, to }) => {
    const move = { from: withPrefix(from, pathPrefix), to: withPrefix(to, pathPrefix) }
    return hasTwin(from) && hasTwin(to) ? [move, { from: twin(move.from), to: twin(move.to) }] : [move]
  })
}

/** The paths that the ledger withdraws, pages and their JSON twins, in the order of the ledger. */
export function lossesOf({ withdrawn }: Pick<Settled, 'withdrawn'>, pathPrefix: string): Loss[] {
  return withdrawn.flatMap(({ url }) => {
    const page = isFolder(url) ? `${url}index.html` : url
    const from = withPrefix(url, pathPrefix)
    return hasTwin(url)
      ? [
          { from, page },
          { from: twin(from), page },
        ]
      : [{ from, page }]
  })
}

function isFolder(url: string): boolean {
  return url.endsWith('/')
}
