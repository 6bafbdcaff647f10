/** What decisions said would come back, and whether it did: as far as the archive shows, which has no clock. */
import { bodyStem } from '../../parsers/citation/body.ts'
import { firstSentence } from '../../parsers/text/sentences.ts'
import type { ItemPromise } from './case-head.ts'
import type { ArchivedItem, ArchivedMeeting } from './model.ts'

/**
 * - `kept`: its case was treated again, by the body it was to come back to, when it was due or later
 * - `coming`: it is due on the day of the newest meeting or after it
 * - `overdue`: it was due before that day
 * - `undated`: no day can be told
 * - `untraceable`: its item is of no case of its own, or the archive has no minutes of the body
 */
export type PromiseState = 'kept' | 'coming' | 'overdue' | 'undated' | 'untraceable'

/** A promise in its place. */
export interface ArchivedPromise extends Omit<ItemPromise, 'to'> {
  item: ArchivedItem
  /** It says no more than that the item is put off or sent back. */
  putOff: boolean
  state: PromiseState
  kept: Keeper | null
}

/** A treatment that kept a promise: that of an item, or one that is known from an item which prints it. */
interface Keeper {
  item: ArchivedItem
  body: string
  /** ISO 8601. */
  date: string
}

/**
 * All promises, the newest first, and the items that were put off and are not treated again.
 * @param meetings newest first
 */
export function promisesOf(meetings: readonly ArchivedMeeting[]): ArchivedPromise[] {
  const newest = meetings[0]?.facts.date ?? ''
  const stems = new Set(meetings.map(({ body }) => bodyStem(body.name)))
  return meetings
    .flatMap(({ items }) => items)
    .flatMap((item) => [
      ...item.head.promises.map((promise) => archived(item, promise, newest, stems)),
      ...putOff(item),
    ])
}

function archived(
  item: ArchivedItem,
  { to, ...promise }: ItemPromise,
  newest: string,
  stems: ReadonlySet<string>,
): ArchivedPromise {
  const bodies = bodiesOf(item, promise.from, to).filter((stem) => stems.has(stem))
  const kept = keeperOf(item, promise.due?.from ?? '', bodies)
  const traceable = bodies.length > 0 && isTraceable(item)
  return {
    ...promise,
    item,
    putOff: false,
    state: kept ? 'kept' : stateOf(promise.due, newest, traceable),
    kept,
  }
}

function stateOf(due: ItemPromise['due'], newest: string, traceable: boolean): PromiseState {
  if (due && due.to >= newest) return 'coming'
  if (!traceable) return 'untraceable'
  return due ? 'overdue' : 'undated'
}

/** The bodies that a promise may be kept by: the one that is named, else its own; of a recommendation the whole route. */
function bodiesOf({ meeting, head }: ArchivedItem, from: ItemPromise['from'], to: string | null): string[] {
  if (to !== null) return [bodyStem(to)]
  const route = from === 'recommendation' ? head.route : []
  return [...new Set([meeting.body.name, ...route].map(bodyStem))]
}

/** The first treatment of an item's matter after it, on a day or later, by one of the bodies. */
function keeperOf(item: ArchivedItem, day: string, bodies: readonly string[]): Keeper | null {
  const found = laterItems(item)
    .flatMap(treatments)
    .filter(({ date, body }) => date > dayOf(item) && date >= day && bodies.includes(bodyStem(body)))
  return found.reduce<Keeper | null>((first, one) => (first && first.date <= one.date ? first : one), null)
}

/** An item's own treatment, and the earlier ones that it prints. */
function treatments(item: ArchivedItem): Keeper[] {
  const own = { item, body: item.meeting.body.name, date: dayOf(item) }
  const earlier = item.head.earlier.filter(({ date }) => /^\d{4}-/.test(date))
  return [own, ...earlier.map(({ body, date }) => ({ item, body, date }))]
}

/** Another number of a case counts from here on: year and running number are the same, and a K says that it was brought over. */
const LIKELY = 0.6

/** Later treatments of an item's matter. A number over matters of all kinds tells nothing but what is titled alike. */
function laterItems(item: ArchivedItem): ArchivedItem[] {
  if (!item.case) return []
  const { items, aliases, umbrella } = item.case
  const others = aliases.filter(({ confidence }) => confidence >= LIKELY).flatMap((alias) => alias.case.items)
  return [...items, ...others].filter(
    (other) => dayOf(other) > dayOf(item) && (!umbrella || other.head.title === item.head.title),
  )
}

/** What has neither route nor recommendation, such as questions from citizens, is no matter of its own. */
function isTraceable({ case: entry, head }: ArchivedItem): boolean {
  return entry !== null && !entry.umbrella && (head.route.length > 0 || head.recommended !== null)
}

/** An item that was put off or sent back, promises nothing more, and whose matter is not treated again. */
function putOff(item: ArchivedItem): ArchivedPromise[] {
  const { decision, promises } = item.head
  if (decision?.outcome !== 'postponed' && decision?.outcome !== 'returned') return []
  if (promises.length > 0 || laterItems(item).length > 0) return []
  const sentence = firstSentence(decision.text)
  const state = stateOf(null, '', isTraceable(item))
  return [{ item, sentence, from: 'decision', due: null, putOff: true, state, kept: null }]
}

function dayOf({ meeting }: ArchivedItem): string {
  return meeting.facts.date
}
