import type { FileDiagnostic } from './rule.ts'

/** An entry of the redaction list that no published text matches. */
export const redactionUnused: FileDiagnostic = {
  ruleId: 'redaction-unused',
  explain: {
    means:
      'An entry of redactions.json is found in no text of the archive. Its text is misspelt, of another letter case, or gone from the minutes.',
    todo: 'Compare `what` with the minutes, letter for letter; or take the entry out.',
  },
  reason: (entry) => `${entry} is found in no text of the archive`,
}
