import { fold } from '../../text/lines.ts'
import type { LintRule } from './rule.ts'

/** The contents list prints a title otherwise than the item does. The item's is used. */
export const contentsTitle: LintRule = {
  ruleId: 'contents-title',
  explain: {
    means:
      'The contents list prints the title of an item otherwise than the item itself, often cut. The title of the item is used.',
    todo: 'Nothing, unless the two titles are those of different items.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Indholdsfortegnelse

Ny motorbanne.....\t3

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { pairs }) => {
    for (const { heading, title, entry } of pairs) {
      if (entry && fold(entry.title) !== fold(title))
        report(`The contents list has “${entry.title}”`, heading, title)
    }
  },
}
