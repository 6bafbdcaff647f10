import { isNumber, isRecord, isString, stringsOf } from '../../lookup/guards.ts'
import { readState, writeState } from './state.ts'

/** The results of a search, the newest first: how many, and the addresses of the first of them. */
export interface Newest {
  total: number
  ids: readonly string[]
}

/** What a search had when its results were last looked at. */
interface Visit extends Newest {
  /** ISO date. */
  date: string
}

/** A search that the reader keeps in their browser. */
export interface Kept {
  /** As `writeState` writes it: `?q=skole&udvalg=Byrådet`. */
  address: string
  /** Null until its results have been seen. */
  visit: Visit | null
}

/** How many searches are kept. */
export const MOST = 50

/** Addresses of results that are remembered of a search: more than come between two visits. */
const REMEMBERED = 100

/** Reads what the browser kept. Whatever is no search, or is there twice, is left out. */
export function readKept(value: unknown): readonly Kept[] {
  const entries = (Array.isArray(value) ? value : []).filter(isRecord).flatMap(({ address, visit }) => {
    const canonical = isString(address) ? writeState(readState(address)) : ''
    return canonical === '' ? [] : [[canonical, { address: canonical, visit: readVisit(visit) }] as const]
  })
  return [...new Map(entries).values()].slice(0, MOST)
}

function readVisit(value: unknown): Visit | null {
  if (!isRecord(value)) return null
  const { date, total, ids } = value
  if (!isString(date) || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return null
  return isNumber(total) ? { date, total, ids: stringsOf(ids) } : null
}

/** The searches with one more, first; null when no more are kept. */
export function keep(all: readonly Kept[], address: string): readonly Kept[] | null {
  const others = forget(all, address)
  return others.length < MOST ? [{ address, visit: null }, ...others] : null
}

/** The searches without one. */
export function forget(all: readonly Kept[], address: string): readonly Kept[] {
  return all.filter((kept) => kept.address !== address)
}

/** The searches, one of them with its results seen. */
export function markSeen(
  all: readonly Kept[],
  address: string,
  { total, ids }: Newest,
  date: string,
): readonly Kept[] {
  const visit = { date, total, ids: ids.slice(0, REMEMBERED) }
  return all.map((kept) => (kept.address === address ? { address, visit } : kept))
}

/**
 * How many results are new since a visit. Where more were found than are remembered, those behind the last that is
 * remembered are old; results among them, as of older minutes that came later, show in the total.
 */
export function newSince(visit: Visit, { total, ids }: Newest): number {
  const seen = new Set(visit.ids)
  const complete = visit.total <= visit.ids.length
  const reach = complete ? ids.length : ids.findLastIndex((id) => seen.has(id)) + 1
  const fresh = ids.slice(0, reach).filter((id) => !seen.has(id)).length
  return Math.max(fresh, total - visit.total)
}
