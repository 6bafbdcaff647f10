import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** An item whose number does not follow the one before: a gap, a repeat or a step back. */
export const itemNumber: LintRule = {
  ruleId: 'item-number',
  explain: {
    means:
      'The number of an item does not follow the one before: numbers are missing, one is printed twice, or one goes back. Every item is published, a repeated number with its turn in the address.',
    todo: 'Look whether items are missing from the file where numbers are; a repeated number needs nothing.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 134: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.

Punkt 137: Lys på stien

Åbent

Byrådets møde den 26. maj 2021:

Godkendt.
`,
  check: (tree, report) => {
    const printed = new Map<number, number>()
    let last: { number: number; line: number } | undefined
    for (const item of branchesOf(tree, 'item')) {
      const heading = leafOf(item, 'itemHeading')
      if (!heading) continue
      const number = Number(heading.captures?.number)
      const { line } = heading.position.start
      if (last && number !== last.number + 1) report(reasonFor(number, last, printed.get(number)), heading)
      if (!printed.has(number)) printed.set(number, line)
      last = { number, line }
    }
  },
}

function reasonFor(
  number: number,
  last: { number: number; line: number },
  before: number | undefined,
): string {
  const [from, to] = [last.number + 1, number - 1]
  if (before !== undefined)
    return `Item ${number} is printed again, first in line ${before}; expected ${from}`
  const above = `item ${last.number} in line ${last.line}`
  if (number < from) return `Item ${number} comes after ${above}; expected ${from}`
  return `${from === to ? `Item ${from} is` : `Items ${from}–${to} are`} missing between ${above} and item ${number}`
}
