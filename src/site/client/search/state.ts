/** The groups of filters, with the key each has in the address. */
export const groups = [
  { name: 'body', key: 'udvalg' },
  { name: 'year', key: 'aar' },
  { name: 'outcome', key: 'udfald' },
  { name: 'caseType', key: 'sagstype' },
] as const

/** A group of filters, by the name that the index knows it under. */
export type Group = (typeof groups)[number]['name']

/** The chosen values of each group: any of a group's, and all groups. */
export type Filters = Readonly<Record<Group, readonly string[]>>

/** All that a search is asked: what stands in the address, and nothing else. */
export interface SearchState {
  query: string
  filters: Filters
  newestFirst: boolean
  decisionsOnly: boolean
  /** Whether the oldest meetings are searched too, however many results the newer ones have. */
  everywhere: boolean
}

export const noFilters: Filters = { body: [], year: [], outcome: [], caseType: [] }

/** Reads the state of an address: `?q=skole&udvalg=Byrådet&raekke=nyeste`. Unknown keys are passed over. */
export function readState(address: string): SearchState {
  const params = new URLSearchParams(address)
  const chosen = (key: string) => [...new Set(params.getAll(key))].filter((value) => value !== '')
  return {
    query: (params.get('q') ?? '').trim(),
    filters: {
      body: chosen('udvalg'),
      year: chosen('aar'),
      outcome: chosen('udfald'),
      caseType: chosen('sagstype'),
    },
    newestFirst: params.get('raekke') === 'nyeste',
    decisionsOnly: params.get('i') === 'beslutninger',
    everywhere: params.get('omfang') === 'alt',
  }
}

/** The address of a state, from the question mark; the empty string for a search that asks nothing. */
export function writeState(state: SearchState): string {
  const { query, filters, newestFirst, decisionsOnly, everywhere } = state
  const params = new URLSearchParams()
  if (query !== '') params.set('q', query)
  for (const { name, key } of groups) {
    for (const value of filters[name]) params.append(key, value)
  }
  if (newestFirst) params.set('raekke', 'nyeste')
  if (decisionsOnly) params.set('i', 'beslutninger')
  if (everywhere) params.set('omfang', 'alt')
  const written = params.toString()
  return written === '' ? '' : `?${written}`
}

/** How many filters are on. */
export function countNarrowed({ filters, decisionsOnly }: SearchState): number {
  const chosen = groups.reduce((sum, { name }) => sum + filters[name].length, 0)
  return chosen + (decisionsOnly ? 1 : 0)
}

/** Filters without the choices of one group. */
export function without(filters: Filters, group: Group): Filters {
  return { ...filters, [group]: [] }
}
