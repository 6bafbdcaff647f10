/** What can be wrong with a built site, what that means, and what to do about it. */
export const siteRules = {
  'broken-link': {
    means: 'A link of the site leads to no file of the site.',
    todo: 'Make the page, or do not link to it: a page links to what the archive holds.',
  },
  'broken-fragment': {
    means: 'A link leads to a page, but to a place in it that no element has as its id.',
    todo: 'Give the element the id, or link to the page alone.',
  },
  'invalid-page': {
    means: 'The HTML of a page is wrong: browsers or screen readers may show something else than is meant.',
    todo: 'Correct the component that prints it; the place is told with the text that stands there.',
  },
  'over-budget': {
    means:
      'A page is larger than what it shows can account for, so something repeats or does not belong; or what pages of its kind load has grown.',
    todo: 'Look what fills the page, its style or its scripts. Where it should be that large, raise its row in the table of budgets.',
  },
  'slow-page': {
    means: 'Something keeps a page from being shown, or moves it once it is.',
    todo: 'Load scripts as modules or with defer, keep to one style sheet, and give images their width and height.',
  },
  unreachable: {
    means: 'An open item cannot be found by its case number.',
    todo: 'See that the number is in the look-up, that the case has a page, and that it links to the item.',
  },
} as const satisfies Record<string, { means: string; todo: string }>

/** One thing that is wrong with a built site. */
export interface Finding {
  /** The page it is about, from the site's root; for links, the first of the pages that hold it. */
  url: string
  ruleId: keyof typeof siteRules
  reason: string
}
