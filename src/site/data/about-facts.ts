import { type Coverage, sumCoverage } from '../../../parsers/referat/coverage.ts'
import type { Config } from '../../archive/config.ts'
import type { Archive } from '../../archive/model.ts'
import type { Gap } from '../../archive/privacy/pen.ts'
import { software } from '../software.ts'

/** What the archive tells of itself: counts and policies, no names. */
export interface AboutFacts {
  /** What holds; not why, which was not written for readers. */
  privacy: Pick<Config['privacy'], 'cpr' | 'closedItems'>
  meetings: number
  items: number
  cases: number
  bodies: number
  files: number
  /** The days of the oldest and the newest meeting; null without meetings. */
  period: { from: string; to: string } | null
  coverage: Coverage
  /** An e-mail address or the address of a page; null where none is configured. */
  contact: string | null
  /** How many items and files have text taken out of them. */
  gaps: { cprItems: number; listedItems: number; sources: number }
  programs: readonly { name: string; version: string }[]
}

export function aboutFacts({ config, meetings, bodies, cases, sources }: Archive): AboutFacts {
  const items = meetings.flatMap((meeting) => meeting.items)
  const [newest, oldest] = [meetings[0], meetings.at(-1)]
  const itemsWith = (kind: Gap['kind']) =>
    items.filter(({ gaps }) => gaps.some((gap) => gap.kind === kind)).length
  return {
    privacy: { cpr: config.privacy.cpr, closedItems: config.privacy.closedItems },
    meetings: meetings.length,
    items: items.length,
    cases: cases.length,
    bodies: bodies.length,
    files: sources.length,
    period: newest && oldest ? { from: oldest.facts.date, to: newest.facts.date } : null,
    coverage: sumCoverage(sources.flatMap(({ source }) => source.coverage ?? [])),
    contact: config.contact ?? null,
    gaps: {
      cprItems: itemsWith('cpr'),
      listedItems: itemsWith('listed'),
      sources: sources.filter(({ source }) => source.gaps.length > 0).length,
    },
    programs: [
      { name: 'Referatarkiv', version: software.referatarkiv },
      { name: 'Eleventy', version: software.eleventy },
      { name: 'Pagefind', version: software.pagefind },
    ],
  }
}
