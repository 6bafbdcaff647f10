import type { FileDiagnostic } from './rule.ts'

/** The file could not be read from the disk. */
export const unreadable: FileDiagnostic = {
  ruleId: 'unreadable',
  explain: {
    means: 'The file could not be read from the disk and is left out.',
    todo: 'Look at the reason in the message: a link that leads nowhere, a folder with the name of a text, or missing rights.',
  },
  reason: (why) => `The file cannot be read and is left out (${why})`,
}
