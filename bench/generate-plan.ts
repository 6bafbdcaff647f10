import { compare } from '../src/archive/compare.ts'
/** Plans an archive's meetings: how many items each has, whose it is, and when it is held. */
import type { Random } from '../test/helpers/random-meeting.ts'
import { at, chance } from './generate-words.ts'

/** A meeting to be written. */
export interface PlannedMeeting {
  body: MeetingBody
  /** ISO 8601. */
  date: string
  items: number
}

/** A body of the invented municipality. */
export interface MeetingBody {
  name: string
  /** Its folder. */
  slug: string
  /** The days of the week it meets on, 0 for Sunday. */
  weekday: number
  clock: string
  room: string
  members: number
  /** Whether its members are politicians. */
  votes: boolean
}

const bodies: readonly MeetingBody[] = [
  {
    name: 'Byrådet',
    slug: 'byraadet',
    weekday: 3,
    clock: '18:00',
    room: 'Rådhuset, byrådssalen',
    members: 19,
    votes: true,
  },
  {
    name: 'Økonomiudvalget',
    slug: 'oekonomiudvalget',
    weekday: 1,
    clock: '16:00',
    room: 'Rådhuset, lokale 2',
    members: 7,
    votes: true,
  },
  {
    name: 'Børne- og Undervisningsudvalget',
    slug: 'boerne-og-undervisningsudvalget',
    weekday: 4,
    clock: '15:30',
    room: 'Rådhuset, lokale 4',
    members: 7,
    votes: true,
  },
  {
    name: 'Teknik- og Miljøudvalget',
    slug: 'teknik-og-miljoeudvalget',
    weekday: 2,
    clock: '15:30',
    room: 'Rådhuset, lokale 3',
    members: 7,
    votes: true,
  },
  {
    name: 'Direktionen',
    slug: 'direktionen',
    weekday: 5,
    clock: '09:00',
    room: 'Rådhuset, direktionsgangen',
    members: 5,
    votes: false,
  },
]

const FIRST_YEAR = 2007
const YEARS = 20
const [FEWEST, USUAL, MOST] = [8, 13.5, 20]

/** The meetings of all years in the order of their dates, with `items` items in all. */
export function planMeetings(random: Random, items: number): PlannedMeeting[] {
  return Array.from({ length: YEARS }, (_, index) => {
    const share = Math.floor(((index + 1) * items) / YEARS) - Math.floor((index * items) / YEARS)
    return planYear(random, FIRST_YEAR + index, share)
  }).flat()
}

function planYear(random: Random, year: number, items: number): PlannedMeeting[] {
  const sizes = shareOut(random, items)
  const planned = bodies.flatMap((body, index) => {
    const own = sizes.filter((_, turn) => (turn + year) % bodies.length === index)
    return own.map((size, turn) => ({ body, items: size, date: dateOf(year, body, turn, own.length) }))
  })
  return planned.sort((one, other) => compare(one.date, other.date))
}

/** Parts a year's items into meetings. Fewer than the fewest of a meeting make one small meeting. */
function shareOut(random: Random, items: number): number[] {
  if (items === 0) return []
  const meetings = Math.max(1, Math.round(items / USUAL))
  const sizes = Array.from(
    { length: meetings },
    (_, index) => Math.floor(((index + 1) * items) / meetings) - Math.floor((index * items) / meetings),
  )
  for (let turn = 0; turn < meetings * 3; turn++) {
    const [from, to] = [random(meetings), random(meetings)]
    const moved = Math.min(random(4), at(sizes, from) - FEWEST, MOST - at(sizes, to))
    if (from === to || moved <= 0) continue
    sizes[from] = at(sizes, from) - moved
    sizes[to] = at(sizes, to) + moved
  }
  return sizes
}

const DAY = 86_400_000

/** A date of the year's `turn`th stretch: the body's weekday where the stretch is a week, so that no date repeats. */
function dateOf(year: number, { weekday }: MeetingBody, turn: number, of: number): string {
  const start = Date.UTC(year, 0, 1)
  const days = Math.round((Date.UTC(year + 1, 0, 1) - start) / DAY)
  if (of > days) throw new RangeError(`${of} meetings of one body in ${year}, which has ${days} days`)
  const [first, next] = [Math.floor((turn * days) / of), Math.floor(((turn + 1) * days) / of)]
  const middle = Math.max(first, Math.min(first + Math.floor((next - first) / 3), next - 7))
  const wait = (weekday - new Date(start + middle * DAY).getUTCDay() + 7) % 7
  return new Date(start + (middle + (middle + wait < next ? wait : 0)) * DAY).toISOString().slice(0, 10)
}

const firstNames =
  `Agna Bertil Cilja Dagmar Elof Frode Gyrith Hjalte Isolde Jorun Kjeld Levi Merle Njal Odin Pil
  Rigmor Sylvester Tormod Unnur Villads Yrsa Ænder Åsmund`.split(/\s+/)
const surnames = ['Birke', 'Musling', 'Tang', 'Hassel', 'Lyng', 'Tjørne', 'Bregne', 'Kvist', 'Ravne', 'Vipe']
const endings = ['dige', 'vang', 'sten', 'mose', 'lykke', 'skær', 'fjed', 'kær']
const parties = ['A', 'B', 'C', 'F', 'O', 'V', 'Ø']

/** A member of a body, with the letter of the party; the same number is the same person. */
export function memberName(number: number): string {
  const surname = at(surnames, (number * 3) % surnames.length) + at(endings, (number * 5) % endings.length)
  return `${at(firstNames, (number * 7) % firstNames.length)} ${surname}`
}

/** The letter of a member's party. */
export function partyOf(number: number): string {
  return at(parties, (number * 3) % parties.length)
}

/** The numbers of a body's members, others every four years. */
export function membersOf({ slug, members }: MeetingBody, date: string): number[] {
  const term = Math.floor((Number(date.slice(0, 4)) - 2006) / 4)
  const first = slug.length * 13 + term * 11
  return Array.from({ length: members }, (_, index) => first + index)
}

/** Parts the members into those at the meeting and those who are not. */
export function attendance(
  random: Random,
  members: readonly number[],
): { present: number[]; absent: number[] } {
  const absent = members.filter((_, index) => index > 3 && chance(random, 7))
  return { present: members.filter((member) => !absent.includes(member)), absent }
}
