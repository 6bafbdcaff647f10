import { findEmails } from '../../text/contacts.ts'
import { reportEach } from './personal-data.ts'
import type { LintRule } from './rule.ts'

/** An e-mail address that may be a private person's. It is published as it stands. */
export const emailAddress: LintRule = {
  ruleId: 'email-address',
  explain: {
    means:
      'The text holds an e-mail address that is not called after a function, such as info@. It may be a private person’s. It is published as it stands.',
    todo: 'If it is a private person’s, put it into redactions.json.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet. Svar sendes til karen@example.dk.
`,
  check: (_tree, report, { shown }) =>
    reportEach(shown, report, findEmails, 'An e-mail address that may be a person’s stands here'),
}
