import { withPrefix } from '../../site/urls.ts'
import type { Settled } from '../ledger/settle.ts'
import { lossesOf, movesOf } from './moves.ts'

/**
 * What moved and what was withdrawn as Netlify and hosts like it read it, `_redirects`. The mark `!` lets a rule win
 * over the page that lies at the old address for hosts that know no rules; a host that knows neither it nor 410 passes
 * the line over and serves that page.
 */
export function redirectsFile(settled: Pick<Settled, 'redirects' | 'withdrawn'>, pathPrefix: string): string {
  const lines = [
    ...movesOf(settled, pathPrefix).map(({ from, to }) => `${from} ${to} 301!`),
    ...lossesOf(settled, pathPrefix).map(({ from, page }) => `${from} ${withPrefix(page, pathPrefix)} 410!`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
