/** What pages say of promises: plain data, as in refs.ts. */
import { compare } from '../archive/compare.ts'
import type { ArchivedPromise, PromiseState } from '../archive/promises.ts'
import { formatDate, formatMonth } from './formats.ts'
import { titleOf } from './names.ts'
import { type CaseRef, caseRef } from './refs.ts'
import { lifeStrings } from './strings.ts'
import { urls } from './urls.ts'

/** A promise in a list. */
export interface PromiseRef extends Pick<ArchivedPromise, 'sentence' | 'from' | 'due'> {
  /** What was put off and promises nothing else is a kind of its own. */
  state: PromiseState | 'putOff'
  item: { url: string; title: string; body: string; date: string }
  case: Pick<CaseRef, 'url' | 'number'> | null
  /** The treatment that kept it, and the item that tells of it. */
  kept: { url: string; body: string; date: string } | null
}

export function promiseRef({ item, sentence, from, due, state, putOff, kept }: ArchivedPromise): PromiseRef {
  const { head, meeting } = item
  const entry = item.case && caseRef(item.case)
  return {
    sentence,
    from,
    due,
    state: putOff && state === 'undated' ? 'putOff' : state,
    item: {
      url: urls.item(item),
      title: titleOf(head),
      body: meeting.body.name,
      date: meeting.facts.date,
    },
    case: entry && { url: entry.url, number: entry.number },
    kept: kept && { url: urls.item(kept.item), body: kept.body, date: kept.date },
  }
}

/** The promises of a state. */
export interface PromiseGroup {
  state: PromiseRef['state']
  count: number
  promises: readonly PromiseRef[]
}

/** The states in the order that they are read in: what stands open, what cannot be followed, what is kept. */
const STATES = ['overdue', 'coming', 'undated', 'putOff', 'untraceable', 'kept'] as const

/** The states that there are promises of: what is due soonest first, what is overdue or kept the latest first. */
export function groupPromises(promises: readonly PromiseRef[]): PromiseGroup[] {
  return STATES.flatMap((state) => {
    const of = promises.filter((promise) => promise.state === state).sort(byDue)
    if (state === 'overdue' || state === 'kept') of.reverse()
    return of.length === 0 ? [] : [{ state, count: of.length, promises: of }]
  })
}

/** The day of the meeting that a promise was made at. */
export function madeOn({ item }: PromiseRef): string {
  return item.date
}

/** What was kept or is due first comes first; what has no date stays as it is. */
function byDue(one: PromiseRef, other: PromiseRef): number {
  const dayOf = ({ kept, due }: PromiseRef) => kept?.date ?? due?.to ?? ''
  return compare(dayOf(one), dayOf(other))
}

/** `ventet i august 2021`, `ventet senest 30. juni 2021`, `ventet 12. juni 2021 – 12. august 2021`. */
export function dueWords({ due, item }: Pick<PromiseRef, 'due' | 'item'>): string | null {
  if (!due) return null
  const { from, to } = due
  const { expected, expectedBy, expectedIn } = lifeStrings
  if (from === to) return `${expected} ${formatDate(to)}`
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`)
    return `${expectedIn} ${from.slice(0, 4)}`
  if (from.endsWith('-01') && isMonth(from, to)) return `${expectedIn} ${formatMonth(from.slice(0, 7))}`
  if (from === item.date) return `${expectedBy} ${formatDate(to)}`
  return `${expected} ${formatDate(from)} – ${formatDate(to)}`
}

/** Whether a first of a month and a day span the month. */
function isMonth(from: string, to: string): boolean {
  return from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) >= 28
}
