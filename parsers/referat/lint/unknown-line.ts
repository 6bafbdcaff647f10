import type { LintRule } from './rule.ts'

/** A line of minutes, outside the items, that no rule explains. It is published where it stands. */
export const unknownLine: LintRule = {
  ruleId: 'unknown-line',
  explain: {
    means:
      'No rule explains a line outside the items. It is published on the page of the meeting as it stands.',
    todo: 'When such a line is common in your minutes, add a row for it to a layout in parsers/referat/layouts.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Mødet blev optaget.

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { heading, leaves }) => {
    if (!heading) return
    for (const leaf of leaves) {
      if (leaf.type === 'unknown') report('No rule explains this line; it is published as it stands', leaf)
    }
  },
}
