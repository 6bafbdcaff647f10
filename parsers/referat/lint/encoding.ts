import type { LintRule } from './rule.ts'

/** Minutes that are not UTF-8, read in an encoding that older systems wrote. */
export const encoding: LintRule = {
  ruleId: 'encoding',
  explain: {
    means:
      'The file is not UTF-8. It is read as UTF-16 where its first bytes say so, otherwise as Windows-1252, which older Danish systems wrote.',
    todo: 'Look whether æ, ø and å are right on the page of the meeting; if so, nothing.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  encoding: 'windows-1252',
  check: (_tree, report, file) => {
    if (file.encoding !== 'utf-8' && file.heading) {
      report(`The file is not UTF-8; it is read as ${file.encoding}`)
    }
  },
}
