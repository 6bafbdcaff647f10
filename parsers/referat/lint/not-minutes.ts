import type { LintRule } from './rule.ts'

/** A file without a `REFERAT <body> d. <date>` heading: nothing of it can be published. */
export const notMinutes: LintRule = {
  ruleId: 'not-minutes',
  explain: {
    means:
      'The file has no line such as REFERAT, a body and a date, so it is not known what meeting it is of and it is left out.',
    todo: 'Remove the file from the folder, or fetch it anew when it should be minutes.',
  },
  example: `Kære borgmester

Tak for sidst.
`,
  check: (_tree, report, { heading, leaves }) => {
    if (heading) return
    const first = leaves.find(({ type }) => type !== 'blank')
    if (first)
      report('Expected “REFERAT <body> d. <dd-mm-yyyy>”; this file is no minutes and is left out', first)
  },
}
