import { branchesOf, findAll, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** An open item of minutes in which no decision is printed. */
export const decisionMissing: LintRule = {
  ruleId: 'decision-missing',
  check: (tree, report) => {
    const [front] = findAll(tree, 'front')
    if (!front || leafOf(front, 'referatHeading')?.captures?.kind !== 'REFERAT') return
    for (const item of branchesOf(tree, 'item')) {
      const heading = leafOf(item, 'itemHeading')
      const decided = branchesOf(item, 'section').some(({ kind }) => kind === 'decision')
      if (heading && !item.closed && !decided) report('No decision is printed for this item', heading)
    }
  },
}
