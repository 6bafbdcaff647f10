import { withPrefix } from '../urls.ts'
import { isRecord, isString } from './guards.ts'

/** Loads a JSON file of the site, by its path from the root, once. `read` throws for a file of another form. */
export type LoadJson = <Value>(url: string, read: (file: Record<string, unknown>) => Value) => Promise<Value>

/** Reads a JSON file of a site by its path from the root; `again`: not from a cache. @throws when there is none */
export type ReadJson = (url: string, again: boolean) => Promise<unknown>

/** Reads the files of a site that lies at an address, or at a path of this server. */
export function fetchFrom(home: string, options: RequestInit = {}): ReadJson {
  return async (url, again) => {
    const response = await fetch(withPrefix(url, home), { ...options, cache: again ? 'reload' : 'default' })
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    return response.json()
  }
}

/**
 * Makes what loads the JSON files of a site. A failure forgets every file, and the next ones come from the server and
 * not from a cache: the site may have been published anew in between.
 */
export function makeLoadJson(readJson: ReadJson): LoadJson {
  const files = new Map<string, Promise<Record<string, unknown>>>()
  let again = false

  async function load(url: string): Promise<Record<string, unknown>> {
    const file = await readJson(url, again)
    if (!isRecord(file) || file.version !== 1) throw new Error(`${url}: unknown form`)
    return file
  }

  return async (url, read) => {
    const loading = files.get(url) ?? load(url)
    files.set(url, loading)
    try {
      return read(await loading)
    } catch (error) {
      files.clear()
      again = true
      throw error
    }
  }
}

/** Each entry of a list as it is read. @throws for what is no list */
export function readList<Entry>(value: unknown, read: (entry: unknown) => Entry): readonly Entry[] {
  if (!Array.isArray(value)) throw new Error('No list')
  return value.map(read)
}

/** A path of this site: `//elsewhere` is another one. */
export function isPath(value: unknown): value is string {
  return isString(value) && /^\/(?!\/)/.test(value)
}
