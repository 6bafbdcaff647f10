import type { VNode } from 'preact'
import type { Archive } from '../archive/model.ts'
import type { OpenBody } from '../archive/sealed.ts'
import { type Frame, type PlannedPage, renderPage } from './site.tsx'

/** What a run of Eleventy is given: the pages to make, by the name of their type. */
export interface Job {
  frame: Frame
  open: OpenBody
  pages: Readonly<Record<string, readonly PlannedPage[]>>
}

/** Addresses of pages that the archive no longer has, with what became of each. */
export interface Former {
  redirects: readonly { from: string; to: string }[]
  withdrawn: readonly { url: string; why: string }[]
}

/** A kind of page: what there is of it in an archive, or in `From`, and the template that Eleventy makes each with. */
export interface PageType<Props, From = Archive> {
  name: string
  plan: (from: From) => PlannedPage<Props>[]
  data: Record<string, unknown>
  render: (data: { job: Job; planned: PlannedPage<Props> }) => string
}

/**
 * Defines a kind of page.
 * @param plan the pages of an archive; props are plain data, for their hash decides whether a page is made again
 * @param view a page from its props, and from nothing else
 */
export function pageType<Props, From = Archive>(
  name: string,
  plan: PageType<Props, From>['plan'],
  view: (page: PlannedPage<Props>) => VNode,
): PageType<Props, From> {
  return {
    name,
    plan,
    data: {
      // Eleventy wants the name of its data; what is paginated is made of it here, at once and without a copy.
      pagination: {
        data: 'job',
        size: 1,
        alias: 'planned',
        addAllPagesToCollections: false,
        before: (_: unknown, { job }: { job: Job }) => job.pages[name] ?? [],
      },
      eleventyExcludeFromCollections: true,
      permalink: ({ planned }: { planned: PlannedPage }) => planned.url.replace(/\/$/, '/index.html'),
    },
    render: ({ job, planned }) => renderPage(job.frame, job.open, planned, view(planned)),
  }
}
