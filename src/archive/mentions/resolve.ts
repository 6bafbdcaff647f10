/** What the archive has of what its texts mention. */
import { bodyStem } from '../../../parsers/citation/body.ts'
import type { MeetingMention } from '../../../parsers/citation/mention.ts'
import { looseKey, numberKey } from '../../../parsers/citation/number.ts'
import { type Resolution, resolveMention } from '../../../parsers/citation/resolve.ts'
import type { ArchivedItem, ArchivedMeeting, Case, Document } from '../model.ts'
import type { Citation } from './citation.ts'

/** A page that a mention may lead to. */
export type Place =
  | { kind: 'case'; page: Case }
  | { kind: 'document'; page: Document }
  | { kind: 'meeting'; page: ArchivedMeeting }
  | { kind: 'item'; page: ArchivedItem }

/** Pages that a mention may lead to, and what they say of it. */
interface Candidates {
  places: readonly Place[]
  /** Without any, the archive is known not to have it: a number, or a whole date of a body that the archive knows. */
  sure: boolean
  /** It is the subject of many cases: a journal number. */
  subject: boolean
}

/** What came of a mention in an item's text. */
export interface ResolvedMention
  extends Pick<Resolution<Place>, 'status' | 'targets'>,
    Omit<Candidates, 'places'> {
  citation: Citation
}

/** Resolves what a text of an item mentions; null for no mention, and for one of the item's own case or meeting. */
type Resolve = (citation: Citation, item: ArchivedItem) => ResolvedMention | null

/** The pages of an archive by what they are mentioned by. */
export interface Places {
  resolve: Resolve
  /** The cases and documents with a number, in any of its spellings. */
  numbered: (key: string) => readonly Place[]
}

/** The parts of an archive that may be mentioned. */
export interface Parts {
  meetings: readonly ArchivedMeeting[]
  cases: readonly Case[]
  documents: readonly Document[]
}

/**
 * Makes what resolves mentions among the pages of an archive. A number leads to what has exactly its key, else to what
 * has its loose one; a journal number to the cases that carry it, and to items without a case.
 */
export function makePlaces({ meetings, cases, documents }: Parts): Places {
  const caseOf = new Map(cases.map((page): [Case, Place] => [page, { kind: 'case', page }]))
  const items = meetings.flatMap((meeting) => meeting.items)
  const numbers = placesBy([
    ...[...caseOf].map(([{ key }, place]) => [key, place] as const),
    ...documents.map((page) => [page.key, { kind: 'document', page } as const] as const),
  ])
  const journals = placesBy(
    items.flatMap((item) => {
      const { journalNumber } = item.head
      if (journalNumber === null) return []
      const place = (item.case && caseOf.get(item.case)) ?? ({ kind: 'item', page: item } as const)
      return [[numberKey(journalNumber), place] as const]
    }),
  )
  const meetingsAround = meetingFinder(meetings)

  function candidatesOf({ mention }: Citation, item: ArchivedItem): Candidates {
    if (mention.type === 'meeting') return meetingsAround(mention, item.meeting)
    const { key } = mention.number
    const places = numbers(key)
    return places.length > 0
      ? { places, sure: true, subject: false }
      : { places: journals(key), sure: true, subject: true }
  }

  return {
    numbered: numbers,
    resolve: (citation, item) => {
      const { places, ...rest } = candidatesOf(citation, item)
      const resolution = resolveMention(citation.mention, places)
      if (!resolution || resolution.targets.some((place) => isOwn(place, item))) return null
      const { status, targets } = resolution
      return { citation, status, targets, ...rest }
    },
  }
}

/** Whether a page is the item's own: its case, its meeting, itself, its own paper. */
function isOwn({ page }: Place, item: ArchivedItem): boolean {
  if (page === item || page === item.case || page === item.meeting) return true
  return 'places' in page && page.places.some((place) => place.item === item && place.role === 'item')
}

type ByKey = (key: string) => readonly Place[]

function placesBy(entries: readonly (readonly [key: string, place: Place])[]): ByKey {
  const [exact, loose] = [new Map<string, Set<Place>>(), new Map<string, Set<Place>>()]
  for (const [key, place] of entries) {
    add(exact, key, place)
    add(loose, looseKey(key), place)
  }
  return (key) => [...(exact.get(key) ?? loose.get(looseKey(key)) ?? [])]
}

type MeetingFinder = (mention: MeetingMention, from: ArchivedMeeting) => Candidates

/**
 * Makes what finds meetings by body and date. A date without its year is that of the body's only meeting on such a day
 * within twelve months before or after the meeting in whose minutes it stands; where there are none or several, it is
 * none of them, and nobody can say that it is missing.
 */
function meetingFinder(meetings: readonly ArchivedMeeting[]): MeetingFinder {
  const byBody = new Map<string, Map<string, Set<Place>>>()
  const stems = new Map(meetings.map(({ body }) => [body, bodyStem(body.name)]))
  for (const page of meetings) {
    const stem = stems.get(page.body) ?? ''
    const days = byBody.get(stem) ?? new Map<string, Set<Place>>()
    byBody.set(stem, days)
    add(days, page.facts.date, { kind: 'meeting', page })
  }
  return ({ body, date, item }, from) => {
    const days = byBody.get(bodyStem(body))
    if (!days) return { places: [], sure: false, subject: false }
    const yearless = date.startsWith('--')
    const held = yearless
      ? yearsAround(from.facts.date, date).flatMap((day) => [...(days.get(day) ?? [])])
      : [...(days.get(date) ?? [])]
    const found = yearless && held.length > 1 ? [] : held
    const places = item === null ? found : found.flatMap((place) => itemsOf(place, item))
    return { places, sure: !yearless, subject: false }
  }
}

/** The days of a month and day, `--04-26`, that are at most twelve months from a date. */
function yearsAround(date: string, monthDay: string): string[] {
  const year = Number(date.slice(0, 4))
  const sameDay = (other: number) => `${other}${date.slice(4)}`
  return [year - 1, year, year + 1]
    .map((other) => `${other}${monthDay.slice(1)}`)
    .filter((day) => day >= sameDay(year - 1) && day <= sameDay(year + 1))
}

function itemsOf({ page }: Place, number: number): readonly Place[] {
  if (!('facts' in page)) return []
  return page.items
    .filter(({ head }) => head.number === number)
    .map((item): Place => ({ kind: 'item', page: item }))
}

function add(places: Map<string, Set<Place>>, key: string, place: Place): void {
  const found = places.get(key) ?? new Set<Place>()
  found.add(place)
  places.set(key, found)
}
