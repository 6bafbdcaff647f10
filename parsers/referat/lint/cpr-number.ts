import { findCpr } from '../../text/cpr.ts'
import { reportEach } from './personal-data.ts'
import type { LintRule } from './rule.ts'

/** A CPR number. What becomes of it is for `privacy.cpr` of the archive to say. */
export const cprNumber: LintRule = {
  ruleId: 'cpr-number',
  explain: {
    means:
      'The text holds what looks like a CPR number. In the archive it is blacked out, the file is refused, or it is printed, as `privacy.cpr` of archive.json says. The number is not repeated here.',
    todo: 'Have it removed from the minutes in the portal. If it is no CPR number, nothing is wrong but the gap.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Klagen fra 311299-0000 blev forkastet.
`,
  check: (_tree, report, { shown }) => reportEach(shown, report, findCpr, 'A CPR number stands here'),
}
