import { indexTerm } from '../../site/client/search/words.ts'
import { type Zone, zoneKey } from '../../site/client/search/zones.ts'
import type { PageWords } from './page-words.ts'

/** The keys of a word: its own first, then those of its parts. */
export type KeysOf = (word: string) => readonly string[]

/** The keys of a page. */
export interface PageKeys {
  /** Every key that the page is found by. */
  keys: ReadonlySet<string>
  /** What the index must be told, since it does not stand in the text. */
  hidden: readonly string[]
}

/**
 * What finds the keys of pages: all that a page is found by, and those among them that Pagefind would not make of its
 * text: the parts of compounds, the spellings without Danish letters, and what stands in its title and its decision.
 */
export function pageKeysBy(keysOf: KeysOf): (page: PageWords) => PageKeys {
  const terms = new Map<string, string>()
  const termOf = (word: string): string => {
    const term = terms.get(word) ?? indexTerm(word)
    terms.set(word, term)
    return term
  }
  const keysOfAll = (words: Iterable<string>): Set<string> => {
    const keys = new Set<string>()
    for (const word of words) for (const key of keysOf(word)) keys.add(key)
    return keys
  }
  const inZone = (zone: Zone, words: ReadonlySet<string>) =>
    [...keysOfAll(words)].map((key) => zoneKey(zone, key))
  return ({ title, titleKey, decision, all }) => {
    const standing = new Set<string>()
    for (const word of all) standing.add(termOf(word))
    const keys = keysOfAll(all)
    if (titleKey !== null) keys.add(titleKey)
    const hidden = [
      ...[...keys].filter((key) => !standing.has(termOf(key))),
      ...inZone('titles', title),
      ...inZone('decisions', decision),
    ]
    return { keys, hidden: hidden.sort() }
  }
}

/** What the page's own words are worth more than: a hidden word tells that it stands there, not how well it fits. */
const WEIGHT = 0.1

/**
 * A page for the index alone: with its hidden words behind its text, and with space between the heads of a table, which
 * Pagefind would read as one word.
 * @param mark what stands between the text and the hidden words
 */
export function withHidden(page: string, hidden: readonly string[], mark: string): string {
  const html = page.replaceAll('</th>', '</th> ')
  const paragraph = `<p data-pagefind-weight="${WEIGHT}">${mark} ${hidden.join(' ')}</p>`
  const end = html.lastIndexOf('</article>')
  return end < 0 ? html : `${html.slice(0, end)} ${paragraph}${html.slice(end)}`
}
