import { Layout } from '../components/Layout.tsx'
import {
  type SubjectGroupRef,
  SubjectList,
  subjectGroupRef,
  subjectName,
} from '../components/SubjectList.tsx'
import { FollowLinks } from '../feeds/FollowLinks.tsx'
import { pageType } from '../page-type.ts'
import { browsing, ofMinutes } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<SubjectGroupRef>(
  'subject-group',
  ({ subjects }) =>
    subjects.map((group) => ({ url: urls.subject(group.number), props: subjectGroupRef(group) })),
  ({ url, props }) => (
    <Layout
      title={subjectName(props)}
      url={url}
      feeds={[{ title: subjectName(props), folder: url }]}
      crumbs={[{ name: browsing.subjects, url: urls.subjects() }]}
    >
      <h1 {...ofMinutes}>{subjectName(props)}</h1>
      <FollowLinks folder={url} />
      <SubjectList subjects={props.subjects} />
    </Layout>
  ),
)
