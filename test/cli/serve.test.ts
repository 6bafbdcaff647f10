import { once } from 'node:events'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const running = new Set<ReturnType<typeof start>>()
const good = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

afterAll(async () => {
  for (const child of running) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

/** Starts the server in a folder; resolves with what it said once it serves, or once it has ended. */
async function serve(folder: string, ...args: readonly string[]) {
  const child = start(['serve', '--port', '0', ...args], folder)
  running.add(child)
  let said = ''
  const url = await new Promise<string | null>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /^Serving .+ at (\S+)$/m.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.on('exit', () => resolve(null))
  })
  return { child, url, said: () => said }
}

/** Listens for the next event of the server. */
async function nextEvent(url: string): Promise<string> {
  const response = await fetch(url)
  const reader = response.body?.getReader()
  if (!reader) throw new Error('no event stream')
  let heard = ''
  while (!/^event: .+\n/m.test(heard)) {
    const { done, value } = await reader.read()
    if (done) throw new Error('the stream ended')
    heard += new TextDecoder().decode(value)
  }
  await reader.cancel()
  return heard.trim()
}

describe('referatarkiv serve', () => {
  let folder: string
  let child: ReturnType<typeof start>
  let home: string
  let said: () => string

  beforeAll(async () => {
    folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': good, 'hemmelig.txt': 'zqx' })
    const served = await serve(folder, '--path-prefix', '/referater/')
    if (served.url === null) throw new Error(`the server ended: ${served.said()}`)
    ;({ child, url: home, said } = { ...served, url: served.url })
  })

  it('serves the site on a port of its own, under the path prefix', async () => {
    expect(home).toMatch(/^http:\/\/localhost:\d+\/referater\/$/)
    const page = await fetch(new URL('sag/24-000001/', home))
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await page.text()).toContain('24-000001')
  })

  it('leads to the path prefix from elsewhere', async () => {
    const elsewhere = await fetch(new URL('/', home), { redirect: 'manual' })
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([302, '/referater/'])
  })

  it('shows the site’s own page for what is not found', async () => {
    expect(await (await fetch(new URL('findes/ikke/', home))).text()).toContain('Siden findes ikke')
  })

  it('answers what is not found with 404', async () => {
    expect((await fetch(new URL('findes/ikke/', home))).status).toBe(404)
  })

  it('gives nothing that lies outside the site', async () => {
    for (const path of ['..%2fhemmelig.txt', '%2e%2e/hemmelig.txt', '..%5chemmelig.txt']) {
      expect(await (await fetch(`${home}${path}`)).text()).not.toContain('zqx')
    }
  })

  it('rebuilds when minutes change, and tells the pages that listen', async () => {
    const html = await (await fetch(home)).text()
    const script = /<script type="module" src="([^"]*\/assets\/reload-\w+\.js)"/.exec(html)?.[1]
    expect(await (await fetch(new URL(script ?? '', home))).text()).toContain('/_reload')

    const told = nextEvent(new URL('/_reload', home).href)
    await appendFile(join(folder, 'content/a.txt'), '\nPunkt 2: Sti\n\n24-000002\n\nBeslutning\n\nUdsat.\n')
    expect(await told).toMatch(/^event: rebuilt/)
    expect((await fetch(new URL('moeder/byraadet/2024-10-09/punkt-2/', home))).status).toBe(200)
    expect(said()).toMatch(/1 meeting, 2 items/)
  })

  it('ends when it is told to', async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
    await expect(fetch(home)).rejects.toThrow()
  })
})

describe.concurrent('referatarkiv serve, called wrongly,', () => {
  it.each([
    ['a folder of minutes that is not there', ['--content', 'gone']],
    ['an --out that holds files of someone else', ['--out', 'brev']],
    ['a bad option', ['--path-prefix', 'x']],
    ['a bad port', ['--port', 'x']],
  ])('ends with 2 and serves nothing on %s', async (_, args) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': good, 'brev/brev.txt': 'Kære borgmester' })
    const { child, url } = await serve(folder, ...args)
    expect([url, child.exitCode]).toEqual([null, 2])
  })
})
