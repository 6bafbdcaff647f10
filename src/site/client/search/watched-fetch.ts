/** Sees what Pagefind loads. */
export interface FetchWatch {
  /** How many files have failed so far. */
  failures: () => number
  /** From now on files come from the server, not from a cache that may hold a broken one. */
  bypassCache: () => void
}

/**
 * Watches the files that are fetched from a folder. Pagefind swallows the failure of an index file and answers with
 * fewer results or none, so that only the requests themselves tell a broken index from a word that is nowhere.
 */
export function watchFetch(folder: string): FetchWatch {
  const plainFetch = globalThis.fetch
  let failures = 0
  let cache: RequestCache = 'default'
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href
    if (!address.startsWith(folder)) return plainFetch(input, init)
    try {
      const response = await plainFetch(input, { ...init, cache })
      if (!response.ok || !(await isWhole(response.clone()))) failures += 1
      return response
    } catch (error) {
      failures += 1
      throw error
    }
  }
  return {
    failures: () => failures,
    bypassCache: () => {
      cache = 'reload'
    },
  }
}

/** Whether a gzipped file has all its bytes; what is not gzipped passes, for Pagefind checks it itself. */
async function isWhole(response: Response): Promise<boolean> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0) return false
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return !/\.pf_\w+$/.test(response.url) || startsAsPagefind(bytes)
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unzipped).arrayBuffer().then(
    () => true,
    () => false,
  )
}

/** Some servers unzip what they send; then Pagefind's own mark stands first. */
function startsAsPagefind(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd'
}
