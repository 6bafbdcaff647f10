import { Layout } from '../components/Layout.tsx'
import { BodyList, DecisionList, MeetingList } from '../components/lists.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { pageType } from '../page-type.ts'
import { type BodyRef, bodyRef, type ItemRef, itemRef, type MeetingRef, meetingRef } from '../refs.ts'
import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** How many meetings and decisions the home page shows. */
const NEWEST = 8

interface HomeProps {
  decided: readonly ItemRef[]
  meetings: readonly MeetingRef[]
  bodies: readonly BodyRef[]
}

export const { name, plan, data, render } = pageType<HomeProps>(
  'home',
  ({ meetings, bodies }) => {
    const decided = meetings
      .flatMap(({ items }) => items)
      .filter(({ head: { decision } }) => decision?.outcome && decision.outcome !== 'other')
      .slice(0, NEWEST)
    return [
      {
        url: urls.home(),
        props: {
          decided: decided.map(itemRef),
          meetings: meetings.slice(0, NEWEST).map(meetingRef),
          bodies: bodies.map(bodyRef),
        },
      },
    ]
  },
  ({ props }) => <HomeView {...props} />,
)

/** The search field is the page; below it what is new. */
function HomeView({ decided, meetings, bodies }: HomeProps) {
  const { name, municipality } = useSite().frame
  const href = useHref()
  return (
    <Layout title={name} url={urls.home()} ownSearch>
      <div class="hero">
        <h1>{name}</h1>
        {municipality && <p class="kicker">{municipality}</p>}
        <SearchForm id="soeg" hint={strings.searchHint} />
      </div>
      <div class="columns">
        <section aria-labelledby="beslutninger">
          <h2 id="beslutninger">{strings.newestDecisions}</h2>
          <DecisionList items={decided} />
        </section>
        <div>
          <section aria-labelledby="moeder">
            <h2 id="moeder">{strings.newestMeetings}</h2>
            <MeetingList meetings={meetings} withBody />
            <p>
              <a href={href(urls.meetings())}>{strings.allMeetings}</a>
            </p>
          </section>
          <section aria-labelledby="udvalg">
            <h2 id="udvalg">{strings.bodies}</h2>
            <BodyList bodies={bodies} />
          </section>
        </div>
      </div>
    </Layout>
  )
}
