import { urls, withPrefix } from '../../urls.ts'
import { openLists, type Suggest } from './lists.ts'

/**
 * Makes suggestions out of the lists of a site that lies at a path; nothing is loaded before something is typed. A
 * suggestion is a help and no more: where one cannot be made there is none. After a failure the listing is loaded anew,
 * since the site may have been published again and its parts renamed.
 */
export function makeSuggest(prefix: string): Suggest {
  let opening: Promise<Suggest> | null = null

  async function load(url: string, cache: RequestCache): Promise<string> {
    const response = await fetch(withPrefix(url, prefix), { cache })
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    return response.text()
  }

  async function open(): Promise<Suggest> {
    const listing = await load(urls.suggestions(), 'no-cache')
    return openLists(listing, (name) => load(urls.suggestionPart(`${name}.txt`), 'default'))
  }

  return async (typed) => {
    if (typed.trim() === '') return []
    opening ??= open()
    const opened = opening
    try {
      return await (await opened)(typed)
    } catch {
      if (opening === opened) opening = null
      return []
    }
  }
}
