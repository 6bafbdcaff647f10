import { Layout } from '../components/Layout.tsx'
import { MeetingsByYear } from '../components/lists.tsx'
import { MeetingCalendars } from '../components/MeetingCalendar.tsx'
import { FollowLinks } from '../feeds/FollowLinks.tsx'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { type MeetingRef, meetingRef } from '../refs.ts'
import { ofMinutes, strings } from '../strings.ts'
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
    <Layout
      title={name}
      url={url}
      feeds={[{ title: name, folder: url }]}
      crumbs={[{ name: strings.meetings, url: urls.meetings() }]}
    >
      <h1 {...ofMinutes}>{name}</h1>
      <p>{count(meetings.length, ...strings.meetingsCounted)}</p>
      <FollowLinks folder={url} withCalendar />
      <MeetingCalendars meetings={meetings} />
      <MeetingsByYear meetings={meetings} />
    </Layout>
  )
}
