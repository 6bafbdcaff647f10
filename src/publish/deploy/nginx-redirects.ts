import type { Settled } from '../ledger/settle.ts'
import { lossesOf, movesOf } from './moves.ts'
import { literal, nginxPattern } from './nginx-pattern.ts'
import { SHARED_FILES, SHARING_HEADER } from './sharing.ts'

/** The names of what the two parts of the configuration share; each path prefix of a server has its own. */
export function nginxNames(pathPrefix: string) {
  const site = `referatarkiv${pathPrefix.replace(/\W+/g, '_').replace(/_$/, '')}`
  return {
    moved: `$${site}_moved`,
    withdrawn: `$${site}_withdrawn`,
    root: `$${site}_root`,
    transport: `$${site}_transport`,
    shared: `$${site}_shared`,
    notFound: `@${site}_not_found`,
    gone: `@${site}_gone`,
    folder: `@${site}_folder`,
  }
}

/**
 * What moved and what was withdrawn as two `map` blocks of nginx, for its `http` block: from a path to the one that it
 * leads to, and to the file of the page that says that it was withdrawn. A third has the default of a variable, a
 * fourth says which paths pages of other sites may load.
 */
export function nginxRedirects(
  settled: Pick<Settled, 'redirects' | 'withdrawn'>,
  pathPrefix: string,
): string {
  const { moved, withdrawn, transport, shared } = nginxNames(pathPrefix)
  return [
    '# Made by referatarkiv of ledger.txt, for the http block. Reload nginx when it has changed.',
    ...map(
      moved,
      movesOf(settled, pathPrefix).map(({ from, to }) => [from, to]),
    ),
    ...map(
      withdrawn,
      lossesOf(settled, pathPrefix).map(({ from, page }) => [from, page]),
    ),
    '# For a server to set to the value of Strict-Transport-Security, which is a promise for its whole host.',
    ...map(transport, []),
    '# What pages of other sites may load, with the prefix or when it is cut off.',
    `map $uri ${shared} {`,
    '  default "";',
    `  "~^(?:${literal(pathPrefix.replace(/\/$/, ''))})?${nginxPattern(SHARED_FILES)}$" "${SHARING_HEADER[1]}";`,
    '}',
    '',
  ].join('\n')
}

function map(variable: string, rows: readonly (readonly [string, string])[]): string[] {
  return [
    `map $uri ${variable} {`,
    '  default "";',
    ...rows.map(([from, to]) => `  ${quoted(from)} ${quoted(to)};`),
    '}',
  ]
}

/**
 * A string as nginx takes it.
 * @throws for what is no plain address; `settle` lets none through
 */
function quoted(path: string): string {
  if (!/^\/[\w./~-]*$/.test(path)) throw new Error(`${path}: no plain address`)
  return `"${path}"`
}
