/** Every word of the interface in English. The minutes stand as they were written. */
export * from './en/about.ts'
export * from './en/case-life.ts'
export * from './en/cite.ts'
export * from './en/figures.ts'
export * from './en/general.ts'
export * from './en/lists.ts'
export * from './en/look-up.ts'
export * from './en/messages.ts'
export * from './en/search.ts'

/** How numbers, dates and plurals are written. */
export const locale = 'en-GB'

/** What stands round a quotation. */
export const quotationMarks = ['“', '”'] as const

/** The attributes of an element with text of the minutes, which is another language than the page's (WCAG 3.1.2). */
export const ofMinutes = { lang: 'da' }

/** The attributes of an element with words of the interface, where it stands in text of the minutes. */
export const ofInterface = { lang: 'en' }
