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

/**
 * The feeds and calendars of an archive. Cases and numbers of KLE have no JSON feed: there are thousands of them, and
 * every reader of feeds reads Atom.
 */
export function planFeedFiles(archive: Archive): FeedFile[] {
  const [site, feeds] = [feedSiteOf(archive.config), planFeeds(archive)]
  if (!site || !feeds) return []
  const { all, bodies, outcomes, subjectGroups, subjects, cases } = feeds
  const listed = [all, ...bodies, ...outcomes, ...subjectGroups].map((feed) => feedOf(site, feed))
  const many = [...subjects, ...cases].map((feed) => feedOf(site, feed))
  return [
    ...[...listed, ...many].map((feed): FeedFile => {
      return { url: urls.atom(feed.folder), props: { kind: 'atom', feed } }
    }),
    ...listed.map((feed): FeedFile => ({ url: urls.jsonFeed(feed.folder), props: { kind: 'json', feed } })),
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
