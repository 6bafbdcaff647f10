/** What pages say of promises: plain data, as in refs.ts. */
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
