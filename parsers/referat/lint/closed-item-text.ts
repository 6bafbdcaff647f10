import { branchesOf, leafOf, linesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A closed item with text under it. The record keeps the text; no page, index or export shows it. */
export const closedItemText: LintRule = {
  ruleId: 'closed-item-text',
  explain: {
    means:
      'Text stands under an item that is closed. The record keeps it, but no page, search index or JSON file of the site has it.',
    todo: 'Find out whether the text was meant to be published: if not, have the source replaced; if so, ask the portal why the item says Lukket.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Lukket: Køb af skov

Sælger ønsker svar inden jul.
`,
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
