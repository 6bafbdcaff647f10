import type { Settled } from '../ledger/settle.ts'
import { headersFile } from './headers-file.ts'
import { nginxRedirects } from './nginx-redirects.ts'
import { nginxServer } from './nginx-server.ts'
import { redirectsFile } from './redirects-file.ts'

/** The files of a site that tell its host how to serve it, by their path in the site. See the README beside this file. */
export function deployFiles(
  settled: Pick<Settled, 'redirects' | 'withdrawn'>,
  pathPrefix: string,
): ReadonlyMap<string, string> {
  return new Map([
    // GitHub Pages otherwise leaves out what begins with an underscore.
    ['.nojekyll', ''],
    ['_headers', headersFile(pathPrefix)],
    ['_redirects', redirectsFile(settled, pathPrefix)],
    ['nginx/redirects.conf', nginxRedirects(settled, pathPrefix)],
    ['nginx/server.conf', nginxServer(pathPrefix)],
  ])
}
