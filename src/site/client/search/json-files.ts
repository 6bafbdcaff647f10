import { withPrefix } from '../../urls.ts'
import { isRecord, isString } from './guards.ts'

/** Loads a JSON file of the site, by its path from the root, once. `read` throws for a file of another form. */
export type LoadJson = <Value>(url: string, read: (file: Record<string, unknown>) => Value) => Promise<Value>

/**
 * Makes what loads the JSON files of a site that lies at a path. A failure forgets every file, and the next ones come
 * from the server and not from the browser's cache: the site may have been published anew in between.
 */
export function makeLoadJson(prefix: string): LoadJson {
  const files = new Map<string, Promise<Record<string, unknown>>>()
  let cache: RequestCache = 'default'

  async function load(url: string): Promise<Record<string, unknown>> {
    const response = await fetch(withPrefix(url, prefix), { cache })
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    const file: unknown = await response.json()
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
      cache = 'reload'
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
