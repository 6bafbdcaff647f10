import { access, constants } from 'node:fs/promises'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { delimiter, join } from 'node:path'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import sirv from 'sirv'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser: `CHROMIUM_PATH`, else one on the PATH, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM_PATH ?? (await systemBrowser()) ?? (await bundled.executablePath())
  return chromium.launch({ executablePath, args: FLAGS })
}

async function systemBrowser(): Promise<string | null> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return path
  }
  return null
}

/** A folder on a port of its own. */
export interface Served {
  origin: string
  close: () => Promise<void>
}

/** Serves a folder, under `prefix` where one is given, as `/arkiv`, and with `headers`. */
export async function serveFolder(
  folder: string,
  prefix = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  }
  const files = sirv(folder, { dev: true, etag: true, setHeaders })
  return listen((request, response) => {
    const notFound = () => {
      response.writeHead(404).end()
    }
    const url = request.url ?? '/'
    if (!url.startsWith(`${prefix}/`)) return notFound()
    request.url = url.slice(prefix.length)
    files(request, response, notFound)
  })
}

/** Answers requests on a port of its own. */
export async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Collects what a page complains of: console messages, uncaught errors, failed and refused requests. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left stops what it was still loading.
    if (!reason.includes('ERR_ABORTED')) complaints.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}
