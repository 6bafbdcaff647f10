import { existsSync } from 'node:fs'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ending, run, start } from '../helpers/cli.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { siteIn, type TwoSites, twoSites } from '../helpers/two-sites.ts'

const newFolder = temporaryFolders()
let sites: TwoSites

beforeAll(async () => {
  sites = await twoSites(await newFolder())
}, 120_000)

const commands = [
  {
    command: 'publish',
    option: '--to',
    served: (target: string) => join(target, 'current'),
    workshop: (folder: string) => join(folder, 'target/.referatarkiv'),
  },
  {
    command: 'build',
    option: '--out',
    served: (target: string) => target,
    workshop: (folder: string) => join(folder, '.target.referatarkiv'),
  },
]

describe.each(commands)('two runs of referatarkiv $command', ({ command, option, served, workshop }) => {
  const argsFor = (at: 0 | 1, target: string) => [command, '--content', sites[at].content, option, target]

  it('are refused a target where another is at work, by name, and that one goes on', async () => {
    const folder = await newFolder()
    const target = join(folder, 'target')
    const first = start(argsFor(0, target), folder)
    const end = ending(first)
    await vi.waitFor(
      async () => expect((await readdir(workshop(folder))).join()).toContain(`.lock-${first.pid}-`),
      20_000,
    )
    // It stands still in the midst of its work.
    first.kill('SIGSTOP')
    const second = await run(argsFor(1, target), folder)
    expect([second.code, second.stdout]).toEqual([2, ''])
    expect(second.stderr).toContain(`process ${first.pid} is at work here since`)
    expect(second.stderr).not.toMatch(/\n\s+at /)
    first.kill('SIGCONT')
    expect((await end).code).toBe(0)
    expect(await siteIn(served(target), sites)).toBe('A')
    expect((await run(argsFor(1, target), folder)).code).toBe(0)
    expect(await siteIn(served(target), sites)).toBe('B')
  }, 60_000)

  it('that start at once, five times, leave the site of one that went on', async () => {
    const folder = await newFolder()
    const target = join(folder, 'target')
    for (let round = 0; round < 5; round++) {
      const runs = await Promise.all([run(argsFor(0, target), folder), run(argsFor(1, target), folder)])
      const done = runs.flatMap(({ code }, at) => (code === 0 ? (sites[at]?.name ?? '') : []))
      expect(done).not.toEqual([])
      expect(done).toContain(await siteIn(served(target), sites))
      for (const { code, stderr } of runs)
        if (code !== 0) expect([code, stderr]).toEqual([2, expect.stringContaining('is at work here')])
    }
  }, 120_000)
})

it('a build into a link to a folder replaces the folder, and locks out a build into the folder itself', async () => {
  const folder = await newFolder()
  const [real, link] = [join(folder, 'disk/site'), join(folder, 'link')]
  await mkdir(real, { recursive: true })
  await symlink(real, link)
  const first = start(['build', '--content', sites[0].content, '--out', link], folder)
  const end = ending(first)
  await vi.waitFor(
    () => expect(existsSync(join(folder, 'disk/.site.referatarkiv/bodies'))).toBe(true),
    20_000,
  )
  first.kill('SIGSTOP')
  const second = await run(['build', '--content', sites[1].content, '--out', real], folder)
  expect([second.code, second.stderr]).toEqual([2, expect.stringContaining(`process ${first.pid} `)])
  first.kill('SIGCONT')
  expect((await end).code).toBe(0)
  expect([await siteIn(real, sites), await siteIn(link, sites)]).toEqual(['A', 'A'])
}, 60_000)
