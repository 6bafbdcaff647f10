import { readDate } from '../../text/dates.ts'
import type { LintRule } from './rule.ts'

/** `Mødedato` has another day than the heading. The heading's date is used. */
export const meetingDate: LintRule = {
  ruleId: 'meeting-date',
  explain: {
    means: 'Mødedato has another day than the heading of the file. The heading’s is used.',
    todo: 'Find out when the meeting was held; when the heading is wrong, correct it in the source, since the address of the meeting is made of it.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Mødedato 27. maj 2021 kl. 17:00

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (_tree, report, { heading, held }) => {
    const date = readDate(heading?.captures?.date ?? '')
    if (!heading || date === null || !held) return
    const heldDate = readDate(held.text)
    if (heldDate === date) return
    const { line } = heading.position.start
    report(
      `This line has ${heldDate ?? 'no date'}; expected ${date}, as in the heading in line ${line}`,
      held,
    )
  },
}
