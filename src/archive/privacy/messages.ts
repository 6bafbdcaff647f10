import { closedItemText } from '../../../parsers/referat/lint/closed-item-text.ts'
import { cprNumber } from '../../../parsers/referat/lint/cpr-number.ts'
import { redactionUnused } from '../../../parsers/referat/lint/redaction-unused.ts'
import { hasCpr } from '../../../parsers/text/cpr.ts'
import type { Message } from '../../records/message.ts'
import { fileMessage } from '../../records/read.ts'
import type { Config } from '../config.ts'
import type { LoadedFile } from '../load.ts'
import { makeRules, takePen } from './pen.ts'
import type { Redaction } from './redactions.ts'

/**
 * What there is to say of a file under a policy. A message may quote the minutes, so it is redacted as they are, CPR
 * numbers always.
 */
export function messagesUnder(
  { cpr, closedItems }: Config['privacy'],
  redactions: readonly Redaction[],
): (file: LoadedFile) => Message[] {
  const { redact } = takePen(makeRules(redactions, true))
  return ({ file, result }) => {
    const inName = hasCpr(file)
      ? [fileMessage(cprNumber.ruleId, 'A CPR number stands in the name of the file')]
      : []
    // Text that is published is not withheld.
    const said = result.messages.filter(
      ({ ruleId }) => ruleId !== closedItemText.ruleId || closedItems === 'withhold',
    )
    return [...inName, ...said].map(({ ruleId, severity, ...message }): Message => {
      const allowed = ruleId === cprNumber.ruleId && cpr === 'allow'
      return { ...message, ruleId, severity: allowed ? 'info' : severity, reason: redact(message.reason) }
    })
  }
}

/** The one message of a file that is refused for its CPR numbers, at the first of them. */
export function refusal({ result }: LoadedFile): Message {
  const found = result.messages.filter(({ ruleId }) => ruleId === cprNumber.ruleId)
  const { line = 1, column = 1 } = found[0] ?? {}
  const reason = 'The file holds a CPR number and is left out'
  return { ...fileMessage(cprNumber.ruleId, reason), line, column, severity: 'error' }
}

/** A message for each entry of the list that took nothing out; which one, not what it is. */
export function unusedMessages(redactions: readonly Redaction[], used: ReadonlySet<number>): Message[] {
  return makeRules(redactions, true).listed.flatMap(({ gap }, at) => {
    if (used.has(at) || gap.kind !== 'listed') return []
    const entry = `Entry ${at + 1} of the list (${gap.when}: ${gap.why})`
    return [fileMessage(redactionUnused.ruleId, redactionUnused.reason(entry))]
  })
}
