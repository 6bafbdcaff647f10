import type { Archive } from '../archive/model.ts'
import { type CalendarProps, calendarOf } from '../site/calendar/calendar.ts'
import { planCalendars } from '../site/calendar/plan.ts'
import { atomOf } from '../site/feeds/atom.ts'
import { type FeedProps, feedOf, feedSiteOf } from '../site/feeds/feed.ts'
import { jsonFeedOf } from '../site/feeds/json-feed.ts'
import { planFeeds } from '../site/feeds/plan.ts'
import { urls } from '../site/urls.ts'

/** What a feed or a calendar is made of: plain data, as the props of a page are. */
export type FeedFileProps =
  | { kind: 'atom'; feed: FeedProps }
  | { kind: 'json'; feed: FeedProps }
  | { kind: 'calendar'; calendar: CalendarProps }

/** A feed or a calendar that is to be made. */
export interface FeedFile {
  url: string
  props: FeedFileProps
}

/** The feeds and calendars of an archive. */
export function planFeedFiles(archive: Archive): FeedFile[] {
  const [site, feeds] = [feedSiteOf(archive.config), planFeeds(archive)]
  if (!site || !feeds) return []
  return [
    ...Object.values(feeds)
      .flat()
      .flatMap((planned): FeedFile[] => {
        const feed = feedOf(site, planned)
        return [
          { url: urls.atom(feed.folder), props: { kind: 'atom', feed } },
          { url: urls.jsonFeed(feed.folder), props: { kind: 'json', feed } },
        ]
      }),
    ...planCalendars(archive).map(({ folder, props }): FeedFile => {
      return { url: urls.calendar(folder), props: { kind: 'calendar', calendar: props } }
    }),
  ]
}

/** The text of a feed or a calendar. */
export function feedFileText(props: FeedFileProps): string {
  switch (props.kind) {
    case 'atom':
      return atomOf(props.feed)
    case 'json':
      return jsonFeedOf(props.feed)
    case 'calendar':
      return calendarOf(props.calendar)
  }
}
