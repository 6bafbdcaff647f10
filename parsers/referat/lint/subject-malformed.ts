import type { FileDiagnostic } from './rule.ts'

/** A line of kle.csv that names no subject. */
export const subjectMalformed: FileDiagnostic = {
  ruleId: 'subject-malformed',
  explain: {
    means:
      'A line of kle.csv is not a KLE number and its title with a semicolon between, `00.22.04;Title`. The line is left out, the others are used.',
    todo: 'Correct the line. A spreadsheet may have taken the zeros in front of the number away: give the column the format of text.',
  },
  reason: (what) => `The line names no subject: ${what}`,
}
