import { Layout } from '../components/Layout.tsx'
import { MeetingsByYear } from '../components/lists.tsx'
import { pageType } from '../page-type.ts'
import { type MeetingRef, meetingRef } from '../refs.ts'
import { count, strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<{ name: string; meetings: MeetingRef[] }>(
  'body',
  ({ bodies }) =>
    bodies.map((body) => ({
      url: urls.body(body),
      props: { name: body.name, meetings: body.meetings.map(meetingRef) },
    })),
  ({ url, props }) => <BodyView url={url} {...props} />,
)

/** A body's meetings. */
function BodyView({ url, name, meetings }: { url: string; name: string; meetings: readonly MeetingRef[] }) {
  return (
    <Layout title={name} url={url} crumbs={[{ name: strings.meetings, url: urls.meetings() }]}>
      <h1>{name}</h1>
      <p>{count(meetings.length, 'møde', 'møder')}</p>
      <MeetingsByYear meetings={meetings} />
    </Layout>
  )
}
