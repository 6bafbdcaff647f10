import { fold } from '../../text/lines.ts'
import { contentsPairs } from './contents-pairs.ts'
import type { LintRule } from './rule.ts'

/** The contents list prints a title otherwise than the item does. The item's is used. */
export const contentsTitle: LintRule = {
  ruleId: 'contents-title',
  check: (tree, report) => {
    for (const { heading, title, entry } of contentsPairs(tree)) {
      if (entry && fold(entry.title) !== fold(title))
        report(`The contents list has “${entry.title}”`, heading, title)
    }
  },
}
