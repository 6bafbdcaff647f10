import { type MeetingCitation, readCitation } from '../../../../parsers/citation/meeting.ts'
import type { TypedNumber } from '../../../../parsers/citation/spelling.ts'
import { parseNumber } from './number-query.ts'

/**
 * What a query refers to, which is looked up and not searched for. Both can be there: `05.01.12` is a day, and a
 * subject number where the archive has it. A number comes first; one that is not sure gives way to the citation, and
 * both to the search, where the archive does not know them.
 */
export interface Reference {
  number: TypedNumber | null
  citation: MeetingCitation | null
}

/** What a query refers to, or null for a query of words. */
export function referenceOf(query: string): Reference | null {
  const number = parseNumber(query)
  const citation = number?.sure ? null : readCitation(query)
  return number || citation ? { number, citation } : null
}
