import { Feed } from 'feed'
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { urls } from '../urls.ts'
import { xmlText } from '../xml.ts'
import { addressIn, entryHtml, feedTitle, updatedAt } from './content.ts'
import type { FeedProps } from './feed.ts'

/** A feed as Atom. Its id is its own address, and that of an entry its page's. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atomOf(props: FeedProps): string {
  const own = addressIn(props, urls.atom(props.folder))
  const [newest = NOTHING] = props.entries
  const feed = new Feed({
    id: own,
    title: plain(feedTitle(props)),
    updated: updatedAt(newest),
    link: addressIn(props, props.folder),
    feed: own,
    author: { name: plain(props.publisher) },
    generator: false,
  })
  for (const entry of props.entries) {
    feed.addItem({
      title: inHtml(renderToString(h(Fragment, null, entry.title))),
      link: addressIn(props, entry.path),
      date: updatedAt(entry),
      author: [{ name: plain(entry.body) }],
      content: inHtml(entryHtml(entry)),
    })
  }
  return `${xmlText(feed.atom1())}\n`
}

/** What a feed without entries is dated by, for it has to have a date. */
const NOTHING = { date: '1970-01-01', held: true }

/** Text as the library takes it: it takes `&amp;` for an ampersand that is escaped already. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;')
}

/** HTML as the library takes it: it puts it into a CDATA section, and breaks up only the first of what would end that. */
function inHtml(html: string): string {
  return html.replaceAll(']]>', ']]&gt;')
}
