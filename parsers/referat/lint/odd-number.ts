import { labelPattern } from '../layouts/labels.ts'
import { readMetadata } from '../metadata.ts'
import { branchesOf, leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

const LABELS = new RegExp(labelPattern, 'g')

/** A label whose value is no number, or is missing. The record has none. */
export const oddNumber: LintRule = {
  ruleId: 'odd-number',
  explain: {
    means:
      'A label such as Sagsnr. stands without a number, or with something that is none. The record has no such number.',
    todo: 'Look up the number in the portal and correct the source, if the case is to be found by it.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Åbent

Sagsnr.: 998-2021-18397 J.nr.: 18.20.00 Dokumentnr.:

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (tree, report) => {
    for (const metadata of branchesOf(tree, 'item').flatMap((item) => branchesOf(item, 'metadata'))) {
      const leaves = leavesOf(metadata)
      const [line] = leaves
      const labels = leaves.flatMap(({ text }) => text.match(LABELS) ?? [])
      const missing = labels.length - Object.keys(readMetadata([metadata])).length
      if (line && missing > 0) report(`${missing} of ${labels.length} labels here have no number`, line)
    }
  },
}
