import { Layout } from '../components/Layout.tsx'
import { BodyList, MeetingsByYear } from '../components/lists.tsx'
import { pageType } from '../page-type.ts'
import { type BodyRef, bodyRef, type MeetingRef, meetingRef } from '../refs.ts'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

interface MeetingsProps {
  bodies: readonly BodyRef[]
  meetings: readonly MeetingRef[]
}

export const { name, plan, data, render } = pageType<MeetingsProps>(
  'meetings',
  ({ bodies, meetings }) => [
    { url: urls.meetings(), props: { bodies: bodies.map(bodyRef), meetings: meetings.map(meetingRef) } },
  ],
  ({ props }) => <MeetingsView {...props} />,
)

/** All bodies and all meetings. */
function MeetingsView({ bodies, meetings }: MeetingsProps) {
  return (
    <Layout title={strings.meetings} url={urls.meetings()}>
      <h1>{strings.meetings}</h1>
      <section class="part">
        <h2>{strings.bodies}</h2>
        <BodyList bodies={bodies} />
      </section>
      <MeetingsByYear meetings={meetings} withBody />
    </Layout>
  )
}
