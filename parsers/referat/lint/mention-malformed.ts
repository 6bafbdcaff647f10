import type { FileDiagnostic } from './rule.ts'

/** A line of mentions.ndjson that is no mention. */
export const mentionMalformed: FileDiagnostic = {
  ruleId: 'mention-malformed',
  explain: {
    means:
      'A line of mentions.ndjson is no JSON object with `url` (http or https), `title`, `number` and, if it is known, `date` (2024-05-01). The line is left out, the others are used.',
    todo: 'Correct the line: one whole object a line, without a comma behind it.',
  },
  reason: (what) => `The line is no mention: ${what}`,
}
