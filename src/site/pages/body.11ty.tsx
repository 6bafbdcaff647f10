import type { Body } from '../../archive/model.ts'
import { Layout } from '../components/Layout.tsx'
import { MeetingsByYear } from '../components/lists.tsx'
import { count, strings } from '../strings.ts'
import { pages } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ bodies }) => bodies,
  url: urls.body,
  view: (body) => <BodyView body={body} />,
})

/** A body's meetings. */
function BodyView({ body }: { body: Body }) {
  return (
    <Layout
      title={body.name}
      url={urls.body(body)}
      crumbs={[{ name: strings.meetings, url: urls.meetings() }]}
    >
      <h1>{body.name}</h1>
      <p>{count(body.meetings.length, 'møde', 'møder')}</p>
      <MeetingsByYear meetings={body.meetings} />
    </Layout>
  )
}
