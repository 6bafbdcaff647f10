import { zoneKey } from '../../site/client/search/zones.ts'
import type { WordKeys } from './divider.ts'
import { INDEXED, type PageWords } from './page-words.ts'

/** The keys of a page. */
export interface PageKeys {
  /** Every key that the page is found by. */
  keys: ReadonlySet<string>
  /** What the index must be told, since it does not stand in the text. */
  hidden: readonly string[]
}

/**
 * The keys that a page is found by, and those among them that Pagefind would not make of its text: the parts of
 * compounds, the spellings without Danish letters, and what stands in its title and its decision.
 */
export function pageKeys(
  { title, titleKey, decision, all }: PageWords,
  keysOf: (word: string) => WordKeys,
): PageKeys {
  const standing = new Set<string>()
  const keys = new Map<string, string>()
  for (const word of all) {
    const found = keysOf(word)
    standing.add(found.term)
    for (const { key, term } of found.keys) keys.set(key, term)
  }
  if (titleKey !== null) keys.set(titleKey, titleKey)
  const hidden = [...keys].flatMap(([key, term]) => (standing.has(term) ? [] : key))
  for (const [zone, words] of [
    ['titles', title],
    ['decisions', decision],
  ] as const) {
    const inZone = [...words].flatMap((word) => keysOf(word).keys.map(({ key }) => key))
    hidden.push(...[...new Set(inZone)].map((key) => zoneKey(zone, key)))
  }
  return { keys: new Set(keys.keys()), hidden: hidden.sort() }
}

/** What the page's own words are worth more than: a hidden word tells that it stands there, not how well it fits. */
const WEIGHT = 0.1

/**
 * A page for the index alone: what is indexed of it, with its hidden words behind its text, and with space between the
 * heads of a table, which Pagefind would read as one word.
 * @param mark what stands between the text and the hidden words
 */
export function withHidden(page: string, hidden: readonly string[], mark: string): string {
  const [indexed = '<article data-pagefind-body></article>'] = INDEXED.exec(page) ?? []
  const end = indexed.lastIndexOf('</article>')
  const text = indexed.slice(0, end).replaceAll('</th>', '</th> ')
  const paragraph = `<p data-pagefind-weight="${WEIGHT}">${mark} ${hidden.join(' ')}</p>`
  return `<!doctype html><html lang="da"><body>${text} ${paragraph}</article></body></html>`
}
