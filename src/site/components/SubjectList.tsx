import type { Subject, SubjectGroup } from '../../archive/subjects.ts'
import { count } from '../formats.ts'
import { useHref } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A subject in a list. */
interface SubjectRef extends Pick<Subject, 'number' | 'title'> {
  items: number
}

/** A main group with the subjects that are found in it. */
export interface SubjectGroupRef extends Pick<SubjectGroup, 'number' | 'title'> {
  subjects: readonly SubjectRef[]
}

export function subjectGroupRef({ number, title, subjects }: SubjectGroup): SubjectGroupRef {
  return {
    number,
    title,
    subjects: subjects.map(({ number, title, items }) => ({ number, title, items: items.length })),
  }
}

/** `00.22.04 Title`, or the bare number. */
export function subjectName({ number, title }: Pick<Subject, 'number' | 'title'>): string {
  return title === null ? number : `${number} ${title}`
}

/** Subjects by their numbers, with how many items each has. */
export function SubjectList({ subjects }: Pick<SubjectGroupRef, 'subjects'>) {
  const href = useHref()
  return (
    <ul class="index">
      {subjects.map((subject) => (
        <li>
          <a href={href(urls.subject(subject.number))} {...ofMinutes}>
            {subjectName(subject)}
          </a>{' '}
          <span class="muted">{count(subject.items, ...strings.itemsCounted)}</span>
        </li>
      ))}
    </ul>
  )
}
