import type { PageSummary } from '../addresses.ts'

/** What two pages share when they may be one: they alone have the same key, before and now. */
export interface Likeness {
  because: string
  /** Only among pages that are new in this build; elsewhere the likeness is too weak. */
  onlyFresh: boolean
  /** Null for a page that it says nothing of. */
  key: (page: PageSummary) => string | null
}

/** `/moeder/byraadet/2021-05-25-1530/punkt-4/`: kind, body, date, time, and the rest. */
export const MEETING = /^\/([^/]+)\/([^/]+)\/(\d{4}-\d\d-\d\d)(?:-\d{4})?\/(.*)$/

/** From the strongest to the weakest. */
export const LIKENESSES: readonly Likeness[] = [
  {
    because: 'the same case number and title in the same meeting',
    onlyFresh: false,
    key: ({ url, title, caseNumber }) =>
      title && caseNumber && MEETING.test(url)
        ? `${url.replace(MEETING, '$1/$2/$3')}\n${caseNumber}\n${title}`
        : null,
  },
  {
    because: 'the same meeting, with or without its time',
    onlyFresh: false,
    key: ({ url }) => (MEETING.test(url) ? url.replace(MEETING, '$1/$2/$3/$4') : null),
  },
  {
    because: 'the same case number and title',
    onlyFresh: true,
    key: ({ url, title, caseNumber }) =>
      title && caseNumber ? `${kindOf(url)}\n${caseNumber}\n${title}` : null,
  },
  {
    because: 'the same place in a meeting of that day',
    onlyFresh: true,
    key: ({ url }) => (MEETING.test(url) ? url.replace(MEETING, '$1/$3/$4') : null),
  },
  {
    // Of different days, “Any other business” and its like are no likeness.
    because: 'the same title on that day',
    onlyFresh: true,
    key: ({ url, title }) => {
      const day = MEETING.exec(url)?.[3]
      return title && day ? `${kindOf(url)}\n${day}\n${title}` : null
    },
  },
  {
    because: 'the same title',
    onlyFresh: true,
    key: ({ url, title }) => (title && !MEETING.test(url) ? `${kindOf(url)}\n${title}` : null),
  },
  {
    because: 'the same case number',
    onlyFresh: true,
    key: ({ url, caseNumber }) => (caseNumber ? `${kindOf(url)}\n${caseNumber}` : null),
  },
  {
    because: 'the same digits in another spelling',
    onlyFresh: false,
    key: ({ url }) =>
      /^\/[^/]+\/[^/]*\d{4}[^/]*\/$/.test(url) ? url.replace(/[^/\d]+(?=[^/]*\/$)/g, '') : null,
  },
]

/** Pages of one kind lie equally deep in one folder. */
function kindOf(url: string): string {
  return `${url.split('/')[1]} ${url.split('/').length}`
}
