import type { PageFacts } from './facts.ts'
import type { Finding } from './finding.ts'

/** Checks what a page is in itself: its HTML and its size. */
export function checkPage(url: string, { problems, bytes }: PageFacts, budget: number): Finding[] {
  const invalid = problems.map((reason): Finding => ({ url, ruleId: 'invalid-page', reason }))
  if (bytes <= budget) return invalid
  return [...invalid, { url, ruleId: 'over-budget', reason: `${bytes} bytes, where ${budget} are enough` }]
}
