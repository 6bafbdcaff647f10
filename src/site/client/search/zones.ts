/** Where words are looked for. */
export type Scope = 'everything' | Zone

/** A part of a page that can be searched alone. */
export type Zone = 'titles' | 'decisions'

/** What the index writes before the words of a zone: a beginning that no Danish word has. */
const PREFIXES: Readonly<Record<Zone, string>> = { titles: 'xqt', decisions: 'xqd' }

/** The word under which the index has a key that stands in a zone. */
export function zoneKey(zone: Zone, key: string): string {
  return PREFIXES[zone] + key
}

/** Stands in the text of a page before the words that are there for the index alone. */
export const HIDDEN_FROM = '⁂'
