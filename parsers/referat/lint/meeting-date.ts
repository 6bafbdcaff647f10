import { readDate, readWeekday, weekday } from '../../text/dates.ts'
import { type Branch, findAll, type Leaf, leafOf, type Referat } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** `Mødedato` has another day than the heading, or a weekday that the date was not. The heading's date is used. */
export const meetingDate: LintRule = {
  ruleId: 'meeting-date',
  check: (tree, report) => {
    const heading = findAll(tree, 'front').flatMap((front) => leafOf(front, 'referatHeading') ?? [])[0]
    if (!heading) return
    const date = readDate(heading.captures?.date ?? '')
    const held = heldLine(tree)
    if (date === null || !held) return
    const heldDate = readDate(held.text)
    if (heldDate !== date) report(`The heading has ${date}, this line has ${heldDate ?? 'no date'}`, held)
    const day = readWeekday(held.text)
    if (day !== null && day.toLowerCase() !== weekday(date)) {
      report(`${date} was a ${weekday(date)}, not a ${day.toLowerCase()}`, held, day)
    }
  },
}

/** The `Mødedato` line. */
export function heldLine(tree: Referat): Leaf | undefined {
  const fields: Branch[] = findAll(tree, 'field').filter(({ field }) => field === 'held')
  return fields.flatMap((field) => leafOf(field, 'frontLine') ?? [])[0]
}
