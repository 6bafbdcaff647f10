import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A server of a built site on this machine. */
export interface SiteServer {
  url: string
  /** Tells every open page to load itself anew. */
  reload: () => void
  close: () => void
}

/**
 * Serves a folder on localhost, with the site's own page for what is not found.
 * @param port taken when free; otherwise the next free one, and 0 for any
 */
export async function serveFolder(folder: string, pathPrefix: string, port: number): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>()
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    if (request.url === '/_reload') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('\n')
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const path = request.url ?? '/'
    if (!path.startsWith(pathPrefix)) {
      response.writeHead(302, { location: pathPrefix }).end()
      return
    }
    request.url = path.slice(pathPrefix.length - 1)
    files(request, response, async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Not found')
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
      response.end(page)
    })
  })
  const taken = await listen(server, port)
  return {
    url: `http://localhost:${taken}${pathPrefix}`,
    reload: () => {
      for (const response of listeners) response.write('event: rebuilt\ndata:\n\n')
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, 'localhost', () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : port)
    })
  })
}
