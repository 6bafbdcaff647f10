import type { Suggestion } from './suggest.ts'

/**
 * Suggestions with one for a whole folder where what lies below it moved alike: `from` then ends with `/**`. The
 * deepest come first, so that the folders take only what is left.
 */
export function folded(suggestions: readonly Suggestion[]): { from: string; to: string }[] {
  const targets = new Map(suggestions.map(({ from, to }) => [from, to]))
  const folders = new Set<string>()
  const roots = suggestions.filter(({ from, to }) => {
    const folder = foldersOf(from).find((above) => {
      const target = targets.get(above)
      return target !== undefined && to === target + from.slice(above.length)
    })
    if (folder !== undefined) folders.add(folder)
    return folder === undefined
  })
  return roots
    .sort((one, other) => foldersOf(other.from).length - foldersOf(one.from).length)
    .map(({ from, to }) => ({ from: folders.has(from) ? `${from}**` : from, to }))
}

/** Addresses with one for a whole folder where others lie below it: it then ends with `/**`. */
export function foldedUrls(urls: readonly string[]): string[] {
  const all = new Set(urls)
  const below = new Map(urls.map((url) => [url, foldersOf(url).find((folder) => all.has(folder))]))
  const folders = new Set(below.values())
  return urls
    .filter((url) => below.get(url) === undefined)
    .map((url) => (folders.has(url) ? `${url}**` : url))
}

/** The folders that an address lies in, from the outermost: `/`, `/sag/`. */
function foldersOf(url: string): string[] {
  const ends = [...url.slice(0, -1).matchAll(/\//g)]
  return ends.map(({ index }) => url.slice(0, index + 1))
}
