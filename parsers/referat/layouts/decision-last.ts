import { MONTH_NAMES } from '../../text/dates.ts'
import type { Layout } from '../layout.ts'

/** 2016–2021: the case's own text first, then what each body decided, under a heading that names body and date. */
export const decisionLast: Layout = {
  id: 'decision-last',
  description: 'labelled numbers, decision under „<Body>s møde den <date>:“ at the end',
  rules: [
    {
      makes: 'sectionHeading',
      kind: 'decision',
      within: ['item', 'metadata', 'section'],
      like: new RegExp(
        `^(?<heading>(?<body>\\p{Lu}.*)s møde (?:den|d\\.) (?<date>\\d{1,2}\\. ?(?:${MONTH_NAMES}) \\d{4}):)\\s*(?<rest>.*)$`,
        'u',
      ),
      when: ['apart'],
      evidence: true,
      example: 'Økonomiudvalgets møde den 14. marts 2016:',
      why: 'one for each body that has treated the case; the text may follow on the same line',
    },
  ],
}
