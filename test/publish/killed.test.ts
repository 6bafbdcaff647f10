import { on, once } from 'node:events'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { workshopIn } from '../../src/publish/workshop.ts'
import { run, start } from '../helpers/cli.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { siteIn, type TwoSites, twoSites } from '../helpers/two-sites.ts'

const newFolder = temporaryFolders()

/** How often each command is killed. */
const KILLS = Number(process.env.REFERATARKIV_KILLS ?? 8)

let sites: TwoSites

beforeAll(async () => {
  sites = await twoSites(await newFolder())
}, 120_000)

/** When a run is killed: after so many milliseconds, of its start or of the end of its checks. */
interface Moment {
  ms: number
  checked: boolean
  /** Whether only the process itself is killed, and the programs that it has started go on. */
  alone: boolean
}

/** Starts a run, kills it, and says whether it was still running. */
async function kill(args: readonly string[], { ms, checked, alone }: Moment): Promise<boolean> {
  // With a process group of its own, so that the programs that it starts can be killed with it.
  const child = start(args, process.cwd(), { detached: true })
  const ended = once(child, 'exit')
  if (checked) {
    await Promise.race([checksOf(child), ended])
  }
  await Promise.race([sleep(ms), ended])
  const running = child.exitCode === null
  if (running && child.pid !== undefined) process.kill(alone ? child.pid : -child.pid, 'SIGKILL')
  await ended
  return running
}

/** Waits until a run says that its site is checked: what is left to do is little more than the swap. */
async function checksOf({ stderr }: ReturnType<typeof start>): Promise<void> {
  for await (const [text] of on(stderr, 'data')) if (String(text).includes('Checking:')) return
}

/** How many milliseconds a run takes, and how many of them from the end of its checks. */
async function timesOf(args: readonly string[]): Promise<{ whole: number; rest: number }> {
  const begun = performance.now()
  const child = start(args, process.cwd())
  const ended = once(child, 'exit')
  await checksOf(child)
  const checked = performance.now()
  expect(await ended).toEqual([0, null])
  const end = performance.now()
  return { whole: end - begun, rest: end - checked }
}

const commands = [
  { command: 'publish', option: '--to', served: (target: string) => join(target, 'current') },
  { command: 'build', option: '--out', served: (target: string) => target },
]

describe.each(commands)('referatarkiv $command', ({ command, option, served }) => {
  it(
    `leaves one site whole wherever it is killed, ${KILLS} times, and the next run makes the other`,
    async () => {
      const target = join(await newFolder(), 'target')
      const site = served(target)
      const argsFor = (content: string) => [command, '--content', content, option, target]
      const random = randomFrom(command.length)
      let [live, next] = sites
      await run(argsFor(next.content))
      const { whole, rest } = await timesOf(argsFor(live.content))
      const seen = { killed: 0, before: 0, after: 0, between: 0 }
      for (let trial = 0; trial < KILLS; trial++) {
        const checked = trial % 2 === 1
        const moment = {
          ms: random(Math.ceil(checked ? rest : whole)),
          checked,
          alone: trial % 3 === 2,
        }
        const told = `kill ${trial}: ${JSON.stringify(moment)}`
        if (await kill(argsFor(next.content), moment)) seen.killed++
        let found = await siteIn(site, sites)
        if (command === 'build' && found === 'none') {
          seen.between++
          // Whatever is started next puts the old site back, even if it makes none itself.
          await run(argsFor(join(target, 'no-content')))
          found = await siteIn(site, sites)
          expect(found, told).toBe(live.name)
        }
        expect([live.name, next.name], told).toContain(found)
        seen[found === live.name ? 'before' : 'after']++

        const { code, stderr } = await run(argsFor(next.content))
        expect([code, stderr], told).toEqual([0, expect.stringMatching(/files made|nothing changed/)])
        expect(await siteIn(site, sites), told).toBe(next.name)
        if (command === 'publish') await expectTidy(target)
        ;[live, next] = [next, live]
      }
      expect(seen.killed).toBeGreaterThan(0)
      if (process.env.REFERATARKIV_KILLS) process.stderr.write(`${command}: ${JSON.stringify(seen)}\n`)
    },
    60_000 + KILLS * 12_000,
  )
})

/** Two releases, both whole, and nothing that was to become one. */
async function expectTidy(target: string): Promise<void> {
  const releases = await readdir(join(target, 'releases'))
  const found = await Promise.all(releases.map((name) => siteIn(join(target, 'releases', name), sites)))
  expect(found.sort()).toEqual(['A', 'B'])
  expect((await readdir(target)).sort()).toEqual(['.referatarkiv', 'current', 'releases'])
  const workshop = await readdir(join(target, '.referatarkiv'))
  expect(workshop.filter((name) => !/^(?:bodies|memory|spare)$/.test(name))).toEqual([])
}

it('a build that was killed between its two renames is put right by the next one, though that fails', async () => {
  const folder = await newFolder()
  const out = join(folder, 'site')
  const [one, other] = sites
  for (const { content } of [other, one]) await run(['build', '--content', content, '--out', out])
  const { spare } = workshopIn(join(folder, '.site.referatarkiv'))
  await rename(spare, `${spare}-away`)
  await rename(out, spare)
  expect(await siteIn(out, sites)).toBe('none')
  expect((await run(['build', '--content', join(folder, 'gone'), '--out', out])).code).toBe(2)
  expect(await siteIn(out, sites)).toBe('A')
}, 60_000)
