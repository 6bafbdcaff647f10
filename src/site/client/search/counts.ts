import { isNumber, isRecord } from '../../lookup/guards.ts'
import { type Group, groups } from './state.ts'

/** How many pages each value of each group has. */
export type Counts = Readonly<Record<Group, Readonly<Record<string, number>>>>

export const noCounts: Counts = { body: {}, year: {}, outcome: {}, caseType: {}, subject: {}, access: {} }

/** The counts of several shards as one. */
export function addCounts(all: readonly Counts[]): Counts {
  return countsOf((group) => {
    const sum: Record<string, number> = {}
    for (const counts of all) {
      for (const [value, number] of Object.entries(counts[group])) sum[value] = (sum[value] ?? 0) + number
    }
    return sum
  })
}

/** Reads counts; what is none is left out. */
export function readCounts(value: unknown): Counts {
  return countsOf((group) => {
    const values = isRecord(value) ? value[group] : undefined
    const entries = isRecord(values) ? Object.entries(values) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, number] => isNumber(entry[1])))
  })
}

/** Makes the counts of each group. */
export function countsOf(make: (group: Group) => Readonly<Record<string, number>>): Counts {
  return { ...noCounts, ...Object.fromEntries(groups.map(({ name }) => [name, make(name)])) }
}
