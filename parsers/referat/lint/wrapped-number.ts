import { leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A number that was wrapped at its hyphen. It is read with what stands on the next line. */
export const wrappedNumber: LintRule = {
  ruleId: 'wrapped-number',
  check: (tree, report) => {
    const leaves = leavesOf(tree).filter(({ type }) => type !== 'blank')
    leaves.forEach((leaf, index) => {
      const next = leaves[index + 1]
      const begun =
        leaf.captures?.start ?? (leaf.type === 'metadataLine' ? /\S*-$/.exec(leaf.text)?.[0] : undefined)
      if (begun && next)
        report(`“${begun}” goes on in the next line, “${next.text.split(' ')[0]}”`, leaf, begun)
    })
  },
}
