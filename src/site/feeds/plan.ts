import { compare } from '../../archive/compare.ts'
import type { Archive, ArchivedItem } from '../../archive/model.ts'
import { Outcome } from '../../records/item.ts'
import { subjectName } from '../components/SubjectList.tsx'
import { outcomeNames, searchWords, strings } from '../strings.ts'
import { homeOf, urls } from '../urls.ts'
import { newestOf } from './feed.ts'

/** A feed that is to be made. */
export interface PlannedFeed {
  /** What it tells of, `Byrådet`; empty for the whole archive. */
  subject: string
  /** The folder that it lies in, with the page of what it tells of, from the site's root. */
  folder: string
  /** At least those that it has room for, the newest first. */
  items: readonly ArchivedItem[]
}

/** The feeds of an archive, each kind in the order of its index. */
export interface Feeds {
  all: PlannedFeed
  bodies: PlannedFeed[]
  outcomes: PlannedFeed[]
  /** Of main groups of KLE. */
  subjectGroups: PlannedFeed[]
  /** Of numbers of KLE. */
  subjects: PlannedFeed[]
  cases: PlannedFeed[]
}

/** The feeds of an archive. Null where nobody knows the address of the site, for a feed is read away from it. */
export function planFeeds({ config, meetings, bodies, subjects, cases }: Archive): Feeds | null {
  if (homeOf(config) === null) return null
  const items = meetings.flatMap((meeting) => meeting.items)
  return {
    all: { subject: '', folder: urls.home(), items: newestOf(meetings) },
    bodies: bodies.map((body) => {
      return { subject: body.name, folder: urls.body(body), items: newestOf(body.meetings) }
    }),
    outcomes: Outcome.options.map((outcome) => ({
      subject: outcomeNames[outcome],
      folder: urls.outcome(outcome),
      items: items.filter(({ head }) => head.decision?.outcome === outcome),
    })),
    subjectGroups: subjects.map((group) => ({
      subject: `${searchWords.subjectGroup} ${subjectName(group)}`,
      folder: urls.subject(group.number),
      items: group.subjects.flatMap((subject) => subject.items).sort(newerFirst),
    })),
    subjects: subjects
      .flatMap((group) => group.subjects)
      .map((subject) => ({
        subject: `${searchWords.subjectGroup} ${subjectName(subject)}`,
        folder: urls.subject(subject.number),
        items: subject.items,
      })),
    cases: cases.map((entry) => {
      const subject = `${strings.case} ${entry.number}: ${entry.titles[0] ?? ''}`
      return { subject, folder: urls.case(entry), items: entry.items }
    }),
  }
}

function newerFirst(one: ArchivedItem, other: ArchivedItem): number {
  return compare(other.meeting.facts.date, one.meeting.facts.date)
}
