import { readDate, readWeekday, weekday as weekdayOf } from '../../text/dates.ts'
import type { LintRule } from './rule.ts'

/** `Mødedato` names a weekday that the date of the heading was not. The date is used. */
export const weekday: LintRule = {
  ruleId: 'weekday',
  explain: {
    means: 'Mødedato names a weekday that the date of the meeting was not. The date is used.',
    todo: 'Find out whether the weekday or the date is wrong, and correct it in the source.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Mødedato Mandag d. 26. maj 2021 kl. 17:00

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { heading, held }) => {
    const date = readDate(heading?.captures?.date ?? '')
    const named = readWeekday(held?.text ?? '')
    if (date === null || !held || named === null || named.toLowerCase() === weekdayOf(date)) return
    report(`${date} was no ${named.toLowerCase()}; expected ${weekdayOf(date)}`, held, named)
  },
}
