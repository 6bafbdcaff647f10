import { compare } from '../../archive/compare.ts'
import type { Archive, Body, Case } from '../../archive/model.ts'
import type { Outcome } from '../../records/item.ts'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { isFormula, MeetingList } from '../components/lists.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { Text } from '../components/Text.tsx'
import { count, formatDate } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { type ItemRef, itemRef, type MeetingRef, meetingRef } from '../refs.ts'
import { useHref, useSite } from '../site.tsx'
import { frameWords, ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** How many of each the home page shows. */
const NEWEST = 8

/** Years before the archive's newest meeting in which a case comes again. */
const RECENT = 2

/** A body, and the day of its newest meeting. */
interface NewestOfBody {
  name: string
  url: string
  newest: string | null
}

/** A case, and how often it was treated. */
interface RecurringCase {
  title: string
  url: string
  treatments: number
}

interface HomeProps {
  /** Every one with an outcome. */
  decided: readonly ItemRef[]
  meetings: readonly MeetingRef[]
  bodies: readonly NewestOfBody[]
  recurring: { since: string; cases: readonly RecurringCase[] }
}

export const { name, plan, data, render } = pageType<HomeProps>(
  'home',
  ({ meetings, bodies, cases }) => {
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
          bodies: bodies.map(newestOf),
          recurring: recurringOf({ meetings, cases }),
        },
      },
    ]
  },
  ({ props }) => <HomeView {...props} />,
)

function newestOf(body: Body): NewestOfBody {
  return { name: body.name, url: urls.body(body), newest: body.meetings[0]?.facts.date ?? null }
}

/** The cases with most treatments in the last years of the archive, whenever it is built; those of one are left out. */
function recurringOf({ meetings, cases }: Pick<Archive, 'meetings' | 'cases'>): HomeProps['recurring'] {
  const since = yearsBefore(meetings[0]?.facts.date ?? '')
  const recent = ({ items }: Case) => items.filter(({ meeting }) => meeting.facts.date >= since)
  const found = cases
    .filter(({ umbrella }) => !umbrella)
    .map((entry) => ({ entry, treatments: recent(entry).length }))
    .filter(({ treatments }) => treatments > 1)
    .sort(
      (one, other) =>
        other.treatments - one.treatments ||
        compare(newestDay(other.entry), newestDay(one.entry)) ||
        compare(one.entry.key, other.entry.key),
    )
    .slice(0, NEWEST)
  return {
    since,
    cases: found.map(({ entry, treatments }) => ({
      title: entry.titles[0] ?? entry.number,
      url: urls.case(entry),
      treatments,
    })),
  }
}

/** `2026-01-28` as `2024-01-28`. */
function yearsBefore(date: string): string {
  return date.replace(/^\d+/, (year) => String(Number(year) - RECENT))
}

function newestDay({ items }: Case): string {
  return items[0]?.meeting.facts.date ?? ''
}

/** The search field is the page; below it what is new, and what comes again. */
function HomeView({ decided, meetings, bodies, recurring }: HomeProps) {
  const { name, municipality } = useSite().frame
  const href = useHref()
  return (
    <Layout title={name} url={urls.home()} feeds={[{ title: name, folder: urls.home() }]} ownSearch>
      <div class="hero">
        <h1 {...ofMinutes}>{name}</h1>
        {municipality && (
          <p class="kicker" {...ofMinutes}>
            {municipality}
          </p>
        )}
        <SearchForm id="soeg" hint={strings.searchHint} />
      </div>
      <div class="columns">
        <section aria-labelledby="beslutninger">
          <h2 id="beslutninger">{strings.newestDecisions}</h2>
          <ol class="news">
            {decided.map((item) => (
              <Decided item={item} />
            ))}
          </ol>
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
            <ul class="index">
              {bodies.map(({ name, url, newest }) => (
                <li>
                  <a href={href(url)} {...ofMinutes}>
                    {name}
                  </a>{' '}
                  {newest && (
                    <span class="muted">
                      {frameWords.newest} <Day date={newest} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <Recurring {...recurring} />
        </div>
      </div>
    </Layout>
  )
}

/** Who did what with which item, as a sentence; and what was decided, where it is more than that. */
function Decided({ item: { url, title, body, date, decision } }: { item: ItemRef }) {
  const href = useHref()
  const [deed, rest] = deedOf(decision?.outcome ?? 'other')
  const said = decision && !isFormula(decision.sentence) ? decision.sentence : null
  return (
    <li>
      <p>
        <Text>{body}</Text> {deed}{' '}
        <a href={href(url)}>
          <bdi {...ofMinutes}>{title}</bdi>
        </a>
        {rest && ` ${rest}`}, <Day date={date} />.
      </p>
      {said && (
        <p class="muted" {...ofMinutes}>
          {said}
        </p>
      )}
    </li>
  )
}

function deedOf(outcome: Outcome): readonly [string, string] {
  return frameWords.deeds[outcome]
}

function Recurring({ since, cases }: HomeProps['recurring']) {
  const href = useHref()
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="igen">
      <h2 id="igen">{frameWords.recurring}</h2>
      <p class="muted">
        {frameWords.recurringSince} {formatDate(since)}.
      </p>
      <ol class="index">
        {cases.map(({ title, url, treatments }) => (
          <li>
            <a href={href(url)}>
              <bdi {...ofMinutes}>{title}</bdi>
            </a>{' '}
            <span class="muted">{count(treatments, ...strings.treatmentsCounted)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
