import type { Layout } from '../layout.ts'

/** From 2022: a bare case number, the decision at once, and then the case under a wrapper. */
export const decisionFirst: Layout = {
  id: 'decision-first',
  description: 'bare case number, then „Beslutning“, then the case; earlier treatments under „Sagens forløb“',
  rules: [
    {
      makes: 'caseNumber',
      within: ['item'],
      like: /^(?<number>\d{2}-\d{6}K?|EMN-\d{4}-\d{6})$/,
      when: ['once'],
      evidence: true,
      example: '22-010739',
      why: 'from 2022 the portal prints the bare number under the heading; K marks a case brought over from the old system',
    },
    {
      makes: 'sectionHeading',
      kind: 'decision',
      within: ['item'],
      like: /^Beslutning$/,
      when: ['apart', 'once'],
      evidence: true,
      example: 'Beslutning',
      why: 'stands at the head of the item only: further down the word is text',
    },
    {
      makes: 'sectionHeading',
      kind: 'history',
      within: ['item', 'section'],
      like: /^Sagens forløb$/,
      when: ['apart', 'once'],
      evidence: true,
      example: 'Sagens forløb',
      why: 'what bodies decided before',
    },
    {
      makes: 'entryHeading',
      within: ['history', 'entry'],
      like: /^(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}) (?<body>\p{Lu}.*)$/u,
      when: ['apart'],
      example: '23/09/2024 Økonomiudvalget',
      why: 'one for each earlier treatment, with its text below',
    },
  ],
}
