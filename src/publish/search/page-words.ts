import { titleKey } from '../../site/client/search/zones.ts'

/** The words of an item page, each once: small letters and digits, without what stands round and between them. */
export interface PageWords {
  title: ReadonlySet<string>
  /** Of the whole title, see `titleKey`. */
  titleKey: string | null
  decision: ReadonlySet<string>
  /** All of the page that is indexed, title and decision too. */
  all: ReadonlySet<string>
}

/** The part of a page that is indexed. The pages are this program's own, so their markup is known. */
export const INDEXED = /<article [^>]*data-pagefind-body[\s\S]*<\/article>/

/** Elements that are not indexed; none lies in another of its kind. */
const IGNORED = /<(\w+)\b[^>]*\sdata-pagefind-ignore\b[^>]*>[\s\S]*?<\/\1>/g

const TITLE = /<h1 [^>]*data-pagefind-meta="title"[^>]*>([\s\S]*?)<\/h1>/
const DECISION = /<div data-pagefind-meta="decision"[^>]*>([\s\S]*?)<\/div>/

/** Reads the words of a page as its index will have them. */
export function pageWords(html: string): PageWords {
  const [indexed = ''] = INDEXED.exec(html) ?? []
  const shown = indexed.replace(IGNORED, ' ')
  const within = (part: RegExp): string => plain(part.exec(shown)?.[1] ?? '')
  const title = within(TITLE)
  return {
    title: wordsIn(title),
    titleKey: titleKey(title),
    decision: wordsIn(within(DECISION)),
    all: wordsIn(plain(shown)),
  }
}

/** Longer runs of letters are no words. */
const LONGEST = 60

/** The words of a text: of what is written with a sign inside (`e-mail`, `og/eller`) the whole and the parts. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const written of text.normalize('NFC').toLowerCase().split(/\s+/)) {
    const parts = written.match(/[\p{L}\p{N}]+/gu) ?? []
    for (const word of parts.length > 1 ? [parts.join(''), ...parts] : parts) {
      if (word.length <= LONGEST) words.add(word)
    }
  }
  return words
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (entity, name) => CHARACTERS[name] ?? entity)
}
