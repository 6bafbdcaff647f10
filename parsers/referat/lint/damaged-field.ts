import type { LintRule } from './rule.ts'

/** A marker with other characters inside it, such as `Å...bent`. It is read as if whole. */
export const damagedField: LintRule = {
  ruleId: 'damaged-field',
  explain: {
    means:
      'A marker has other characters inside it, as text extraction leaves them. It is read as if it were whole.',
    todo: 'Nothing, unless the line is not the marker it was taken for.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Å...bent

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { leaves }) => {
    for (const leaf of leaves) {
      if (leaf.type === 'openness' && leaf.captures?.damage) report(`“${leaf.text}” is read as “Åbent”`, leaf)
    }
  },
}
