/** The archive that documents are linked to, by where its site is. For Node: a built site may lie in a folder. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../../archive/config.ts'
import { messageOf } from '../../archive/message-of.ts'
import { isString } from '../lookup/guards.ts'
import { fetchFrom, type LoadJson, makeLoadJson, type ReadJson } from '../lookup/json-files.ts'
import { makeResolver } from '../lookup/resolver.ts'
import { urls } from '../urls.ts'
import type { LinkedArchive } from './document.ts'

/** Where a site is: its address, the folder it was built into, or what reads its JSON files. */
export type Site = string | URL | ReadJson

/**
 * Opens an archive, and sees that there is one.
 * @param home where the site is served; without it the address, else what the site itself says
 * @throws UsageError, saying what to do, where there is no archive, or no address that links could have
 */
export async function openArchive(site: Site, home?: string): Promise<LinkedArchive> {
  const address = addressOf(site)
  const name = typeof site === 'function' ? 'the archive' : String(site)
  const loadJson = makeLoadJson(address === null ? readerOf(site) : fetchFrom(address))
  const load: LoadJson = (url, read) =>
    loadJson(url, read).catch((error: unknown) => {
      throw new UsageError(
        `${name}: no archive can be read there (${reasonOf(error)}). Give the folder of a built site, or the address where one is served.`,
      )
    })
  const said = await load(urls.numbers(), ({ home }) => (isString(home) ? home : null))
  const served = home ?? address ?? said
  if (served === null) {
    throw new UsageError(
      `${name}: the archive does not say where it is served. Set baseUrl in its archive.json and build it, or give the address (--base, home).`,
    )
  }
  return { resolve: makeResolver(load), home: homeAt(served) }
}

function addressOf(site: Site): string | null {
  if (typeof site === 'function' || !/^https?:/i.test(String(site))) return null
  return homeAt(String(site))
}

/** An address with a slash at its end, which `..` and links from there need. */
function homeAt(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      `${address}: no address of a site; expected one that begins with http:// or https://`,
    )
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`
}

function readerOf(site: Site): ReadJson {
  if (typeof site === 'function') return site
  const folder = String(site).startsWith('file:') ? fileURLToPath(site) : String(site)
  return async (url) => JSON.parse(await readFile(join(folder, url), 'utf8'))
}

function reasonOf(error: unknown): string {
  // fetch says only that it failed, and keeps the reason as the cause.
  return messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error)
}
