import type { Layout } from '../layout.ts'

/**
 * 2016–2021: the case's own text first, then what each body decided, under a heading that names body and date.
 * It has no row of its own: a `Beslutning` here is a case type, and anywhere else it is text.
 */
export const decisionLast: Layout = {
  id: 'decision-last',
  description: 'labelled numbers, decision under „<Body>s møde den <date>:“ at the end',
  rules: [],
}
