/** Draws up a meeting's agenda: which cases are on it, what its items are called, which of them are closed. */
import type { Random } from '../test/helpers/random-meeting.ts'
import { type CaseFile, caseNumber, layoutOf, type Register } from './generate-cases.ts'
import type { PlannedItem } from './generate-items.ts'
import { memberName, type PlannedMeeting, partyOf } from './generate-plan.ts'
import { closedTitles, titles } from './generate-sentences.ts'
import { fill, type Writing } from './generate-text.ts'
import { chance, compound, type Noun, pick } from './generate-words.ts'

/** An item and what its words depend on. */
export interface AgendaEntry {
  item: PlannedItem
  writing: Writing
}

/** What goes on from one meeting to the next. */
export interface Ongoing {
  random: Random
  register: Register
  /** A size for an open item, in bytes. */
  nextSize: () => number
}

/** Of a hundred items, how many are closed, and how many of the others go on from an earlier case. */
const PERCENT = { closed: 6.6, continued: 37, last: 60, numbered: 85 }

/** Of a hundred continued cases, how many are called otherwise than before. */
const RENAMED = 25

/** The items of a meeting. No two of them have the same title or case. */
export function agendaOf(
  { random, register, nextSize }: Ongoing,
  meeting: PlannedMeeting,
  present: readonly number[],
): AgendaEntry[] {
  const taken = new Set<string>()
  const layout = layoutOf(meeting.date)
  const person = (): string => {
    const member = pick(random, present)
    return meeting.body.votes ? `${memberName(member)} (${partyOf(member)})` : memberName(member)
  }
  const writingOf = (topics: readonly Noun[]): Writing => ({
    random,
    date: meeting.date,
    topics,
    person,
    cited: () => caseNumber(register.earlier() ?? { year: 2006, running: 1_204 }, layout),
  })
  const newTopics = (): Noun[] => [compound(random), compound(random), compound(random)]
  const titleOf = (topics: readonly Noun[], from: readonly string[]): string => {
    const title = fill(pick(random, from), writingOf(topics))
    return taken.has(title) ? titleOf(newTopics(), from) : title
  }
  const opened = (): CaseFile => {
    const topics = newTopics()
    return register.open(meeting.date, titleOf(topics, titles), topics)
  }
  const continued = (): CaseFile => {
    const file = register.earlier()
    if (!file || taken.has(file.title)) return opened()
    if (chance(random, RENAMED)) file.title = titleOf(file.topics, titles)
    return file
  }
  return Array.from({ length: meeting.items }, (_, index) => {
    const number = index + 1
    if (number === meeting.items && chance(random, PERCENT.last)) {
      const file = layout === 'decision-last' ? register.standing(meeting.body.name, meeting.date) : null
      return {
        item: { number, title: 'Eventuelt', closed: false, case: file, size: 0 },
        writing: writingOf(newTopics()),
      }
    }
    if (chance(random, PERCENT.closed)) {
      const topics = newTopics()
      const title = titleOf(topics, closedTitles)
      taken.add(title)
      const numbered = layout === 'decision-first' && chance(random, PERCENT.numbered)
      const file = numbered ? register.open(meeting.date, title, topics) : null
      return { item: { number, title, closed: true, case: file, size: 0 }, writing: writingOf(topics) }
    }
    const file = chance(random, PERCENT.continued) ? continued() : opened()
    taken.add(file.title)
    return {
      item: { number, title: file.title, closed: false, case: file, size: nextSize() },
      writing: writingOf(file.topics),
    }
  })
}
