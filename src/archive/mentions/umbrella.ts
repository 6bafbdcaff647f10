import { fold } from '../../../parsers/text/lines.ts'
import type { ArchivedItem } from '../model.ts'

/** What tells a number that stands over matters of all kinds from that of one case. One row is enough. */
const umbrellaRules: readonly {
  /** Whether titles of the whole case are compared, or those of one meeting. */
  within: 'case' | 'meeting'
  /** Different titles that there are at least. */
  titles: number
  /** What two titles have in common at most, as a share of their words, on average. */
  common: number
  why: string
}[] = [
  {
    within: 'case',
    titles: 4,
    common: 0.1,
    why: 'a case changes its title now and then, but keeps words of it',
  },
  {
    within: 'meeting',
    titles: 2,
    common: 0,
    why: 'a meeting treats one case in one item, or in items that are named alike',
  },
]

/** Titles that are compared at most, the newest: enough to tell, however many there are. */
const COMPARED = 40

/** Words shorter than this are in all titles. */
const SHORTEST = 4

/** Letters by which words are compared: inflections begin alike, and so do most compounds. */
const STEM = 6

/** Whether the items of a number have little to do with one another. */
export function isUmbrella(items: readonly ArchivedItem[]): boolean {
  if (items.length < 2) return false
  const groups = { case: [items], meeting: byMeeting(items) }
  return umbrellaRules.some(({ within, titles, common }) =>
    groups[within].some((group) => {
      const different = new Map(group.map(({ head }) => [fold(head.title), wordsOf(head.title)]))
      const words = [...different.values()].filter(({ size }) => size > 0).slice(0, COMPARED)
      return words.length >= titles && commonShare(words) <= common
    }),
  )
}

function byMeeting(items: readonly ArchivedItem[]): ArchivedItem[][] {
  const meetings = new Map<ArchivedItem['meeting'], ArchivedItem[]>()
  for (const item of items) meetings.set(item.meeting, [...(meetings.get(item.meeting) ?? []), item])
  return [...meetings.values()]
}

/** The words that two titles share, as a part of those they have; the average of all pairs. */
function commonShare(titles: readonly ReadonlySet<string>[]): number {
  const shares = titles.flatMap((one, at) =>
    titles.slice(at + 1).map((other) => {
      const shared = [...one].filter((word) => other.has(word)).length
      return shared / (one.size + other.size - shared)
    }),
  )
  return shares.reduce((sum, one) => sum + one, 0) / shares.length
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = (fold(title).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST)
  return new Set(words.map((word) => word.slice(0, STEM)))
}
