/** How much a page may be. */
export interface Limits {
  /** Bytes. */
  html: number
  elements: number
  /** Elements in one another. */
  depth: number
  /** Bytes of the page, its style and its fonts as they are sent: it is not shown as it should be before. */
  shown: number
  /** Bytes of its scripts as they are sent; nothing waits for them. */
  scripts: number
}

/**
 * A page of little text. The frame takes 3,000 bytes of HTML and 70 elements, style and fonts 32,100 bytes, the scripts
 * of every page 6,500. Lighthouse warns of more than 800 elements and finds fault with more than 32 in one another.
 */
const PAGE: Limits = { html: 12_000, elements: 800, depth: 32, shown: 40_000, scripts: 8_000 }

/**
 * What a page may be besides for its text. A quotation mark is escaped with six bytes, and a table of single letters
 * takes an element for every two. An honest page stays far below; one that holds the page of something else does not.
 */
const PER_TEXT_BYTE = { html: 8, elements: 0.5 }

/** So much text fits into `shown` though nothing compresses it. What is more takes no more bytes than it has. */
const TEXT_SHOWN = 3_500

/** A kind of page, and what it may be where that is not what a page of little text is. */
interface Budget extends Partial<Limits> {
  /** The name of the kind. */
  page: string
  why: string
}

/** A page that is cited has buttons for it. */
const CITED = 11_000

/** The budgets of all kinds of pages. They are for pages that run away, and for what comes to all of a kind unseen. */
export const budgets: readonly Budget[] = [
  { page: 'home', why: 'a few newest meetings and cases, and the ways on' },
  { page: 'meetings', why: 'a meeting is a line with a date and a link' },
  {
    page: 'body',
    html: 100_000,
    elements: 4_000,
    why: 'a year of its calendar takes 1,500 bytes and 60 elements, however little is in it; there are 60 years',
  },
  {
    page: 'meeting',
    scripts: CITED,
    why: 'an item is a title, an outcome and the beginning of its decision',
  },
  {
    page: 'whole-meeting',
    scripts: 0,
    why: 'a file to take along, with its style in it and nothing beside it',
  },
  {
    page: 'item',
    scripts: 14_000,
    why: 'what a reader came for is marked in it, and every paragraph can be linked to',
  },
  { page: 'years', why: 'a year is a number with a link' },
  { page: 'year', why: 'a month is a line of counts' },
  {
    page: 'cases',
    scripts: 18_000,
    why: 'numbers in its address are looked up; a case is a line',
  },
  { page: 'case', scripts: CITED, why: 'a treatment is a date, a title, an outcome and a sentence' },
  { page: 'document', why: 'a mention is a date, a title and a link' },
  { page: 'decisions', why: 'a count for every outcome and year' },
  { page: 'decisions-outcome', why: 'a decision is a date, a title and a link' },
  { page: 'closed', why: 'a closed item is a date, a title and a link' },
  { page: 'subjects', why: 'a main group is a title and a count' },
  { page: 'subject-group', why: 'a subject is a number, a title and a count' },
  { page: 'subject', why: 'an item is a date, a title and a link' },
  { page: 'promised', why: 'a promise is a sentence and where it stands' },
  {
    page: 'figures',
    why: 'a year is a column in each of its charts, and a row in their tables',
  },
  { page: 'differences', why: 'a difference is an item and its two outcomes' },
  { page: 'amounts', why: 'an amount is a figure, and the item that it stands in' },
  { page: 'sources', why: 'a file is its name, its hash and what was read of it' },
  { page: 'source', why: 'a line takes 80 bytes before its text: its number, an id and a link to itself' },
  { page: 'feeds', why: 'a feed is two links' },
  { page: 'search', scripts: 36_000, why: 'the search is its script' },
  {
    page: 'opslag',
    scripts: 14_000,
    why: 'the look-up begins in its script; the rest comes when it is asked for',
  },
  { page: 'data', why: 'a file is its name, its size and what is in it' },
  { page: 'about', why: 'a text and a few counts' },
  { page: 'was', why: 'a text' },
  { page: 'notFound', scripts: 20_000, why: 'the number in its address is looked up' },
  { page: 'moved', why: 'a sentence and a link' },
  { page: 'withdrawn', why: 'a sentence' },
]

const byPage = new Map(budgets.map((budget) => [budget.page, budget]))

/**
 * How much a page of a kind may be.
 * @param textBytes all text that it shows, as UTF-8
 */
export function limitsOf(kind: string, textBytes: number): Limits {
  const { html, elements, depth, shown, scripts } = { ...PAGE, ...byPage.get(kind) }
  return {
    html: html + PER_TEXT_BYTE.html * textBytes,
    elements: elements + PER_TEXT_BYTE.elements * textBytes,
    depth,
    shown: shown + Math.max(0, textBytes - TEXT_SHOWN),
    scripts,
  }
}
