import type { FileDiagnostic } from './rule.ts'

/** A mention from outside, of a number that the archive does not have. */
export const mentionUnknown: FileDiagnostic = {
  ruleId: 'mention-unknown',
  explain: {
    means: 'A line of mentions.ndjson names a number that no case and no document of the archive has.',
    todo: 'Compare the number with the minutes; nothing, when the case has not come to a meeting yet.',
  },
  reason: (number) => `The archive has no case and no document ${number}`,
}
