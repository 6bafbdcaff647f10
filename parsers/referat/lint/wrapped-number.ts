import { hasCpr } from '../../text/cpr.ts'
import { leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** A number that was wrapped at its hyphen. It is read with what stands on the next line. */
export const wrappedNumber: LintRule = {
  ruleId: 'wrapped-number',
  explain: {
    means: 'A case or document number is broken over two lines. It is read as one number.',
    todo: 'Nothing, unless the two lines do not belong together.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Bilag

Skitse af banen\t998-2021-

50011

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (tree, report) => {
    const leaves = leavesOf(tree).filter(({ type }) => type !== 'blank')
    leaves.forEach((leaf, index) => {
      const next = leaves[index + 1]
      const begun =
        leaf.captures?.start ?? (leaf.type === 'metadataLine' ? /\S*-$/.exec(leaf.text)?.[0] : undefined)
      if (begun && next && !hasCpr(begun + next.text))
        report(`“${begun}” goes on in the next line, “${next.text.split(' ')[0]}”`, leaf, begun)
    })
  },
}
