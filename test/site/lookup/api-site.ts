import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Archive } from '../../../src/archive/model.ts'
import { planJson } from '../../../src/site/json.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'

/** The look-up files of an archive, on a server of their own. */
export interface ApiSite {
  /** Where the site lies; it can be given as a path prefix. */
  origin: string
  /** The paths that were asked for, in order. */
  asked: string[]
  /** Breaks one file, until `mend`. */
  breakFile: (url: string, fault: Fault) => Promise<void>
  mend: () => Promise<void>
  /** Puts other text in the place of some text of a file. */
  replaceFile: (url: string, text: string, other: string) => Promise<void>
  stop: () => Promise<void>
}

/** What can be wrong with a file, or with the server. */
export const faults = [
  'gone',
  'a page in its place',
  'cut short',
  'a server error',
  'another form',
  'another version',
] as const
type Fault = (typeof faults)[number]

const page = '<!doctype html><title>Siden findes ikke</title>'

/** Writes look-up files into a folder and serves them; call it where tests are set up. */
export function apiSites(): (archive: Archive) => Promise<ApiSite> {
  const newFolder = temporaryFolders()
  const sites: ApiSite[] = []
  afterAll(() => Promise.all(sites.map(({ stop }) => stop())))
  return async (archive) => {
    const folder = await newFolder()
    const files = Object.fromEntries(
      planJson(archive).flatMap(({ url, props }) =>
        props.kind === 'plain' && url.startsWith('/api/') ? [[url, JSON.stringify(props.value)]] : [],
      ),
    )
    await writeFiles(folder, files)
    const asked: string[] = []
    let failing: string | null = null
    const server = createServer(async ({ url = '/' }, response) => {
      asked.push(url)
      const content = await readFile(join(folder, url)).catch(() => null)
      response.writeHead(url === failing ? 500 : content ? 200 : 404).end(content ?? page)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port')
    const site: ApiSite = {
      origin: `http://127.0.0.1:${address.port}`,
      asked,
      breakFile: async (url, fault) => {
        const text = files[url]
        if (text === undefined) throw new Error(`There is no ${url}`)
        const path = join(folder, url)
        if (fault === 'gone') await rm(path)
        else if (fault === 'a server error') failing = url
        else await writeFile(path, broken(text, fault))
      },
      replaceFile: async (url, text, other) => {
        if (!files[url]?.includes(text)) throw new Error(`There is no ${text} in ${url}`)
        await writeFile(join(folder, url), files[url].replace(text, other))
      },
      mend: async () => {
        failing = null
        await writeFiles(folder, files)
      },
      stop: () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    }
    sites.push(site)
    return site
  }
}

function broken(text: string, fault: Fault): string {
  if (fault === 'a page in its place') return page
  if (fault === 'cut short') return text.slice(0, -9)
  return fault === 'another version' ? text.replace('"version":1', '"version":2') : '{"version":1,"names":7}'
}
