import { fetchFrom, makeLoadJson } from '../../lookup/json-files.ts'
import { makeMeetingLookUp } from '../../lookup/meeting-lookup.ts'
import { makeNumberLookUp, type NumberLookUp } from '../../lookup/number-lookup.ts'
import type { LookUps } from '../search/answer-reference.ts'

/** The kind of page that an address says its number is of. */
export type NumberKind = 'case' | 'document'

/** The look-ups of the site at a path. A number of several kinds of page is of the kind that is given. */
export function lookUpsOf(prefix: string, kind: NumberKind | null): LookUps {
  const load = makeLoadJson(fetchFrom(prefix))
  return { number: preferring(kind, makeNumberLookUp(load)), meeting: makeMeetingLookUp(load), prefix }
}

/** Looks numbers up, of the matches those of a kind alone where there are any. */
function preferring(kind: NumberKind | null, lookUp: NumberLookUp): NumberLookUp {
  return async (number) => {
    const answer = await lookUp(number)
    const matches = answer.matches.filter(({ kind: other }) => other === kind)
    if (matches.length === 0 || answer.status === 'near') return answer
    return { status: matches.length === 1 ? 'found' : 'several', matches }
  }
}
