import { suggestionFiles } from '../../src/publish/suggestions.ts'
import { openLists, type Suggest } from '../../src/site/client/suggest/lists.ts'
import type { Suggestion } from '../../src/site/client/suggest/suggestion.ts'

const LISTING = 'api/forslag.txt'

/** The lists of suggestions, asked as a browser does, and the names of the files that were loaded for it. */
export function listsOf(suggestions: readonly Suggestion[]): {
  suggest: Suggest
  files: ReadonlyMap<string, string>
  loaded: string[]
} {
  const files = suggestionFiles(suggestions)
  const loaded: string[] = []
  const suggest = openLists(files.get(LISTING) ?? '', async (name) => {
    loaded.push(name)
    const text = files.get(`api/forslag/${name}.txt`)
    if (text === undefined) throw new RangeError(`No file ${name}`)
    // As it lies on a server.
    return Buffer.from(text).toString()
  })
  return { suggest, files, loaded }
}

/** The lines of all lists. */
export function linesIn(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.values()].flatMap((text) => text.split('\n')).filter((line) => line.includes('\t'))
}
