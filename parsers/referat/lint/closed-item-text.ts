import { branchesOf, leafOf, linesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A closed item with text under it. The record keeps the text; no page, index or export shows it. */
export const closedItemText: LintRule = {
  ruleId: 'closed-item-text',
  check: (tree, report) => {
    for (const item of branchesOf(tree, 'item')) {
      const heading = leafOf(item, 'itemHeading')
      const [section] = branchesOf(item, 'section')
      if (!heading || !item.closed || !section) continue
      report(
        `This item is closed, but text follows from line ${linesOf(section)[0]}; it is not published`,
        heading,
      )
    }
  },
}
