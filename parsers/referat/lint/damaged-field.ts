import { leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A marker with other characters inside it, such as `Å...bent`. It is read as if whole. */
export const damagedField: LintRule = {
  ruleId: 'damaged-field',
  check: (tree, report) => {
    for (const leaf of leavesOf(tree)) {
      if (leaf.type === 'openness' && leaf.captures?.damage) report(`“${leaf.text}” is read as “Åbent”`, leaf)
    }
  },
}
