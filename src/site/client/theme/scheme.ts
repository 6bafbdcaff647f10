import { readStored, store } from '../store.ts'

/** What the choice is kept under. */
const KEY = 'farver'

/** Colours as the system has them, or always light or dark. */
export type Scheme = 'system' | 'light' | 'dark'

/** What was chosen in this browser. */
export function readScheme(): Scheme {
  return schemeOf(readStored(KEY))
}

/** What stands for a scheme; anything else is the system's. */
export function schemeOf(value: unknown): Scheme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Keeps a choice for the pages to come. */
export function keepScheme(scheme: Scheme): void {
  store(KEY, scheme === 'system' ? null : scheme)
}

/** Shows the page in a scheme: the tokens of `tokens.css` follow the attribute. */
export function applyScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement
  if (scheme === 'system') delete dataset.scheme
  else dataset.scheme = scheme
}
