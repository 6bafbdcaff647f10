import { useHref, useSite } from '../site.tsx'
import { urls } from '../urls.ts'

/** A feed that is announced in the head of a page. */
export interface AnnouncedFeed {
  title: string
  /** The folder that it lies in, from the site's root. */
  folder: string
}

/** The feeds of a page for browsers and readers of feeds; none where nobody knows the address of the site. */
export function FeedLinks({ feeds }: { feeds: readonly AnnouncedFeed[] }) {
  const { baseUrl } = useSite().frame
  const href = useHref()
  if (baseUrl === null) return null
  return feeds.map(({ title, folder }) => (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={href(urls.atom(folder))} />
      <link rel="alternate" type="application/feed+json" title={title} href={href(urls.jsonFeed(folder))} />
    </>
  ))
}
