import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** An item whose number does not follow the one before: a gap, a repeat or a step back. */
export const itemNumber: LintRule = {
  ruleId: 'item-number',
  check: (tree, report) => {
    let last: number | undefined
    for (const item of branchesOf(tree, 'item')) {
      const heading = leafOf(item, 'itemHeading')
      const number = Number(heading?.captures?.number)
      if (heading && last !== undefined && number !== last + 1) {
        report(`Item ${number} follows item ${last}; expected ${last + 1}`, heading)
      }
      last = number
    }
  },
}
