/** Times that are counted from the day of the meeting: `om ca. 3 måneder`, `hvert halve år`. */
import { after, type Days, type Unit } from './calendar.ts'

/** What a match holds: its named groups, and `all` of it. */
export type Groups = Readonly<Record<string, string | undefined>>

const NUMBERS = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ')
const UNITS: readonly { like: string; unit: Unit; times: number }[] = [
  { like: 'dage?', unit: 'day', times: 1 },
  { like: 'uger?', unit: 'week', times: 1 },
  { like: 'måned(?:er)?', unit: 'month', times: 1 },
  { like: 'kvartal(?:er)?', unit: 'month', times: 3 },
  { like: 'halv(?:e|t)? år|halvår(?:et)?', unit: 'month', times: 6 },
  { like: 'år(?:et)?', unit: 'year', times: 1 },
]
/** How long after a day that is counted to something may come, by the unit that was counted in. */
const SLACK: Readonly<Record<Unit, readonly [amount: number, unit: Unit]>> = {
  day: [1, 'week'],
  week: [1, 'week'],
  month: [1, 'month'],
  year: [3, 'month'],
}

/** Words for how many, for building patterns. */
export const AMOUNT = `\\d+|½|${NUMBERS.join('|')}|et|nogle|et par|halvandet`

/** Words for what is counted, for building patterns. */
export const UNIT = `(?<unit>${UNITS.map(({ like }) => like).join('|')})`

/** What comes again and again, by the word for it. */
export const TURNS: Readonly<Record<string, string>> = {
  månedlig: 'måned',
  kvartals: 'kvartal',
  halvårlig: 'halvår',
  årlig: 'år',
}

/** The days that a time such as `om ca. 3 måneder` means. */
export function countedDays(
  { about, amount = '', more, unit: name = '', all = '' }: Groups,
  meeting: string,
): Days {
  const { unit, times } = unitOf(name)
  const halved = amount === '½' || amount === 'halvandet'
  const number = halved ? (amount === '½' ? 0.5 : 1.5) : (numberOf(amount) ?? 2)
  const [count, counted]: [number, Unit] =
    halved && unit === 'year' ? [number * 12, 'month'] : [number * times, unit]
  const last = after(meeting, more ? Number(more.slice(1)) * times : count, counted)
  if (all.startsWith('inden')) return { from: meeting, to: last }
  const [slack, of] = SLACK[counted]
  const first = after(meeting, count, counted)
  return { from: about ? after(first, -slack, of) : first, to: after(last, slack, of) }
}

/** The days within which something comes for the first time that comes once in every unit. */
export function oneTurn(unit: string, meeting: string): Days {
  const turn = unitOf(unit)
  return { from: meeting, to: after(meeting, turn.times, turn.unit) }
}

function unitOf(name: string): { unit: Unit; times: number } {
  return UNITS.find(({ like }) => new RegExp(`^(?:${like})$`).test(name)) ?? { unit: 'year', times: 1 }
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const at = NUMBERS.indexOf(word === 'et' ? 'en' : word)
  return at < 0 ? null : at
}
