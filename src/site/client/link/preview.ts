import { firstSentence } from '../../../../parsers/text/sentences.ts'
import type { Outcome } from '../../../records/item.ts'
import { isRecord, isString } from '../../lookup/guards.ts'
import { outcomeNames } from '../../strings.ts'

/** What the JSON twin of a page says of it, as far as a card shows it. */
export interface Preview {
  body: string
  /** ISO 8601. */
  date: string
  closed: boolean
  /** Null where nothing was decided, or nothing was put on record. */
  outcome: Outcome | null
  /** The first sentence of the decision; empty without one, and where it says no more than the outcome. */
  sentence: string
}

/** Reads the twin of an item, a case or a document; of those that are treated often, the newest time. Null for another form. */
export function readPreview(twin: unknown): Preview | null {
  if (!isRecord(twin)) return null
  const treatments = [twin.items, twin.places].find(Array.isArray) ?? [twin]
  return treatments
    .map(readTreatment)
    .reduce((newest, next) => (newest && next && newest.date >= next.date ? newest : next), null)
}

function readTreatment(value: unknown): Preview | null {
  if (!isRecord(value) || !isRecord(value.meeting)) return null
  const { body, date } = value.meeting
  if (!isString(body) || !isString(date)) return null
  return { body, date, closed: value.closed === true, ...readDecision(value.decision) }
}

function readDecision(value: unknown): Pick<Preview, 'outcome' | 'sentence'> {
  if (!isRecord(value) || !isString(value.text) || !isOutcome(value.outcome))
    return { outcome: null, sentence: '' }
  const sentence = firstSentence(value.text)
  // `Godkendt.`, `Taget til efterretning.`
  return { outcome: value.outcome, sentence: sentence.split(' ').length <= 3 ? '' : sentence }
}

function isOutcome(value: unknown): value is Outcome {
  return isString(value) && Object.hasOwn(outcomeNames, value)
}
