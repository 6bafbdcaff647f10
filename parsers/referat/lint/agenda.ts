import type { LintRule } from './rule.ts'

/** The file is the agenda of a meeting. It is published until there are minutes. */
export const agenda: LintRule = {
  ruleId: 'agenda',
  explain: {
    means: 'The file is the agenda of a meeting. It is published, and says that it is an agenda.',
    todo: 'Add the minutes when the meeting has been held; they take the place of the agenda.',
  },
  example: `DAGSORDEN Byrådet d. 26-05-2021

Punkt 1: Ny motorbane
`,
  check: (_tree, report, { heading }) => {
    if (heading?.captures?.kind === 'DAGSORDEN') {
      report('This file is an agenda; expected minutes once the meeting has been held', heading)
    }
  },
}
