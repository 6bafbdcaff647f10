import { leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A line that text extraction left over, such as a lone `Å` or a page number. It is in no text. */
export const noiseLine: LintRule = {
  ruleId: 'noise-line',
  check: (tree, report) => {
    for (const leaf of leavesOf(tree)) {
      if (leaf.type === 'noise')
        report(`“${leaf.text}” is left over from the extraction and is in no text`, leaf)
    }
  },
}
