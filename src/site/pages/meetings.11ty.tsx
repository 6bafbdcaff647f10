import { Layout } from '../components/Layout.tsx'
import { BodyList, MeetingsByYear } from '../components/lists.tsx'
import { useSite } from '../site.tsx'
import { strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.meetings(), view: () => <MeetingsView /> })

/** All bodies and all meetings. */
function MeetingsView() {
  const { archive } = useSite()
  return (
    <Layout title={strings.meetings} url={urls.meetings()}>
      <h1>{strings.meetings}</h1>
      <section class="part">
        <h2>{strings.bodies}</h2>
        <BodyList bodies={archive.bodies} />
      </section>
      <MeetingsByYear meetings={archive.meetings} withBody />
    </Layout>
  )
}
