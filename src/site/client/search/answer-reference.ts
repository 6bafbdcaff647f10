import type { MeetingCitation } from '../../../../parsers/citation/meeting.ts'
import { formatDate, formatMonth } from '../../formats.ts'
import type { MeetingAnswer, MeetingLookUp } from '../../lookup/meeting-lookup.ts'
import type { NumberAnswer, NumberLookUp } from '../../lookup/number-lookup.ts'
import { searchWords } from '../../strings.ts'
import { withPrefix } from '../../urls.ts'
import { meetingEntry, numberEntry } from './entries.ts'
import { referenceOf } from './reference.ts'
import { type Answer, nothing } from './view.ts'

/** Where numbers and citations are looked up. */
export interface LookUps {
  number: NumberLookUp
  meeting: MeetingLookUp
  prefix: string
}

/**
 * Answers a query that is a number or the citation of a meeting; null for a query of words. A number that can be
 * nothing else is never searched for, whether the archive has it or not.
 * @throws when what is needed cannot be loaded
 */
export async function answerReference(
  query: string,
  { number, meeting, prefix }: LookUps,
): Promise<Answer | null> {
  const reference = referenceOf(query)
  if (reference?.number) {
    const answer = await number(reference.number)
    if (answer.status !== 'unknown' || reference.number.sure) return numberAnswer(answer, prefix)
  }
  if (!reference?.citation) return null
  const answer = await meeting(reference.citation)
  return answer.status === 'unknown' ? null : meetingAnswer(answer, reference.citation, prefix)
}

const numberMessage: Readonly<Record<NumberAnswer['status'], () => string>> = {
  found: () => searchWords.numberFound,
  several: () => searchWords.numberFoundMany,
  near: () => searchWords.numberNear,
  unknown: () => searchWords.unknownNumber,
}

function numberAnswer({ status, matches }: NumberAnswer, prefix: string): Answer {
  const [first] = matches
  return {
    ...listed(
      status,
      matches.map((match) => numberEntry(match, prefix)),
    ),
    message: numberMessage[status](),
    opens: status === 'found' && first ? withPrefix(first.url, prefix) : null,
  }
}

function meetingAnswer(answer: MeetingAnswer, citation: MeetingCitation, prefix: string): Answer {
  const { status, entries } = answer
  const [first] = entries
  return {
    ...listed(
      status,
      entries.map((entry) => meetingEntry(entry, prefix)),
    ),
    message: meetingMessage(answer, citation),
    opens: status === 'found' && entries.length === 1 && first ? withPrefix(first.url, prefix) : null,
  }
}

function meetingMessage({ status, entries }: MeetingAnswer, { date, item }: MeetingCitation): string {
  if (status === 'found') {
    if (entries.length > 1) return searchWords.citedFoundMany
    return entries[0]?.kind === 'item' ? searchWords.itemFound : searchWords.meetingFound
  }
  if (entries.every((entry) => entry.date.startsWith(date)))
    return `${searchWords.noSuchItem} ${item ?? ''}. ${searchWords.meetingInstead}`
  const day = date.length > 7
  return `${day ? searchWords.noMeetingOn : searchWords.noMeetingIn} ${day ? formatDate(date) : formatMonth(date)}. ${searchWords.meetingsNear}`
}

/** What is near is no result: it is listed apart. */
function listed(status: string, entries: readonly HTMLLIElement[]): Omit<Answer, 'message' | 'opens'> {
  if (status === 'near') return { ...nothing, near: entries }
  return { ...nothing, entries, total: entries.length, shown: entries.length }
}
