import { subjectNumber } from '../records/subject.ts'
import { compare } from './compare.ts'
import type { ArchivedItem } from './model.ts'
import type { SubjectTitles } from './subject-titles.ts'

/** A number of KLE, the subjects by which municipalities file, and the open items under it. */
export interface Subject {
  /** `00.22.04`, or `00.22` where no more is printed. */
  number: string
  /** Null where `kle.csv` does not say. */
  title: string | null
  /** Newest first. */
  items: ArchivedItem[]
}

/** A main group of KLE. */
export interface SubjectGroup extends Pick<Subject, 'number' | 'title'> {
  /** By number. */
  subjects: Subject[]
}

/**
 * The subjects of an archive in their main groups, by number. Closed items are under none: their subject is not
 * public.
 * @param items newest first
 */
export function subjectsOf(items: readonly ArchivedItem[], titles: SubjectTitles['titles']): SubjectGroup[] {
  const subjects = new Map<string, Subject>()
  for (const item of items) {
    const number = subjectNumber(item.head)
    if (number === null || item.head.closed) continue
    const subject = subjects.get(number) ?? { number, title: titles[number] ?? null, items: [] }
    subject.items.push(item)
    subjects.set(number, subject)
  }
  const groups = new Map<string, SubjectGroup>()
  for (const subject of [...subjects.values()].sort((one, other) => compare(one.number, other.number))) {
    const number = subject.number.slice(0, 2)
    const group = groups.get(number) ?? { number, title: titles[number] ?? null, subjects: [] }
    group.subjects.push(subject)
    groups.set(number, group)
  }
  return [...groups.values()]
}
