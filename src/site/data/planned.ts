import type { ArchivedMeeting } from '../../archive/model.ts'
import type { OpenBody } from '../../archive/sealed.ts'

/** A file for other programs. It may be large, so it is written piece by piece. */
export interface PlannedData {
  url: string
  /** Lines or rows, headings aside; null where that is known only when it is made. */
  records: number | null
  /** Plain data that stands for everything the file is made of: where it is the same, the file is. */
  madeOf: () => unknown
  pieces: (open: OpenBody) => Iterable<string>
}

/** Stands for all that files tell of a meeting and its items: the key of its file covers every text of it. */
export function stampOf({ id, body, source }: ArchivedMeeting): unknown {
  return [id, body.name, source.sealed.key]
}

/** The calendar year of a meeting. */
export function yearOf({ facts }: Pick<ArchivedMeeting, 'facts'>): number {
  return Number(facts.date.slice(0, 4))
}
