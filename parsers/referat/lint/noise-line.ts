import type { LintRule } from './rule.ts'

/** A line that text extraction left over, such as a lone `Å` or a page number. It is in no text. */
export const noiseLine: LintRule = {
  ruleId: 'noise-line',
  explain: {
    means:
      'A line is left over from the extraction of the text, such as a page number or a stray letter. It stays in the source page and is in no text.',
    todo: 'Nothing, unless the line says something.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.

Side 4 af 6
`,
  check: (_tree, report, { leaves }) => {
    for (const leaf of leaves) {
      if (leaf.type === 'noise')
        report(`“${leaf.text}” is left over from the extraction and is in no text`, leaf)
    }
  },
}
