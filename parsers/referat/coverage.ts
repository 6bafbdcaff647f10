import { type LeafType, leavesOf, type Referat } from './tree.ts'

/** How many lines of a file the grammar explains. The four numbers add up to the lines of the file. */
export interface Coverage {
  /** Lines that a rule reads, or that are text where text may stand. */
  explained: number
  /** Lines that no rule explains; published as they stand. */
  unknown: number
  /** Lines that the extraction left over; in no text. */
  noise: number
  blank: number
}

const COUNTED: Partial<Record<LeafType, keyof Coverage>> = {
  unknown: 'unknown',
  noise: 'noise',
  blank: 'blank',
}

/** Counts the leaves of a tree. Each line is exactly one leaf, so no line is counted twice or left out. */
export function coverageOf(tree: Referat): Coverage {
  const coverage = { ...noCoverage }
  for (const { type } of leavesOf(tree)) coverage[COUNTED[type] ?? 'explained']++
  return coverage
}

/** The coverage of several files together. */
export function sumCoverage(coverages: readonly Coverage[]): Coverage {
  return coverages.reduce(
    (sum, { explained, unknown, noise, blank }) => ({
      explained: sum.explained + explained,
      unknown: sum.unknown + unknown,
      noise: sum.noise + noise,
      blank: sum.blank + blank,
    }),
    noCoverage,
  )
}

const noCoverage: Coverage = { explained: 0, unknown: 0, noise: 0, blank: 0 }
