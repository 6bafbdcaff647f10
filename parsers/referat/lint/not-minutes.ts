import { findAll, leafOf, leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A file without a `REFERAT <body> d. <date>` heading: nothing of it can be published. */
export const notMinutes: LintRule = {
  ruleId: 'not-minutes',
  check: (tree, report) => {
    if (findAll(tree, 'front').some((front) => leafOf(front, 'referatHeading'))) return
    const first = leavesOf(tree).find(({ type }) => type !== 'blank')
    if (first)
      report('Expected “REFERAT <body> d. <dd-mm-yyyy>”; this file is no minutes and is left out', first)
  },
}
