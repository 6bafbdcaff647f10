import { VFileMessage } from 'vfile-message'
import type { Leaf, Referat } from '../tree.ts'
import { attachmentLists } from './attachment-lists.ts'
import { closedItemText } from './closed-item-text.ts'
import { contentsMissing } from './contents-missing.ts'
import { contentsTitle } from './contents-title.ts'
import { damagedField } from './damaged-field.ts'
import { decisionMissing } from './decision-missing.ts'
import { impossibleDate } from './impossible-date.ts'
import { itemNumber } from './item-number.ts'
import { meetingDate } from './meeting-date.ts'
import { meetingTime } from './meeting-time.ts'
import { noiseLine } from './noise-line.ts'
import { notMinutes } from './not-minutes.ts'
import { oddNumber } from './odd-number.ts'
import type { LintRule } from './rule.ts'
import { unknownLine } from './unknown-line.ts'
import { wrappedNumber } from './wrapped-number.ts'

/** How bad a diagnostic is: an error keeps something out of the archive, a warning wants a look, info is for the record. */
type Severity = 'error' | 'warning' | 'info'

/** Every rule with its severity, the only place that says how bad a thing is. */
const rules: readonly [LintRule, Severity][] = [
  [notMinutes, 'error'],
  [impossibleDate, 'error'],
  [unknownLine, 'warning'],
  [meetingDate, 'warning'],
  [meetingTime, 'warning'],
  [itemNumber, 'warning'],
  [decisionMissing, 'warning'],
  [closedItemText, 'warning'],
  [damagedField, 'warning'],
  [oddNumber, 'warning'],
  [contentsMissing, 'warning'],
  [contentsTitle, 'info'],
  [attachmentLists, 'info'],
  [wrappedNumber, 'info'],
  [noiseLine, 'info'],
]

/** All that the rules say of a tree, in the order of the file. `fatal` is true for errors, false for warnings. */
export function lint(tree: Referat): VFileMessage[] {
  const messages = rules.flatMap(([rule, severity]) => {
    const found: VFileMessage[] = []
    rule.check(tree, (reason, leaf, at) => found.push(messageAt(rule.ruleId, severity, reason, leaf, at)))
    return found
  })
  return messages.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}

function messageAt(
  ruleId: string,
  severity: Severity,
  reason: string,
  leaf: Leaf,
  at?: string,
): VFileMessage {
  const column = Math.max(0, at ? leaf.value.indexOf(at) : leaf.value.search(/\S/)) + 1
  const place = {
    line: leaf.position.start.line,
    column,
    offset: (leaf.position.start.offset ?? 0) + column - 1,
  }
  const message = new VFileMessage(reason, { place, ruleId, source: 'referatarkiv' })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return message
}
