import type { LintRule } from './rule.ts'

/** A file without a single line that says something: nothing of it can be published. */
export const empty: LintRule = {
  ruleId: 'empty',
  explain: {
    means: 'The file has no text at all and is left out.',
    todo: 'Fetch the file anew, or remove it. The text of a scanned PDF has to be recognised first.',
  },
  example: `
`,
  check: (_tree, report, { leaves }) => {
    if (leaves.every(({ type }) => type === 'blank')) report('The file is empty and is left out')
  },
}
