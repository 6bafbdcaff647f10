import { leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A line of minutes, outside the items, that no rule explains. It is published where it stands. */
export const unknownLine: LintRule = {
  ruleId: 'unknown-line',
  check: (tree, report) => {
    const leaves = leavesOf(tree)
    if (!leaves.some(({ type }) => type === 'referatHeading')) return
    for (const leaf of leaves) {
      if (leaf.type === 'unknown') report('No rule explains this line; it is published as it stands', leaf)
    }
  },
}
