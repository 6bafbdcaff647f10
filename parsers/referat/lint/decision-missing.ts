import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** An open item of minutes in which no decision is printed. */
export const decisionMissing: LintRule = {
  ruleId: 'decision-missing',
  explain: {
    means: 'An open item of minutes has no decision. Its page says that none is printed.',
    todo: 'Look at the item in the source: the decision may stand under a heading that the archive does not know; add the heading to labels in archive.json.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Foreningen har søgt om en bane.
`,
  check: (tree, report, file) => {
    if (file.heading?.captures?.kind !== 'REFERAT') return
    for (const item of branchesOf(tree, 'item')) {
      const heading = leafOf(item, 'itemHeading')
      const decided = branchesOf(item, 'section').some(({ kind }) => kind === 'decision')
      if (heading && !item.closed && !decided) report('No decision is printed for this item', heading)
    }
  },
}
