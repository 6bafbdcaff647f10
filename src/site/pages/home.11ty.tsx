import { Layout } from '../components/Layout.tsx'
import { BodyList, DecisionList, MeetingList } from '../components/lists.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.home(), view: () => <HomeView /> })

/** How many meetings and decisions the home page shows. */
const NEWEST = 8

/** The search field is the page; below it what is new. */
function HomeView() {
  const { archive } = useSite()
  const href = useHref()
  const decided = archive.meetings
    .flatMap((meeting) => meeting.items)
    .filter(({ record }) => record.decision !== null && record.decision.outcome !== null)
    .filter(({ record }) => record.decision?.outcome !== 'other')
  return (
    <Layout title={archive.config.name} url={urls.home()} ownSearch>
      <div class="hero">
        <h1>{archive.config.name}</h1>
        {archive.config.municipality && <p class="kicker">{archive.config.municipality}</p>}
        <SearchForm id="soeg" hint={strings.searchHint} />
      </div>
      <div class="columns">
        <section aria-labelledby="beslutninger">
          <h2 id="beslutninger">{strings.newestDecisions}</h2>
          <DecisionList items={decided.slice(0, NEWEST)} />
        </section>
        <div>
          <section aria-labelledby="moeder">
            <h2 id="moeder">{strings.newestMeetings}</h2>
            <MeetingList meetings={archive.meetings.slice(0, NEWEST)} withBody />
            <p>
              <a href={href(urls.meetings())}>{strings.allMeetings}</a>
            </p>
          </section>
          <section aria-labelledby="udvalg">
            <h2 id="udvalg">{strings.bodies}</h2>
            <BodyList bodies={archive.bodies} />
          </section>
        </div>
      </div>
    </Layout>
  )
}
