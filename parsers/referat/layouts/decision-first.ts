import type { Layout } from '../layout.ts'

/** From 2022: a bare case number, the decision at once, and then the case under a wrapper. */
export const decisionFirst: Layout = {
  id: 'decision-first',
  description: 'bare case number, then „Beslutning“, then the case; earlier treatments under „Sagens forløb“',
  rules: [
    {
      makes: 'caseNumber',
      within: ['item'],
      like: /^(?<number>\d{2}-\d{6}K?)$/u,
      when: ['once'],
      speaksFor: ['decision-first', 'headed'],
      example: '22-010739',
      why: 'from 2022 the portal prints the bare number under the heading; K marks a case brought over from the old system',
    },
    {
      makes: 'sectionHeading',
      kind: 'decision',
      within: ['item', 'metadata', 'section'],
      like: /^Beslutning:?$/u,
      when: ['apart', 'once', 'unnumbered'],
      speaksFor: ['decision-first', 'headed'],
      example: 'Beslutning',
      why: 'at the head of the item, after the case in some; once it is read the word is text, and with a number under it an attachment',
    },
    {
      makes: 'sectionHeading',
      kind: 'history',
      within: ['item', 'section'],
      like: /^Sagens forløb$/u,
      when: ['apart', 'once'],
      speaksFor: ['decision-first'],
      example: 'Sagens forløb',
      why: 'what bodies decided before',
    },
  ],
}
