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
