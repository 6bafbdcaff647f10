import type { Leaf, Referat } from '../tree.ts'

/** Says something of a line. `at` is the text in it that is meant, for the column; the line's start without it. */
type Report = (reason: string, leaf: Leaf, at?: string) => void

/** One diagnostic: a rule says what and where, never how bad (see `severities` in index.ts). */
export interface LintRule {
  ruleId: string
  check: (tree: Referat, report: Report) => void
}
