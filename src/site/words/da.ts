/** Every word of the interface in Danish, by area. The English ones beside them have the same shape. */
export * from './da/about.ts'
export * from './da/case-life.ts'
export * from './da/cite.ts'
export * from './da/figures.ts'
export * from './da/general.ts'
export * from './da/lists.ts'
export * from './da/look-up.ts'
export * from './da/messages.ts'
export * from './da/search.ts'

/** How numbers, dates and plurals are written. */
export const locale = 'da-DK'

/** What stands round a quotation. */
export const quotationMarks = ['»', '«'] as const

/** The attributes of an element with text of the minutes: none, where the page is in their language. */
export const ofMinutes: { lang?: string } = {}

/** The attributes of an element with words of the interface, where it stands in text of the minutes. */
export const ofInterface: { lang?: string } = {}
