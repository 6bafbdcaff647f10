/** What an archive amounts to in numbers. Everything is counted from published records. */
import { bodyStem } from '../../parsers/citation/body.ts'
import type { Outcome } from '../records/item.ts'
import { subjectGroup } from '../records/subject.ts'
import { compare } from './compare.ts'
import type { Archive, ArchivedItem, ArchivedMeeting, Case } from './model.ts'

/** The figures of a year, or of all years. */
export interface Figures {
  /** Agendas without minutes are counted too. */
  meetings: number
  items: number
  /** Items that were treated behind closed doors. */
  closed: number
  /** Decisions by their outcome; items without one are left out, and so are dashes. */
  outcomes: Partial<Record<Outcome, number>>
  /** The KLE main groups that open items are filed under, two digits, the busiest first. */
  subjects: Counted[]
  /** By slug, most items first. */
  bodies: Counted[]
  waits: Waits
}

export interface Counted {
  key: string
  items: number
}

/**
 * How long cases took to be decided: days from the meeting of a case's first item in the archive to that of its first
 * final decision, which the case counts under the year of. A decision is final when it approves, rejects or takes
 * note, and the item's route names no body after its own. Numbers that stand over many matters (see `umbrellaRules`)
 * are left out, and so are cases without a final decision. What happened before the archive begins is not counted in.
 */
export interface Waits {
  cases: number
  /** Decided where they were first treated: 0 days. */
  atOnce: number
  /** In days, with linear interpolation between neighbours; null without cases. */
  quartiles: { lower: number; median: number; upper: number } | null
}

export interface ArchiveFigures {
  all: Figures
  /** Oldest first. */
  years: (Figures & { year: number })[]
}

export function figuresOf({ meetings, cases }: Pick<Archive, 'meetings' | 'cases'>): ArchiveFigures {
  const decided = cases.flatMap((entry) => waitOf(entry) ?? [])
  const years = new Map<number, ArchivedMeeting[]>()
  for (const meeting of meetings) {
    const year = yearOf(meeting)
    const held = years.get(year) ?? []
    held.push(meeting)
    years.set(year, held)
  }
  return {
    all: count(meetings, decided),
    years: [...years]
      .sort(([one], [other]) => one - other)
      .map(([year, held]) => ({
        year,
        ...count(
          held,
          decided.filter((wait) => wait.year === year),
        ),
      })),
  }
}

/** How many days a case took, and the year of its decision; null for one that is not counted. */
function waitOf({ items, umbrella }: Pick<Case, 'items' | 'umbrella'>): Wait | null {
  if (umbrella) return null
  const [first, decision] = [items.at(-1), items.findLast(isFinal)]
  if (!first || !decision) return null
  const [from, to] = [first, decision].map(({ meeting }) => Date.parse(meeting.facts.date))
  return { year: yearOf(decision.meeting), days: ((to ?? 0) - (from ?? 0)) / 86_400_000 }
}

interface Wait {
  year: number
  days: number
}

const FINAL: ReadonlySet<Outcome> = new Set(['approved', 'rejected', 'noted'])

/** Whether nobody is left to decide. */
function isFinal({ head: { decision, route }, meeting }: ArchivedItem): boolean {
  if (!decision?.outcome || !FINAL.has(decision.outcome)) return false
  // Names as printed agree as a rule, and stems cost more.
  if (route.length === 0 || route.at(-1) === meeting.body.name) return true
  const own = bodyStem(meeting.body.name)
  const at = route.findLastIndex((name) => bodyStem(name) === own)
  return at < 0 || at === route.length - 1
}

function count(meetings: readonly ArchivedMeeting[], waits: readonly Wait[]): Figures {
  const items = meetings.flatMap((meeting) => meeting.items)
  const outcomes: Figures['outcomes'] = {}
  for (const { head } of items) {
    const outcome = head.decision?.outcome
    if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return {
    meetings: meetings.length,
    items: items.length,
    closed: items.filter(({ head }) => head.closed).length,
    outcomes,
    subjects: counted(items.map(({ head }) => (head.closed ? null : subjectGroup(head)))),
    bodies: counted(items.map(({ meeting }) => meeting.body.slug)),
    waits: waitsOf(waits.map(({ days }) => days)),
  }
}

/** How often each key stands in a list, the most frequent first. */
function counted(keys: readonly (string | null)[]): Counted[] {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .map(([key, items]) => ({ key, items }))
    .sort((one, other) => other.items - one.items || compare(one.key, other.key))
}

function waitsOf(days: readonly number[]): Waits {
  const sorted = [...days].sort((one, other) => one - other)
  return {
    cases: sorted.length,
    atOnce: sorted.filter((wait) => wait === 0).length,
    quartiles:
      sorted.length === 0
        ? null
        : { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) },
  }
}

/** @param sorted one number at least, the least first */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const [below = 0, above = below] = sorted.slice(Math.floor(at), Math.floor(at) + 2)
  return below + (above - below) * (at - Math.floor(at))
}

function yearOf({ facts }: ArchivedMeeting): number {
  return Number(facts.date.slice(0, 4))
}
