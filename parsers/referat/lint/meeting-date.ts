import { readDate, readWeekday, weekday } from '../../text/dates.ts'
import { type Branch, findAll, type Leaf, leafOf, type Referat } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** The date of the heading cannot exist, or `Mødedato` has another day or weekday. The heading's date is used. */
export const meetingDate: LintRule = {
  ruleId: 'meeting-date',
  check: (tree, report) => {
    const heading = findAll(tree, 'front').flatMap((front) => leafOf(front, 'referatHeading') ?? [])[0]
    if (!heading) return
    const printed = heading.captures?.date ?? ''
    const date = readDate(printed)
    if (date === null) {
      report(`There is no ${printed} in the calendar`, heading, printed)
      return
    }
    const held = heldLine(tree)
    if (!held) return
    const heldDate = readDate(held.text)
    if (heldDate !== date) report(`The heading has ${date}, this line has ${heldDate ?? 'no date'}`, held)
    const day = readWeekday(held.text)
    if (day !== null && day !== weekday(date))
      report(`${date} was a ${weekday(date)}, not a ${day}`, held, day)
  },
}

/** The `Mødedato` line. */
export function heldLine(tree: Referat): Leaf | undefined {
  const fields: Branch[] = findAll(tree, 'field').filter(({ field }) => field === 'held')
  return fields.flatMap((field) => leafOf(field, 'frontLine') ?? [])[0]
}
