import { findPhones } from '../../text/contacts.ts'
import { reportEach } from './personal-data.ts'
import type { LintRule } from './rule.ts'

/** A phone number that may be a private person's. It is published as it stands. */
export const phoneNumber: LintRule = {
  ruleId: 'phone-number',
  explain: {
    means:
      'The text holds a phone number. Whose it is, the text does not say for certain. It is published as it stands.',
    todo: 'If it is a private person’s, put it into redactions.json.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet. Spørgsmål besvares på tlf. 00 11 22 33.
`,
  check: (_tree, report, { shown }) => reportEach(shown, report, findPhones, 'A phone number stands here'),
}
