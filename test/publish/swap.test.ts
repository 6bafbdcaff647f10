import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { publishSite } from '../../src/publish/build.ts'
import { isHashed } from '../../src/publish/deploy/caching.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { findNginx, startNginx } from '../helpers/nginx.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { siteIn, type TwoSites, twoSites } from '../helpers/two-sites.ts'

const SWAPS = 40
const REQUESTS = 20_000
const CONNECTIONS = 8

const newFolder = temporaryFolders()
const nginx = findNginx()
if (!nginx) process.stderr.write('No nginx on this machine, and none to install: no swap is watched.\n')

const template = readFileSync(
  fileURLToPath(new URL('../../src/publish/deploy/nginx.conf', import.meta.url)),
  'utf8',
)

/** Files that are no answers: those that tell a host how to serve the site. */
const KEPT_BACK = /^(?:\.|_headers$|_redirects$|nginx\/)/

/** What may be asked for while either site is served, and the hashes that an answer may have. */
function answersOf([one, other]: TwoSites): { url: string; hashes: string[] }[] {
  const paths = [...new Set([...one.manifest.keys(), ...other.manifest.keys()])]
  return paths
    .map((path) => ({
      path,
      url: `/${path.replace(/(?<=^|\/)index\.html$/, '')}`,
      hashes: [one, other].flatMap(({ manifest }) => manifest.get(path) ?? []),
    }))
    .filter(({ path, hashes }) => !KEPT_BACK.test(path) && (hashes.length === 2 || isHashed(path)))
}

async function answerOf(
  url: string,
  port: number,
  agent: Agent,
): Promise<{ status: number; sha256: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: url, agent }, resolve).on('error', reject)
  })
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return { status: response.statusCode ?? 0, sha256: hash('sha256', Buffer.concat(parts)) }
}

describe.skipIf(!nginx)('a server that serves “current”', () => {
  it(`gives whole answers only, ${REQUESTS} of them, while the site is swapped ${SWAPS} times`, async () => {
    const folder = await newFolder()
    const to = join(folder, 'releases')
    const sites = await twoSites(folder)
    for (const { content } of sites) await publishSite({ content, to })
    // Its file cache is off unless it is turned on: with one, it would serve the old site for a while.
    const server = await startNginx(nginx ?? '', folder, (port) =>
      template
        .replaceAll('/srv/referater/current', join(to, 'current'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`),
    )
    onTestFinished(server.stop)

    const answers = answersOf(sites)
    const kinds = [/\/$/, /\.json$/, /\.pf_index$/, /\.pf_fragment$/, /\.css$/]
    for (const kind of kinds) expect(answers.some(({ url }) => kind.test(url))).toBe(true)
    expect(answers.some(({ hashes }) => hashes.length === 1)).toBe(true)

    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    onTestFinished(() => agent.destroy())
    const random = randomFrom(1)
    const wrong: string[] = []
    /** Of which site an answer was, where the two differ. */
    const seen: number[] = []
    let [answered, swapped] = [0, 0]
    const ask = async (): Promise<void> => {
      const { url = '', hashes = [] } = answers[random(answers.length)] ?? {}
      const said = await answerOf(url, server.port, agent).catch((error: unknown) => String(error))
      answered++
      if (typeof said === 'string') wrong.push(`${url}: ${said}`)
      else if (said.status !== 200 || !hashes.includes(said.sha256))
        wrong.push(`${url}: ${said.status} ${said.sha256}`)
      else if (new Set(hashes).size === 2) seen.push(hashes.indexOf(said.sha256))
    }
    const reader = async (): Promise<void> => {
      while (swapped < SWAPS || answered < REQUESTS) {
        await ask()
        // The machine is needed for the swaps too.
        if (answered / REQUESTS > swapped / SWAPS) await sleep(2)
      }
    }
    const swaps = async (): Promise<void> => {
      for (; swapped < SWAPS; swapped++) {
        const { content = '' } = sites[swapped % 2] ?? {}
        expect((await publishSite({ content, to })).unchanged).toBe(false)
      }
    }
    await Promise.all([swaps(), ...Array.from({ length: CONNECTIONS }, reader)])

    expect(wrong).toEqual([])
    expect(answered).toBeGreaterThanOrEqual(REQUESTS)
    for (const site of [0, 1])
      expect(seen.filter((one) => one === site).length).toBeGreaterThan(REQUESTS / 20)
    expect(await siteIn(join(to, 'current'), sites)).toBe('B')
    expect(await server.complaints()).toBe('')
  }, 300_000)
})
