import type { Settled } from '../ledger/settle.ts'
import { lossesOf, movesOf } from './moves.ts'

/** The names of what the two parts of the configuration share; each path prefix of a server has its own. */
export function nginxNames(pathPrefix: string) {
  const site = `referatarkiv${pathPrefix.replace(/\W+/g, '_').replace(/_$/, '')}`
  return {
    moved: `$${site}_moved`,
    withdrawn: `$${site}_withdrawn`,
    root: `$${site}_root`,
    transport: `$${site}_transport`,
    notFound: `@${site}_not_found`,
    gone: `@${site}_gone`,
    folder: `@${site}_folder`,
  }
}

/**
 * What moved and what was withdrawn as two `map` blocks of nginx, for its `http` block: from a path to the one that it
 * leads to, and to the file of the page that says that it was withdrawn. A third has the default of a variable.
 */
export function nginxRedirects(
  settled: Pick<Settled, 'redirects' | 'withdrawn'>,
  pathPrefix: string,
): string {
  const { moved, withdrawn, transport } = nginxNames(pathPrefix)
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
