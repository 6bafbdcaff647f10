import { type Group, groups } from './state.ts'

/** How many pages each value of each group has. */
export type Counts = Readonly<Record<Group, Readonly<Record<string, number>>>>

export const noCounts: Counts = { body: {}, year: {}, outcome: {}, caseType: {} }

/** The counts of several shards as one. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<Group, Record<string, number>> = { body: {}, year: {}, outcome: {}, caseType: {} }
  for (const counts of all) {
    for (const { name } of groups) {
      for (const [value, number] of Object.entries(counts[name])) {
        sum[name][value] = (sum[name][value] ?? 0) + number
      }
    }
  }
  return sum
}
