import { appendFile, chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()

const commands = [
  { command: 'publish', args: ['publish', '--to', 'target'], served: 'target/current/' },
  { command: 'build', args: ['build', '--out', 'target'], served: 'target' },
]

/** A folder with a site that was made of its content. */
async function withSite(args: readonly string[]): Promise<string> {
  const folder = await newFolder()
  const decided = (decision: string) => [{ title: 'Vej', paragraphs: treatedAs('24-000001', decision) }]
  await writeFiles(join(folder, 'content'), {
    'a.txt': minutes({ items: decided('Godkendt.') }),
    'b.txt': minutes({ date: '2023-10-11', items: decided('Udsat.') }),
  })
  // A build records no addresses of itself.
  if (args[0] === 'build') expect((await run(['ledger', '--record'], folder)).code).toBe(0)
  expect((await run(args, folder)).code).toBe(0)
  return folder
}

const edited = { 'a.txt': minutes({ items: [{ title: 'Sti' }] }) }

describe.each(commands)('the exit code of $command, where a site was made before', ({ args, served }) => {
  /** Runs once more after a change, and expects the site to be what it was, to the last byte. */
  async function ends(
    change: (folder: string) => Promise<unknown>,
    { more = [], env = {} }: { more?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
  ) {
    const folder = await withSite(args)
    const before = await readTree(join(folder, served))
    await change(folder)
    const ended = await run([...args, ...more], folder, { env })
    const after = await readTree(join(folder, served))
    expect([...after.keys()]).toEqual([...before.keys()])
    expect([...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes))).toEqual([])
    return ended
  }

  const content = (folder: string) => join(folder, 'content')

  it('is 0 when there is nothing to do', async () => {
    const { code, stderr } = await ends(async () => undefined)
    expect([code, stderr]).toEqual([0, expect.stringContaining('nothing changed')])
  })

  it('is 1 for a site that fails its checks, each told with its page', async () => {
    const name = 'Arkiv '.repeat(40_000)
    const { code, stdout, stderr } = await ends((folder) =>
      writeFiles(content(folder), { 'archive.json': JSON.stringify({ name }) }),
    )
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/The built site has \d+ errors and is not published:\n {2}\/\S*: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('is 1 for an address that would vanish, with what can be done', async () => {
    const { code, stderr } = await ends((folder) => rm(join(content(folder), 'b.txt')))
    expect(code).toBe(1)
    expect(linesOf(stderr)).toContain('  /moeder/byraadet/2023-10-11/')
    expect(stderr).toContain('npx referatarkiv ledger')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['an option that there is not', {}, ['--fast']],
    ['a content folder that there is not', {}, ['--content', 'gone']],
    ['a configuration that cannot be read', { 'archive.json': '{' }, []],
    ['a ledger that cannot be read', { 'ledger.txt': '/vej/ til /sti/' }, []],
  ])('is 2 for %s', async (_, files, more) => {
    const { code, stdout, stderr } = await ends((folder) => writeFiles(content(folder), files), { more })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('is 3 for what nobody thought of, with the stack', async () => {
    const program = join(await newFolder(), 'indexer')
    await writeFile(program, '#!/bin/sh\necho out of cheese >&2\nexit 7\n')
    await chmod(program, 0o755)
    const change = async (folder: string): Promise<void> => {
      await writeFiles(content(folder), edited)
      // The files that tell a host of it have the same names in both sites.
      await appendFile(join(content(folder), 'ledger.txt'), '/moeder/byraadet/2023-10-12/ -> /moeder/\n')
    }
    const { code, stderr } = await ends(change, { env: { PAGEFIND_EXTENDED_BINARY_PATH: program } })
    expect(code).toBe(3)
    expect(stderr).toContain('out of cheese')
    expect(stderr).toMatch(/\n\s+at /)
  })

  it('is 3 for an error that nobody was there to catch', async () => {
    const late = join(await newFolder(), 'late.mjs')
    // As a fault in a library would, when its turn comes.
    await writeFile(late, 'setTimeout(() => Promise.reject(new Error("too late")), 300)\n')
    const { code, stderr } = await ends((folder) => writeFiles(content(folder), edited), {
      env: { NODE_OPTIONS: `--import=file://${late}` },
    })
    expect(code).toBe(3)
    expect(stderr).toContain('too late')
  })
})
