import { Layout } from '../components/Layout.tsx'
import { type Feeds, type PlannedFeed, planFeeds } from '../feeds/plan.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { feedWords, ofMinutes, searchWords, strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A feed that is listed: what it tells of, and the folder that it lies in. */
interface Listed {
  name: string
  folder: string
}

/** The feeds of each kind; null where the archive has none. */
interface FeedsProps {
  feeds: Readonly<Record<'bodies' | 'outcomes' | 'subjectGroups', readonly Listed[]>> | null
}

export const { name, plan, data, render } = pageType<FeedsProps>(
  'feeds',
  (archive) => [{ url: urls.feeds(), props: { feeds: listed(planFeeds(archive)) } }],
  ({ props }) => <FeedsView {...props} />,
)

function listed(feeds: Feeds | null): FeedsProps['feeds'] {
  const names = (of: readonly PlannedFeed[]): Listed[] =>
    of.map(({ subject, folder }) => ({ name: subject, folder }))
  return (
    feeds && {
      bodies: names(feeds.bodies),
      outcomes: names(feeds.outcomes),
      subjectGroups: names(feeds.subjectGroups),
    }
  )
}

/** How the archive is followed: its feeds and calendars. */
function FeedsView({ feeds }: FeedsProps) {
  return (
    <Layout title={feedWords.title} url={urls.feeds()}>
      <h1>{feedWords.title}</h1>
      <p>{feedWords.intro}</p>
      {feeds ? <Lists feeds={feeds} /> : <p>{feedWords.none}</p>}
    </Layout>
  )
}

function Lists({ feeds }: { feeds: NonNullable<FeedsProps['feeds']> }) {
  const { bodies, outcomes, subjectGroups } = feeds
  const everything = [{ name: feedWords.everything, folder: urls.home() }]
  return (
    <>
      <FeedList feeds={everything} calendar={() => urls.calendar(urls.meetings())} />
      <p>{feedWords.ownHint}</p>
      <h2>{strings.bodies}</h2>
      <FeedList feeds={bodies} calendar={urls.calendar} fromMinutes />
      {outcomes.length > 0 && <h2>{searchWords.filterOutcome}</h2>}
      <FeedList feeds={outcomes} />
      {subjectGroups.length > 0 && <h2>{feedWords.mainGroups}</h2>}
      <FeedList feeds={subjectGroups} fromMinutes />
    </>
  )
}

interface FeedListProps {
  feeds: readonly Listed[]
  /** The calendar of a folder. */
  calendar?: (folder: string) => string
  /** The names are text of the minutes. */
  fromMinutes?: boolean
}

function FeedList({ feeds, calendar, fromMinutes }: FeedListProps) {
  const href = useHref()
  if (feeds.length === 0) return null
  return (
    <ul class="feed-list">
      {feeds.map(({ name, folder }) => {
        const ways = [
          [feedWords.atom, urls.atom(folder)],
          [feedWords.json, urls.jsonFeed(folder)],
          ...(calendar ? [[feedWords.calendar, calendar(folder)] as const] : []),
        ] as const
        return (
          <li>
            <span {...(fromMinutes ? ofMinutes : {})}>{name}</span>{' '}
            {ways.map(([label, url]) => (
              <>
                <a href={href(url)} aria-label={`${name}: ${label}`}>
                  {label}
                </a>{' '}
              </>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
