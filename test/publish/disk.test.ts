import { chmod, chown, cp, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Run, run } from '../helpers/cli.ts'
import { canMount, mountDisk } from '../helpers/disks.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { ANY_DISK, siteIn, type TwoSites, twoSites } from '../helpers/two-sites.ts'

const newFolder = temporaryFolders()
const mounts = canMount()
if (!mounts) process.stderr.write('No right to mount disks: full and read-only ones are not tried.\n')

/** The sizes that a disk is tried at, for each command. */
const SIZES = 10
const ROOM = 64 * 2 ** 20

let sites: TwoSites

beforeAll(async () => {
  const folder = await newFolder()
  await chmod(folder, 0o755)
  sites = await twoSites(folder, ANY_DISK)
}, 120_000)

const commands = [
  { command: 'publish', option: '--to', served: (target: string) => join(target, 'current') },
  { command: 'build', option: '--out', served: (target: string) => target },
]

/** Expects a run to end with one message that names the fault and the folder, and no stack. */
function expectTold({ code, stdout, stderr }: Run, target: string, fault: RegExp): void {
  expect(stderr).toMatch(fault)
  expect(stderr).toContain(`${target}: `)
  expect(stderr).toContain('the site that was there stays')
  expect(stderr).not.toMatch(/\n\s+at /)
  expect([code, stdout]).toEqual([1, ''])
}

describe.runIf(mounts).each(commands)(
  'a full disk and referatarkiv $command',
  ({ command, option, served }) => {
    it(`leave the old site whole at ${SIZES} sizes, and with room the next one is made`, async () => {
      const disk = await mountDisk(join(await newFolder(), 'disk'), ROOM)
      const target = join(disk.folder, 'target')
      const build = async ({ content }: TwoSites[number]) =>
        run([command, '--content', content, option, target])
      const [old, next] = sites
      const saved = join(await newFolder(), 'saved')
      /** Only the old site lies there, so that the next needs its full room. */
      const startAnew = async (): Promise<number> => {
        for (const name of await readdir(disk.folder)) await rm(join(disk.folder, name), { recursive: true })
        await cp(saved, target, { recursive: true, verbatimSymlinks: true })
        return disk.used()
      }
      expect((await build(old)).code).toBe(0)
      await cp(target, saved, { recursive: true, verbatimSymlinks: true })
      // The workshop of a plain folder lies beside it.
      if (command === 'publish') await rm(join(saved, '.referatarkiv'), { recursive: true })
      const least = await startAnew()
      expect((await build(next)).code).toBe(0)
      const needed = (await disk.used()) - least
      expect(needed).toBeGreaterThan(100_000)
      for (let step = 0; step < SIZES; step++) {
        const used = await startAnew()
        disk.resize(used + Math.floor((needed * step) / SIZES / 4096) * 4096)
        expectTold(await build(next), target, /No space left/)
        expect(await siteIn(served(target), sites), `size ${step}`).toBe(old.name)
        // What was begun takes no room from others.
        expect(await disk.used()).toBeLessThan(used + needed / 2)
        disk.resize(ROOM)
        expect((await build(next)).code).toBe(0)
        expect(await siteIn(served(target), sites), `size ${step}`).toBe(next.name)
      }
    }, 300_000)
  },
)

describe.runIf(mounts)('a disk that can only be read', () => {
  it.each(commands)(
    'is told of by $command, and its site stays',
    async ({ command, option, served }) => {
      const disk = await mountDisk(join(await newFolder(), 'disk'), ROOM)
      const target = join(disk.folder, 'target')
      const [old, next] = sites
      expect((await run([command, '--content', old.content, option, target])).code).toBe(0)
      disk.readOnly()
      expectTold(await run([command, '--content', next.content, option, target]), target, /can only be read/)
      expect(await siteIn(served(target), sites)).toBe(old.name)
    },
    60_000,
  )
})

it.runIf(mounts)(
  'a folder that a disk is mounted on is refused for build, with a word on what to give',
  async () => {
    const { folder } = await mountDisk(join(await newFolder(), 'disk'), ROOM)
    const { code, stderr } = await run(['build', '--content', sites[0].content, '--out', folder])
    expect([code, stderr]).toEqual([2, expect.stringContaining(join(folder, 'site'))])
    expect(await readdir(folder)).toEqual([])
  },
)

describe.runIf(process.getuid)('a user without the right to write', () => {
  /** The right to write is no matter to root, so that the program runs as somebody else. */
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

  /** A target with a site, all of which belongs to the user whom the program runs as. */
  async function published(command: string, option: string): Promise<string> {
    const parent = await newFolder()
    const target = join(parent, 'parent/target')
    await mkdir(dirname(target))
    for (const folder of [parent, dirname(target)]) await give(folder)
    for (const { content } of sites)
      for (const path of [content, join(content, 'archive.json')]) await give(path)
    const { code, stderr } = await run(
      [command, '--content', sites[0].content, option, target],
      parent,
      other,
    )
    expect([code, stderr]).toEqual([0, expect.stringContaining('files made')])
    return target
  }

  async function give(path: string): Promise<void> {
    if (other.uid !== undefined) await chown(path, other.uid, other.gid)
  }

  /** Builds the other site where a folder cannot be written to. */
  async function buildWithout(locked: string, command: string, option: string, target: string): Promise<Run> {
    await chmod(locked, 0o555)
    try {
      return await run([command, '--content', sites[1].content, option, target], dirname(target), other)
    } finally {
      await chmod(locked, 0o755)
    }
  }

  const locks: { what: string; lockedIn: (target: string, command: string) => string }[] = [
    {
      what: 'the workshop',
      lockedIn: (target, command) =>
        command === 'build' ? join(dirname(target), '.target.referatarkiv') : join(target, '.referatarkiv'),
    },
    {
      what: 'the folder of the site',
      lockedIn: (target, command) => (command === 'build' ? dirname(target) : target),
    },
    {
      what: 'the site itself',
      lockedIn: (target, command) => (command === 'build' ? target : join(target, 'releases')),
    },
  ]

  it.each(commands.flatMap((command) => locks.map((lock) => ({ ...command, ...lock }))))(
    'is told so by $command of $what, and the site there stays',
    async ({ command, option, served, lockedIn }) => {
      const target = await published(command, option)
      expectTold(
        await buildWithout(lockedIn(target, command), command, option, target),
        target,
        /Not permitted/,
      )
      expect(await siteIn(served(target), sites)).toBe('A')
      expect((await run([command, '--content', sites[1].content, option, target], target, other)).code).toBe(
        0,
      )
      expect(await siteIn(served(target), sites)).toBe('B')
    },
    60_000,
  )

  it('is told so where there is no site yet', async () => {
    const parent = await newFolder()
    await give(parent)
    const target = join(parent, 'site')
    const told = await buildWithout(parent, 'build', '--out', target)
    expect([told.code, told.stderr]).toEqual([1, expect.stringMatching(/Not permitted/)])
    expect(await readdir(parent)).toEqual([])
  }, 60_000)

  it('is told so of the ledger before anything is published', async () => {
    const target = await published('publish', '--to')
    const { content } = sites[1]
    await rm(join(content, 'ledger.txt'), { force: true })
    await chmod(content, 0o555)
    const told = await run(['publish', '--content', content, '--to', target], target, other)
    await chmod(content, 0o755)
    expectTold(told, target, /Not permitted/)
    expect(told.stderr).toContain('ledger.txt')
    expect(await siteIn(join(target, 'current'), sites)).toBe('A')
  }, 60_000)
})
