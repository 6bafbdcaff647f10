import type { Limits } from './budgets.ts'
import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'

/** Checks what a page is in itself: its HTML, how much of it there is, and what keeps it from being shown. */
export function checkPage(
  url: string,
  { problems, delays, bytes, elements, depth }: PageFacts,
  limits: Limits,
): Finding[] {
  return [
    ...problems.map((reason): Finding => ({ url, ruleId: 'invalid-page', reason })),
    ...delays.map((reason): Finding => ({ url, ruleId: 'slow-page', reason })),
    ...overBudget(url, bytes, limits.html, 'bytes of HTML'),
    ...overBudget(url, elements, limits.elements, 'elements'),
    ...overBudget(url, depth, limits.depth, 'elements in one another'),
  ]
}

/** The finding for a page that has more of something than it may; none for one that has not. */
export function overBudget(url: string, has: number, most: number, what: string): Finding[] {
  if (has <= most) return []
  return [{ url, ruleId: 'over-budget', reason: `${has} ${what}, where ${Math.floor(most)} are enough` }]
}
