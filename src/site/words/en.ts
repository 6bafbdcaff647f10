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
