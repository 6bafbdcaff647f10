import type { FileDiagnostic } from './rule.ts'

/** Two files are of the same meeting: the same body, day and time. One of them is published, the other kept. */
export const version: FileDiagnostic = {
  ruleId: 'version',
  explain: {
    means:
      'Another file is a later version of the same meeting: minutes win over an agenda, else the later file. This one is not published as a meeting; its text stays readable beside the source of the other.',
    todo: 'Nothing, when both are versions of one meeting. When they are two meetings, their times must differ.',
  },
  reason: (later) => `${later} is a later version of this meeting and is published instead`,
}
