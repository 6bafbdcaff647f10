import type { Subject, SubjectGroup } from '../../archive/subjects.ts'
import { ListPage } from '../components/ListPage.tsx'
import { subjectName } from '../components/SubjectList.tsx'
import { type ListProps, listPages, withCase } from '../listed.ts'
import { pageType } from '../page-type.ts'
import { browsing } from '../strings.ts'
import { urls } from '../urls.ts'

interface SubjectProps {
  number: string
  name: string
  group: { name: string; url: string }
  list: ListProps
}

export const { name, plan, data, render } = pageType<SubjectProps>(
  'subject',
  ({ subjects: groups }) =>
    groups.flatMap((group) => group.subjects.flatMap((subject) => pagesOf(subject, group))),
  ({ props }) => <SubjectView {...props} />,
)

function pagesOf(subject: Subject, group: SubjectGroup): { url: string; props: SubjectProps }[] {
  const { number, items } = subject
  const shared = {
    number,
    name: subjectName(subject),
    group: { name: subjectName(group), url: urls.subject(group.number) },
  }
  const pages = listPages(items, (period) => urls.subject(number, period), withCase)
  return pages.map(({ url, props }) => ({ url, props: { ...shared, list: props } }))
}

/** The items that are filed under a subject, with their cases. */
function SubjectView({ number, name, group, list }: SubjectProps) {
  return (
    <ListPage
      name={name}
      fromMinutes
      above={[
        { name: browsing.subjects, url: urls.subjects() },
        { ...group, fromMinutes: true },
      ]}
      urlOf={(period) => urls.subject(number, period)}
      list={list}
      hasFeed
    />
  )
}
