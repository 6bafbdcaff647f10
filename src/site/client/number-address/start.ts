import { searchWords, strings } from '../../strings.ts'
import { showLookedUp } from '../looked-up.ts'
import { answerReference } from '../search/answer-reference.ts'
import { parseNumber } from '../search/number-query.ts'
import { lookUpsOf } from './look-up.ts'

/**
 * Goes on from the list of cases to the number that the address asks for, `/sag?nr=22-010739`: where it leads to one
 * page, to that; else the list begins with what there is.
 */
export async function startNumberAddress(place: HTMLElement): Promise<void> {
  const typed = new URLSearchParams(location.search).get('nr')?.trim() ?? ''
  if (typed === '') return
  // What stands there is a number, though it may not look like one by itself.
  const query = parseNumber(typed) ? typed : `Sagsnr. ${typed}`
  try {
    const answer = await answerReference(query, lookUpsOf(place.dataset.prefix ?? '', 'case'))
    if (answer?.opens) location.replace(answer.opens)
    else if (answer) showLookedUp(place, answer.message, [...answer.entries, ...answer.near])
    else showLookedUp(place, searchWords.unknownNumber, [])
  } catch {
    showLookedUp(place, strings.lookUpFailed, [])
  }
}
