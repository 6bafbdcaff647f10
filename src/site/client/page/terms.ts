import { readQuery } from '../search/query.ts'

/** What carries the words from a search result to the page that it opens: `?fremhaev=pulje+"ny+skole"`. */
const KEY = 'fremhaev'

/** More are not marked: nobody could tell them apart. */
const MOST = 12

/** The words and phrases that an address carries, given its query string; a phrase has straight quotes round it. */
export function readTerms(search: string): readonly string[] {
  const { words, phrases } = readQuery((new URLSearchParams(search).get(KEY) ?? '').normalize('NFC'))
  return [...words, ...phrases.map((phrase) => `"${phrase}"`)].slice(0, MOST)
}

/** The address of a page, with or without an anchor, that is to mark words and phrases, these in straight quotes. */
export function withTerms(url: string, terms: readonly string[]): string {
  if (terms.length === 0) return url
  const [path = '', anchor] = url.split('#')
  const search = new URLSearchParams({ [KEY]: terms.join(' ') })
  return `${path}?${search}${anchor === undefined ? '' : `#${anchor}`}`
}

/** An absolute address without its words, from the path on. */
export function withoutTerms(href: string): string {
  const { pathname, searchParams, hash } = new URL(href)
  searchParams.delete(KEY)
  const search = searchParams.toString()
  return `${pathname}${search === '' ? '' : `?${search}`}${hash}`
}
