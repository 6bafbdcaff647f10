import { looseKey } from '../../../../parsers/citation/number.ts'
import { strings } from '../../strings.ts'
import { urls, withPrefix } from '../../urls.ts'
import { showLookedUp } from '../looked-up.ts'
import { lookUpsOf } from '../number-address/look-up.ts'
import { answerReference } from '../search/answer-reference.ts'
import { parseNumber } from '../search/number-query.ts'
import type { Answer } from '../search/view.ts'
import { type Meant, meantBy } from './meant.ts'

/**
 * Looks up what the address may have meant that the server has no page for. The same number in another spelling leads
 * on at once; what else there is, is offered; and the words of the address are in the search field.
 */
export async function startNotFound(place: HTMLElement, field: HTMLInputElement): Promise<void> {
  const prefix = place.dataset.prefix ?? '/'
  const { pathname, search } = location
  if (!pathname.startsWith(prefix) || pathname.endsWith('/404.html')) return
  const meant = meantBy(pathname.slice(prefix.length) + search)
  field.value = meant.queries[0] ?? meant.words
  const found = await lookUp(meant, prefix).catch(() => null)
  if (found?.opens && found.opens !== pathname && isSameNumber(found.opens, meant, prefix)) {
    location.replace(found.opens)
    return
  }
  const entries = found ? [...found.entries, ...found.near] : []
  showLookedUp(place, messageOf(entries.length, field.value !== ''), entries)
}

/** The first of the queries that the archive has an answer to. */
async function lookUp({ queries, kind }: Meant, prefix: string): Promise<Answer | null> {
  const lookUps = lookUpsOf(prefix, kind)
  for (const query of queries) {
    const answer = await answerReference(query, lookUps)
    if (answer && answer.entries.length + answer.near.length > 0) return answer
  }
  return null
}

/** Whether a page is that of a number of the address, and of the kind that this says. */
function isSameNumber(url: string, { queries, kind }: Meant, prefix: string): boolean {
  const key = url.split('/').at(-2) ?? ''
  if (kind !== null && url !== withPrefix(urls[kind]({ key }), prefix)) return false
  return queries.some((query) => looseKey(parseNumber(query)?.key ?? '') === looseKey(key))
}

function messageOf(entries: number, isRead: boolean): string {
  if (entries > 0) return entries === 1 ? strings.meantPage : strings.meantPages
  return isRead ? strings.addressRead : ''
}
