/** What the archive keeps of an item for the life of its case, cut to what is shown. */
import type { Days } from '../../parsers/promise/calendar.ts'
import { readPromises } from '../../parsers/promise/read.ts'
import { readOutcome } from '../../parsers/referat/outcome.ts'
import { firstSentence } from '../../parsers/text/sentences.ts'
import type { AgendaItem, Outcome } from '../records/item.ts'
import { type Difference, differenceOf } from './difference.ts'
import { pointsOf } from './recommendation.ts'

export interface CaseHead {
  /** The bodies that treat the case, in order, as printed. */
  route: string[]
  /** The first point that is recommended, and how many follow it. */
  recommended: { by: string | null; sentence: string; more: number } | null
  /** How the decision departs from it; null where nothing says so. */
  differs: Difference | null
  /** Earlier decisions that the item prints. `date` is ISO 8601, or as printed. */
  earlier: { body: string; date: string; outcome: Outcome | null; sentence: string }[]
  promises: ItemPromise[]
}

/** What an item says will come back. */
export interface ItemPromise {
  sentence: string
  /** A decision that only approves adopts what its recommendation promises. */
  from: 'decision' | 'recommendation'
  /** Null where no day can be told. */
  due: Days | null
  /** The body it comes back to, as named; null for none. */
  to: string | null
}

/** @param date the day of the meeting, ISO 8601 */
export function caseHead(item: AgendaItem, date: string): CaseHead {
  const { route, recommendation, decision, history } = item
  const promisesOf = (text: string, from: ItemPromise['from']): ItemPromise[] =>
    readPromises(text, date).map(({ sentence, due, to }) => ({ sentence, from, due, to }))
  return {
    route,
    recommended: recommendation && { by: recommendation.by, ...firstPoint(recommendation.text) },
    differs: differenceOf(recommendation, decision),
    earlier: history.map(({ body, date, text }) => {
      return { body, date, outcome: readOutcome(text), sentence: firstSentence(text) }
    }),
    promises: [
      ...promisesOf(decision?.text ?? '', 'decision'),
      ...(recommendation && onlyApproves(item) ? promisesOf(recommendation.text, 'recommendation') : []),
    ],
  }
}

/** Words that a decision may have which says no more than that: `Godkendt med 9 stemmer mod 4.` */
const FEW = 6

/** Whether the decision adopts the recommendation as it is, and says no more. */
export function onlyApproves({ recommendation, decision }: AgendaItem): boolean {
  return (
    decision?.outcome === 'approved' &&
    differenceOf(recommendation, decision) === null &&
    firstSentence(decision.text).split(/\s+/).length <= FEW
  )
}

/** The first sentence of the first point, and how many points follow. */
function firstPoint(recommendation: string): { sentence: string; more: number } {
  const [first = '', ...others] = pointsOf(recommendation)
  return { sentence: firstSentence(first), more: others.length }
}
