import { Layout } from '../components/Layout.tsx'
import {
  type SubjectGroupRef,
  SubjectList,
  subjectGroupRef,
  subjectName,
} from '../components/SubjectList.tsx'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { browsing, ofMinutes } from '../strings.ts'
import { urls } from '../urls.ts'

/** How many subjects stand under their main groups; more are looked for in their group's own page. */
const MOST = 300

export const { name, plan, data, render } = pageType<readonly SubjectGroupRef[]>(
  'subjects',
  ({ subjects }) => [{ url: urls.subjects(), props: subjects.map(subjectGroupRef) }],
  ({ props }) => <SubjectsView groups={props} />,
)

/** The subjects that items are filed under, in their main groups. */
function SubjectsView({ groups }: { groups: readonly SubjectGroupRef[] }) {
  const href = useHref()
  const all = groups.reduce((sum, { subjects }) => sum + subjects.length, 0)
  return (
    <Layout title={browsing.subjects} url={urls.subjects()}>
      <h1>{browsing.subjects}</h1>
      <p>{groups.length > 0 ? browsing.subjectsIntro : browsing.noSubjects}</p>
      {groups.map((group) => (
        <section class="part">
          <h2>
            <a href={href(urls.subject(group.number))} {...ofMinutes}>
              {subjectName(group)}
            </a>
          </h2>
          {all <= MOST ? (
            <SubjectList subjects={group.subjects} />
          ) : (
            <p>{count(group.subjects.length, ...browsing.subjectsCounted)}</p>
          )}
        </section>
      ))}
    </Layout>
  )
}
