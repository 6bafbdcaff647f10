import { readDate } from '../../text/dates.ts'
import type { LintRule } from './rule.ts'

/** The date of the heading is not in the calendar: the meeting has no place in the archive. */
export const impossibleDate: LintRule = {
  ruleId: 'impossible-date',
  explain: {
    means:
      'The date in the heading of the file is not in the calendar, so the meeting has no place in the archive and the file is left out.',
    todo: 'Correct the date in the source, or fetch the file anew.',
  },
  example: `REFERAT Byrådet d. 31-02-2021

Punkt 1: Ny motorbane
`,
  check: (_tree, report, { heading }) => {
    const date = heading?.captures?.date ?? ''
    if (heading && readDate(date) === null) {
      report(`There is no ${date} in the calendar; the file is left out`, heading, date)
    }
  },
}
