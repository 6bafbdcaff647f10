import { VFileMessage } from 'vfile-message'
import { maskCpr } from '../../text/cpr.ts'
import type { Encoding } from '../../text/decode.ts'
import type { Leaf, Referat } from '../tree.ts'
import { agenda } from './agenda.ts'
import { aliasUnknown } from './alias-unknown.ts'
import { attachmentLists } from './attachment-lists.ts'
import { attachmentNumber } from './attachment-number.ts'
import { closedItemText } from './closed-item-text.ts'
import { contentsMissing } from './contents-missing.ts'
import { contentsTitle } from './contents-title.ts'
import { cprNumber } from './cpr-number.ts'
import { damagedField } from './damaged-field.ts'
import { decisionMissing } from './decision-missing.ts'
import { emailAddress } from './email-address.ts'
import { empty } from './empty.ts'
import { encoding } from './encoding.ts'
import { impossibleDate } from './impossible-date.ts'
import { itemNumber } from './item-number.ts'
import { lintedFile } from './linted-file.ts'
import { meetingDate } from './meeting-date.ts'
import { meetingTime } from './meeting-time.ts'
import { mentionMalformed } from './mention-malformed.ts'
import { mentionUnknown } from './mention-unknown.ts'
import { noiseLine } from './noise-line.ts'
import { notMinutes } from './not-minutes.ts'
import { oddNumber } from './odd-number.ts'
import { phoneNumber } from './phone-number.ts'
import { redactionUnused } from './redaction-unused.ts'
import { refused } from './refused.ts'
import type { FileDiagnostic, LintRule } from './rule.ts'
import { subjectMalformed } from './subject-malformed.ts'
import { unfinishedText } from './unfinished-text.ts'
import { unknownLine } from './unknown-line.ts'
import { unreadable } from './unreadable.ts'
import { version } from './version.ts'
import { weekday } from './weekday.ts'
import { wrappedNumber } from './wrapped-number.ts'

/** How bad a diagnostic is: an error keeps something out of the archive, a warning wants a look, info is for the record. */
export type Severity = 'error' | 'warning' | 'info'

/** Every diagnostic with its severity, the only place that says how bad a thing is. */
const severities: readonly [LintRule | FileDiagnostic, Severity][] = [
  [unreadable, 'error'],
  [refused, 'error'],
  [empty, 'error'],
  [notMinutes, 'error'],
  [impossibleDate, 'error'],
  [version, 'warning'],
  [cprNumber, 'warning'],
  [emailAddress, 'warning'],
  [phoneNumber, 'warning'],
  [unknownLine, 'warning'],
  [meetingDate, 'warning'],
  [weekday, 'warning'],
  [meetingTime, 'warning'],
  [itemNumber, 'warning'],
  [decisionMissing, 'warning'],
  [closedItemText, 'warning'],
  [unfinishedText, 'warning'],
  [damagedField, 'warning'],
  [oddNumber, 'warning'],
  [contentsMissing, 'warning'],
  [mentionMalformed, 'warning'],
  [subjectMalformed, 'warning'],
  [encoding, 'info'],
  [agenda, 'info'],
  [contentsTitle, 'info'],
  [attachmentLists, 'info'],
  [attachmentNumber, 'info'],
  [wrappedNumber, 'info'],
  [noiseLine, 'info'],
  [redactionUnused, 'info'],
  [mentionUnknown, 'info'],
  [aliasUnknown, 'info'],
]

/** Every diagnostic there is, the worst first, with how bad it is unless `archive.json` says otherwise. */
export const diagnostics = severities.map(([rule, severity]) => ({ ...rule, severity }))

/** What a diagnostic means, for a person: a section of a file of the project. */
export function docsUrl(ruleId: string): string {
  return `docs/rules.md#${ruleId}`
}

/** All that the rules say of a tree, in the order of the file. `fatal` is true for errors, false for warnings. */
export function lint(
  tree: Referat,
  { encoding }: { encoding: Encoding } = { encoding: 'utf-8' },
): VFileMessage[] {
  const file = lintedFile(tree, encoding)
  const messages = severities.flatMap(([rule, severity]) => {
    const found: VFileMessage[] = []
    if ('check' in rule) {
      const { ruleId } = rule
      rule.check(
        tree,
        (reason, leaf, at) => found.push(messageAt({ ruleId, severity, reason }, leaf, at)),
        file,
      )
    }
    return found
  })
  return messages.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}

/** A message about a file as a whole, which no rule of its text makes. */
export function messageOfFile(ruleId: string, reason: string): VFileMessage {
  const severity = diagnostics.find((rule) => rule.ruleId === ruleId)?.severity ?? 'error'
  return messageAt({ ruleId, severity, reason })
}

function messageAt(
  { ruleId, severity, reason }: { ruleId: string; severity: Severity; reason: string },
  leaf?: Leaf,
  at?: string,
): VFileMessage {
  const column = leaf ? Math.max(0, at ? leaf.value.indexOf(at) : leaf.value.search(/\S/)) + 1 : 1
  const { line = 1, offset = 0 } = leaf?.position.start ?? {}
  const place = { line, column, offset: offset + column - 1 }
  const masked = maskCpr(reason)
  const message = withoutStack(() => new VFileMessage(masked, { place, ruleId, source: 'referatarkiv' }))
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = docsUrl(ruleId)
  return message
}

/** A message is an Error. Most of its time would go into a stack, which vfile throws away: it leads to a rule, not a text. */
function withoutStack(make: () => VFileMessage): VFileMessage {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
