import type { Message } from '../records/message.ts'
import type { Config } from './config.ts'

/** Messages as bad as `archive.json` says; those that it switches off are left out. */
export function graded(messages: readonly Message[], severity: Config['severity']): Message[] {
  return messages.flatMap((message) => {
    const grade = severity[message.ruleId] ?? message.severity
    return grade === 'off' ? [] : [{ ...message, severity: grade }]
  })
}
