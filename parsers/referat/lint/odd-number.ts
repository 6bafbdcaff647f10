import { labelPattern } from '../layouts/labels.ts'
import { readMetadata } from '../metadata.ts'
import { branchesOf, leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A label whose value is no number, or is missing. The record has none. */
export const oddNumber: LintRule = {
  ruleId: 'odd-number',
  check: (tree, report) => {
    for (const metadata of branchesOf(tree, 'item').flatMap((item) => branchesOf(item, 'metadata'))) {
      const [line] = leavesOf(metadata)
      const labels = leavesOf(metadata).flatMap(({ text }) => text.match(new RegExp(labelPattern, 'g')) ?? [])
      const missing = labels.length - Object.keys(readMetadata([metadata])).length
      if (line && missing > 0) report(`${missing} of ${labels.length} labels here have no number`, line)
    }
  },
}
