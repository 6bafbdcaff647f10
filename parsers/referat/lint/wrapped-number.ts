import { hasCpr } from '../../text/cpr.ts'
import type { Leaf } from '../tree.ts'
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
  check: (_tree, report, { leaves }) => {
    let above: { leaf: Leaf; begun: string } | undefined
    for (const leaf of leaves) {
      if (leaf.type === 'blank') continue
      if (above && !hasCpr(above.begun + leaf.text)) {
        const rest = leaf.text.split(' ')[0]
        report(`“${above.begun}” goes on in the next line, “${rest}”`, above.leaf, above.begun)
      }
      const begun = beginningIn(leaf)
      above = begun ? { leaf, begun } : undefined
    }
  },
}

/** The first part of a number that a line ends with. */
function beginningIn({ type, text, captures }: Leaf): string | undefined {
  return captures?.start ?? (type === 'metadataLine' ? /\S*-$/.exec(text)?.[0] : undefined)
}
