import { MARK } from './pagefind.ts'

/** Sees what Pagefind loads. */
export interface FetchWatch {
  /** How many files have failed so far. */
  failures: () => number
  /** From now on files come from the server, not from a cache that may hold a broken one. */
  bypassCache: () => void
  /** Answers an address with a value as JSON from now on, without asking the server. */
  provide: (address: string, value: unknown) => void
}

/** The part of Pagefind that is the same for every index, so that it lies beside their folders and is loaded once. */
const SHARED = 'wasm.da.pagefind'

const BYTES = new TextEncoder().encode(MARK)

/**
 * Watches the files that are fetched from a folder. Pagefind swallows the failure of an index file and answers with
 * fewer results or none, so that only the requests themselves tell a broken index from a word that is nowhere.
 * Files are unzipped here, by the browser, which shows that they are whole; Pagefind takes them unzipped too.
 */
export function watchFetch(folder: string): FetchWatch {
  const plainFetch = globalThis.fetch
  const provided = new Map<string, unknown>()
  let shared: Promise<ArrayBuffer> | null = null
  let failures = 0
  let bypass = false

  async function load(address: string, init?: RequestInit): Promise<Response> {
    const response = await plainFetch(address, bypass ? { ...init, cache: 'reload' } : init)
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return /\.(?:json|txt)$/.test(address) ? response : new Response(await unzipped(response))
  }

  function loadShared(): Promise<ArrayBuffer> {
    shared ??= load(`${folder}${SHARED}`).then((response) => response.arrayBuffer())
    return shared
  }

  globalThis.fetch = async (input, init) => {
    const { href, pathname, origin } = new URL(input instanceof Request ? input.url : input, location.href)
    if (!href.startsWith(folder)) return plainFetch(input, init)
    // Pagefind asks for `pagefind-entry.json?ts=…`.
    const answer = provided.get(origin + pathname)
    if (answer !== undefined) return Response.json(answer)
    try {
      return href.endsWith(`/${SHARED}`) ? new Response(await loadShared()) : await load(href, init)
    } catch (error) {
      failures += 1
      throw error
    }
  }

  return {
    failures: () => failures,
    bypassCache: () => {
      bypass = true
      shared = null
    },
    provide: (address, value) => provided.set(address, value),
  }
}

/** The content of a file of Pagefind's. @throws when it has not all its bytes */
async function unzipped(response: Response): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer()
  // Some servers unzip what they send.
  if (hasMark(bytes)) return bytes
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'))
  const content = await new Response(stream).arrayBuffer()
  if (!hasMark(content)) throw new Error(`${response.url}: no file of Pagefind`)
  return content
}

function hasMark(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes.slice(0, BYTES.length))
  return start.length === BYTES.length && BYTES.every((byte, at) => byte === start[at])
}
