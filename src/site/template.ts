import type { VNode } from 'preact'
import type { Archive } from '../archive/model.ts'
import { renderPage, type Site } from './site.tsx'

/** What Eleventy gives a template: the site, and the entry whose page it is. */
interface TemplateData<Entry> {
  site: Site
  entry: Entry
}

/** The two exports of an Eleventy template. */
interface Template<Entry> {
  data: Record<string, unknown>
  render: (data: TemplateData<Entry>) => string
}

/** A template that makes one page for each entry of a list of the archive. */
export function pages<Entry>(type: {
  entries: (archive: Archive) => readonly Entry[]
  url: (entry: Entry) => string
  view: (entry: Entry) => VNode
}): Template<Entry> {
  return files({ ...type, render: (entry, site) => renderPage(site, type.view(entry)) })
}

/** A template that makes one page. */
export function page({ url, view }: { url: string; view: () => VNode }): Template<null> {
  return pages({ entries: () => [null], url: () => url, view })
}

/** A template that makes one file for each entry; a URL that ends with a slash is the index file of its folder. */
export function files<Entry>(type: {
  entries: (archive: Archive) => readonly Entry[]
  url: (entry: Entry) => string
  render: (entry: Entry, site: Site) => string
}): Template<Entry> {
  return {
    data: {
      // Eleventy wants the name of its data; what is paginated is made of it here, at once and without a copy.
      pagination: {
        data: 'site',
        size: 1,
        alias: 'entry',
        addAllPagesToCollections: false,
        before: (_: unknown, { site }: { site: Site }) => type.entries(site.archive),
      },
      eleventyExcludeFromCollections: true,
      permalink: ({ entry }: TemplateData<Entry>) => type.url(entry).replace(/\/$/, '/index.html'),
    },
    render: ({ site, entry }) => type.render(entry, site),
  }
}
