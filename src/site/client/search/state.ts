import type { Scope } from './zones.ts'

/** The groups of filters, with the key each has in the address. */
export const groups = [
  { name: 'body', key: 'udvalg' },
  { name: 'year', key: 'aar' },
  { name: 'outcome', key: 'udfald' },
  { name: 'caseType', key: 'sagstype' },
  { name: 'subject', key: 'emne' },
  { name: 'access', key: 'adgang' },
] as const

/** A group of filters, by the name that the index knows it under. */
export type Group = (typeof groups)[number]['name']

/** The chosen values of each group: any of a group's, and all groups. */
export type Filters = Readonly<Record<Group, readonly string[]>>

/** From one day to another, both included, as ISO dates; an empty one sets no end. */
export interface Period {
  from: string
  to: string
}

/** All that a search is asked: what stands in the address, and nothing else. */
export interface SearchState {
  query: string
  filters: Filters
  period: Period
  scope: Scope
  order: Order
  /** Whether items of one case stand together, where the first of them stands. */
  folded: boolean
  /** Whether the oldest meetings are searched too, however many results the newer ones have. */
  everywhere: boolean
}

/** In which order results stand. */
export type Order = 'best' | 'newest' | 'oldest'

export const noFilters: Filters = { body: [], year: [], outcome: [], caseType: [], subject: [], access: [] }

const noPeriod: Period = { from: '', to: '' }

/** What the address says of scopes and orders; the first of each is said by nothing. */
const scopes: Readonly<Record<Scope, string>> = {
  everything: '',
  decisions: 'beslutninger',
  titles: 'titler',
}
const orders: Readonly<Record<Order, string>> = { best: '', newest: 'nyeste', oldest: 'aeldste' }

/** The scope that a form or an address names; everything for any other word. */
export function readScope(written: string | null): Scope {
  if (written === scopes.decisions) return 'decisions'
  return written === scopes.titles ? 'titles' : 'everything'
}

/** The order that a form or an address names; the best first for any other word. */
export function readOrder(written: string | null): Order {
  if (written === orders.newest) return 'newest'
  return written === orders.oldest ? 'oldest' : 'best'
}

/** How a form or an address names a scope. */
export function writeScope(scope: Scope): string {
  return scopes[scope]
}

/** How a form or an address names an order. */
export function writeOrder(order: Order): string {
  return orders[order]
}

/** Reads the state of an address: `?q=skole&udvalg=Byrådet&raekke=nyeste`. Unknown keys are passed over. */
export function readState(address: string): SearchState {
  const params = new URLSearchParams(address)
  const chosen = (key: string) => [...new Set(params.getAll(key))].filter((value) => value !== '')
  const day = (key: string) => /^\d{4}-\d{2}-\d{2}$/.exec(params.get(key) ?? '')?.[0] ?? ''
  return {
    query: (params.get('q') ?? '').trim(),
    filters: { ...noFilters, ...Object.fromEntries(groups.map(({ name, key }) => [name, chosen(key)])) },
    period: { from: day('fra'), to: day('til') },
    scope: readScope(params.get('i')),
    order: readOrder(params.get('raekke')),
    folded: params.get('saml') === 'sager',
    everywhere: params.get('omfang') === 'alt',
  }
}

/** The address of a state, from the question mark; the empty string for a search that asks nothing. */
export function writeState(state: SearchState): string {
  const { query, filters, period, scope, order, folded, everywhere } = state
  const params = new URLSearchParams()
  const say = (key: string, value: string) => value !== '' && params.append(key, value)
  say('q', query)
  for (const { name, key } of groups) for (const value of filters[name]) say(key, value)
  say('fra', period.from)
  say('til', period.to)
  say('raekke', orders[order])
  say('i', scopes[scope])
  say('saml', folded ? 'sager' : '')
  say('omfang', everywhere ? 'alt' : '')
  const written = params.toString()
  return written === '' ? '' : `?${written}`
}

/** How many filters are on. */
export function countNarrowed({ filters, scope, period }: SearchState): number {
  const chosen = groups.reduce((sum, { name }) => sum + filters[name].length, 0)
  return chosen + [scope !== 'everything', period.from !== '', period.to !== ''].filter(Boolean).length
}

/** A state that asks for the same words and nothing else. */
export function widened(state: SearchState): SearchState {
  return { ...state, filters: noFilters, period: noPeriod, scope: 'everything' }
}
