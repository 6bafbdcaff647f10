import { isRecord, isString } from './guards.ts'

/** A page that a number leads to. */
export interface NumberMatch {
  kind: string
  number: string
  title: string
  /** The page's path from the site's root. */
  url: string
}

/**
 * The pages of a number, none for a number that the archive does not have.
 * @throws when the list of numbers cannot be loaded or is no such list
 */
export type LookUp = (key: string) => Promise<readonly NumberMatch[]>

/** Looks numbers up in the list at an address, which is loaded once, on the first call. */
export function makeLookUp(address: string): LookUp {
  let loading: Promise<Record<string, unknown>> | null = null
  return async (key) => {
    loading ??= loadNumbers(address)
    // A list that failed to load is asked for anew the next time.
    const ids = await loading.catch((error: unknown) => {
      loading = null
      throw error
    })
    const matches = Object.hasOwn(ids, key) ? ids[key] : []
    if (!Array.isArray(matches) || !matches.every(isMatch)) throw new Error(`${address}: ${key} is no list`)
    return matches
  }
}

async function loadNumbers(address: string): Promise<Record<string, unknown>> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const list: unknown = await response.json()
  if (!isRecord(list) || list.version !== 1 || !isRecord(list.ids))
    throw new Error(`${address}: unknown form`)
  return list.ids
}

function isMatch(value: unknown): value is NumberMatch {
  if (!isRecord(value)) return false
  const { kind, number, title, url } = value
  // Only paths of this site: `//elsewhere` is another one.
  return [kind, number, title].every(isString) && isString(url) && /^\/(?!\/)/.test(url)
}
