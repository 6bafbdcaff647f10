/** How much there is to show on a page. */
export interface PageScale {
  /** Entries of its list: agenda items, meetings, cases, files, lines of a source. */
  entries: number
  /** All text that it shows, as UTF-8. */
  textBytes: number
}

/** A kind of page and how large one may be. */
interface Budget {
  page: string
  /** The URLs of the kind. */
  like: RegExp
  /** The frame of the page, and whatever small things stand in it. */
  base: number
  perEntry: number
  why: string
}

/**
 * Text may take eight times its bytes: a quotation mark is escaped with six, and a table of single letters takes five
 * for each with its tags. An honest page stays below; one that holds the page of something else does not.
 */
const PER_TEXT_BYTE = 8

/** The budgets, in bytes of HTML; the first kind that a URL is like counts. They are for pages that run away. */
export const budgets: readonly Budget[] = [
  {
    page: 'item',
    like: /^\/moeder\/[^/]+\/[^/]+\/[^/]+\/$/,
    base: 150_000,
    perEntry: 0,
    why: 'an ordinary item takes 7 kB; what is more has to come of its own text',
  },
  {
    page: 'meeting',
    like: /^\/moeder\/[^/]+\/[^/]+\/$/,
    base: 100_000,
    perEntry: 3_000,
    why: 'an item is a title, an outcome and the beginning of its decision',
  },
  {
    page: 'list of meetings',
    like: /^\/(?:moeder|aar)\//,
    base: 100_000,
    perEntry: 1_500,
    why: 'a meeting is a line with a date and a link, some 200 bytes',
  },
  {
    page: 'list of cases',
    like: /^\/sag\/$/,
    base: 100_000,
    perEntry: 1_500,
    why: 'a case is a number, a title and a date, some 220 bytes; all cases of an archive stand here',
  },
  {
    page: 'case or document',
    like: /^\/(?:sag|dokument)\//,
    base: 100_000,
    perEntry: 5_000,
    why: 'a treatment is a date, a title, an outcome and the beginning of its decision, some 1,000 bytes',
  },
  {
    page: 'list of sources',
    like: /^\/kilder\/$/,
    base: 100_000,
    perEntry: 2_500,
    why: 'a file is its name, its hash and what was read of it, some 450 bytes',
  },
  {
    page: 'source',
    like: /^\/kilder\//,
    base: 100_000,
    perEntry: 300,
    why: 'a line takes 80 bytes before its text: its number, an id and a link to itself',
  },
]

/** For single pages: home, search, what is not found. */
const OTHER = { base: 150_000, perEntry: 1_500 }

/** How many bytes the HTML of a page may have, by its URL from the site's root and how much there is to show. */
export function budgetOf(url: string, { entries, textBytes }: PageScale): number {
  const { base, perEntry } = budgets.find(({ like }) => like.test(url)) ?? OTHER
  return base + perEntry * entries + PER_TEXT_BYTE * textBytes
}
