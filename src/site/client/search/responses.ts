import { isNumber, isRecord, isString, stringsOf } from '../../lookup/guards.ts'

/** The stored text of a page that was found. */
export interface Fragment {
  /** The page's path, with the folder that the site lies in. */
  url: string
  content: string
  meta: Readonly<Record<string, string>>
  filters: Readonly<Record<string, readonly string[]>>
  /** The parts of the page that have an address, in order, each with the number of words before it. */
  anchors: readonly { id: string; words: number }[]
}

/** Reads the names of the pages in an answer of Pagefind's, in its order. @throws when it has another form than 1.6 gives */
export function readIds(answer: unknown): readonly string[] {
  return resultsOf(answer).map(({ id }) => id)
}

/** Reads how well each page answers. @throws as `readIds` does */
export function readScores(answer: unknown): ReadonlyMap<string, number> {
  return new Map(resultsOf(answer).map(({ id, score }) => [id, score]))
}

function resultsOf(answer: unknown): readonly { id: string; score: number }[] {
  if (!isRecord(answer) || !Array.isArray(answer.results)) throw new Error('Unknown search answer')
  return answer.results.map((result: unknown) => {
    if (!isRecord(result) || !isString(result.id)) throw new Error('Unknown search result')
    return { id: result.id, score: isNumber(result.score) ? result.score : 0 }
  })
}

/** Reads a stored text. @param root the folder that the site lies in, with slashes round it */
export function readFragment(value: unknown, root: string): Fragment {
  if (!isRecord(value) || !isString(value.url) || !isString(value.content))
    throw new Error('Unknown fragment')
  const { url, content, meta, filters, anchors } = value
  const filterEntries = isRecord(filters) ? Object.entries(filters) : []
  const metaEntries = isRecord(meta) ? Object.entries(meta) : []
  return {
    url: root + url.replace(/^\//, ''),
    content,
    meta: Object.fromEntries(metaEntries.filter((entry): entry is [string, string] => isString(entry[1]))),
    filters: Object.fromEntries(filterEntries.map(([key, values]) => [key, stringsOf(values)])),
    anchors: (Array.isArray(anchors) ? anchors : []).flatMap((anchor: unknown) =>
      isRecord(anchor) && isString(anchor.id) && isNumber(anchor.location)
        ? [{ id: anchor.id, words: anchor.location }]
        : [],
    ),
  }
}
