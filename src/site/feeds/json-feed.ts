import { outcomeNames } from '../strings.ts'
import { urls } from '../urls.ts'
import { addressIn, entryHtml, feedTitle, updatedAt } from './content.ts'
import type { FeedProps } from './feed.ts'

/** A feed as JSON Feed 1.1. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(props: FeedProps): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(props),
    home_page_url: addressIn(props, props.folder),
    feed_url: addressIn(props, urls.jsonFeed(props.folder)),
    language: 'da',
    authors: [{ name: props.publisher }],
    items: props.entries.map((entry) => {
      const address = addressIn(props, entry.path)
      return {
        id: address,
        url: address,
        title: entry.title,
        content_html: entryHtml(entry),
        date_published: updatedAt({ date: entry.date, held: false }).toISOString(),
        date_modified: updatedAt(entry).toISOString(),
        authors: [{ name: entry.body }],
        tags: [entry.outcome && outcomeNames[entry.outcome], entry.caseNumber].filter((tag) => tag !== null),
      }
    }),
  }
  return `${JSON.stringify(feed)}\n`
}
