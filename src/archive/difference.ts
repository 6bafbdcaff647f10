import { readOutcome } from '../../parsers/referat/outcome.ts'
import { firstSentence } from '../../parsers/text/sentences.ts'
import type { AgendaItem } from '../records/item.ts'
import { pointsOf } from './recommendation.ts'

/** How a decision departs from what was recommended. */
export type Difference = 'rejected' | 'returned' | 'postponed' | 'changed' | 'added'

/** Words of a decision's first sentence that say so. The first row that matches is taken. */
export const differenceWords: readonly { makes: Difference; like: RegExp; example: string }[] = [
  {
    makes: 'changed',
    like: /(?<!\p{L})(?:med (?:den|de|følgende) ændring(?:er)?|med undtagelse af|bortset fra|undtagen|i stedet for|dog)(?!\p{L})/iu,
    example: 'Godkendt, dog forbliver stien i klasse 1.',
  },
  {
    makes: 'added',
    like: /(?<!\p{L})med (?:den|de|følgende) (?:tilføjelse|præcisering|bemærkning)(?:er)?(?!\p{L})/iu,
    example: 'Godkendt med den tilføjelse, at naboerne høres.',
  },
]

/**
 * Compares what was recommended with what was decided, with caution: a difference is told only by an outcome that
 * carries nothing out and was not recommended itself, and by words that say so.
 */
export function differenceOf(
  recommendation: AgendaItem['recommendation'],
  decision: AgendaItem['decision'],
): Difference | null {
  if (!recommendation || !decision) return null
  const { outcome, text } = decision
  if (outcome === 'rejected' || outcome === 'returned' || outcome === 'postponed') {
    return pointsOf(recommendation.text).some((point) => readOutcome(point) === outcome) ? null : outcome
  }
  const sentence = firstSentence(text)
  return differenceWords.find(({ like }) => like.test(sentence))?.makes ?? null
}
