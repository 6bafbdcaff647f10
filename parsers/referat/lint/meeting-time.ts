import { readTime } from '../../text/dates.ts'
import { heldLine } from './meeting-date.ts'
import type { LintRule } from './rule.ts'

/** `kl.` with a clock that cannot be. The time is left out. */
export const meetingTime: LintRule = {
  ruleId: 'meeting-time',
  check: (tree, report) => {
    const held = heldLine(tree)
    const clock = /\bkl\b.*$/i.exec(held?.text ?? '')?.[0]
    if (held && clock && readTime(held.text) === null) report(`“${clock}” is no time of day`, held, clock)
  },
}
