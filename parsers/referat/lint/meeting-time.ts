import { readTime } from '../../text/dates.ts'
import type { LintRule } from './rule.ts'

/** `kl.` with a clock that cannot be. The time is left out. */
export const meetingTime: LintRule = {
  ruleId: 'meeting-time',
  explain: {
    means: 'Mødedato has a time of day that cannot be. The meeting is published without a time.',
    todo: 'Correct the time in the source.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Mødedato Onsdag d. 26. maj 2021 kl. 25:00

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { held }) => {
    const clock = /\bkl\b.*$/i.exec(held?.text ?? '')?.[0]
    if (held && clock && readTime(held.text) === null) report(`“${clock}” is no time of day`, held, clock)
  },
}
