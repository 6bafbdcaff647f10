import type { FileDiagnostic } from './rule.ts'

/** An entry of aliases.json that speaks of a number which no case has. */
export const aliasUnknown: FileDiagnostic = {
  ruleId: 'alias-unknown',
  explain: {
    means: 'An entry of aliases.json names a number that no case of the archive has, so it says nothing.',
    todo: 'Compare the number with the minutes; or take the entry out.',
  },
  reason: (entry) => `${entry}, which no case of the archive has`,
}
