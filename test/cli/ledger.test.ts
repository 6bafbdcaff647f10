import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, type Run, run } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const day = '2024-10-09'
const items = [
  { title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') },
  { title: 'Sti', paragraphs: treatedAs('24-000002', 'Udsat.') },
]

/** A folder with minutes, all addresses of which are recorded, and what runs `ledger` in it. */
async function recorded() {
  const folder = await newFolder()
  await writeFiles(folder, { 'content/a.txt': minutes({ date: day, items }) })
  const ledger = (...args: readonly string[]): Promise<Run> => run(['ledger', ...args], folder)
  expect((await ledger('--record')).code).toBe(0)
  const file = join(folder, 'content/ledger.txt')
  return { folder, ledger, read: async () => linesOf(await readFile(file, 'utf8')) }
}

/** Dates the meeting a day earlier, so that its addresses change. */
async function redate(folder: string): Promise<void> {
  await writeFiles(folder, { 'content/a.txt': minutes({ date: '2024-10-08', items }) })
}

describe.concurrent('referatarkiv ledger', () => {
  it('shows what is not recorded yet and ends with 0, and writes nothing', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': minutes({ date: day, items }) })
    const { code, stdout } = await run(['ledger'], folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^0 live, 0 redirected, 0 withdrawn, 0 vanished, \d+ not recorded\n/)
    expect(stdout).toContain('npx referatarkiv ledger --record')
    await expect(readFile(join(folder, 'content/ledger.txt'))).rejects.toThrow()
  })

  it('records every address, in order, and takes its own file for no minutes', async () => {
    const { ledger, read } = await recorded()
    const addresses = (await read()).filter((line) => !line.startsWith('#'))
    expect(addresses).toEqual([...addresses].sort())
    for (const url of [
      '/',
      `/moeder/byraadet/${day}/punkt-2/`,
      '/sag/24-000001/',
      `/kilder/byraadet/${day}/`,
    ])
      expect(addresses).toContain(url)
    const again = await ledger()
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(again.stdout).toBe(
      `${addresses.length} live, 0 redirected, 0 withdrawn, 0 vanished, 0 not recorded\n`,
    )
  })

  it('ends with 1 when addresses vanished, and prints commands that settle them as they stand', async () => {
    const { folder, ledger, read } = await recorded()
    await redate(folder)
    await writeFiles(folder, {
      [`_site/moeder/byraadet/${day}/punkt-1/index.json`]:
        '{"title":"Vej","caseNumber":"24-000001","number":1}',
    })
    const { code, stdout } = await ledger()
    expect(code).toBe(1)
    expect(stdout).toContain(`vanished /moeder/byraadet/${day}/`)
    const commands = [...stdout.matchAll(/^ {2}npx referatarkiv ledger (.+)$/gm)]
    for (const [, words = ''] of commands) {
      const args = words.split(' ').map((word) => word.replaceAll("'", ''))
      expect((await ledger(...args)).code).toBe(0)
    }
    expect(await ledger()).toMatchObject({ code: 0 })
    expect(await read()).toEqual(
      expect.arrayContaining([
        `/kilder/byraadet/${day}/ -> /kilder/byraadet/2024-10-08/`,
        `/moeder/byraadet/${day}/ -> /moeder/byraadet/2024-10-08/`,
        `/moeder/byraadet/${day}/punkt-2/ -> /moeder/byraadet/2024-10-08/punkt-2/`,
      ]),
    )
  })

  it('knows the titles of what vanished from the site that was built before', async () => {
    const { folder, ledger } = await recorded()
    await writeFiles(folder, {
      [`_site/moeder/byraadet/${day}/punkt-1/index.json`]:
        '{"title":"Vej","caseNumber":"24-000001","number":1}',
      'content/a.txt': minutes({ date: '2024-09-11', items: [...items].reverse() }),
    })
    const { stdout } = await ledger()
    expect(stdout).toContain(
      `vanished /moeder/byraadet/${day}/punkt-1/, perhaps /moeder/byraadet/2024-09-11/punkt-2/ (the same case number and title)`,
    )
  })

  it('leads addresses on, withdraws and restores them, and prints the lines that it wrote', async () => {
    const { folder, ledger, read } = await recorded()
    await redate(folder)
    const moved = await ledger('redirect', `/moeder/byraadet/${day}/**`, '/moeder/byraadet/2024-10-08/')
    const lines = ['', 'punkt-1/', 'punkt-2/', 'samlet.html'].map(
      (rest) => `/moeder/byraadet/${day}/${rest} -> /moeder/byraadet/2024-10-08/${rest}`,
    )
    expect([moved.code, linesOf(moved.stdout)]).toEqual([0, lines])
    const source = `/kilder/byraadet/${day}/`
    expect(await ledger('withdraw', source, '--reason', 'Efter ønske')).toMatchObject({
      code: 0,
      stdout: `${source} withdrawn: Efter ønske\n`,
    })
    expect(await read()).toEqual(expect.arrayContaining([...lines, `${source} withdrawn: Efter ønske`]))
    expect((await ledger('restore', source)).stdout).toBe(`${source}\n`)
    expect((await ledger()).stdout).toContain('1 vanished')
  })

  it('takes --content on either side of the subcommand, and prints it in the commands', async () => {
    const { folder } = await recorded()
    await redate(folder)
    const parent = join(folder, '..')
    const content = join(folder, 'content')
    const shown = await run(['ledger', '--content', content], parent)
    expect(shown.stdout).toContain(`--content ${content}`)
    for (const args of [
      ['--content', content, 'restore', '/'],
      ['restore', '/', '--content', content],
    ]) {
      expect((await run(['ledger', ...args], parent)).stderr).toMatch(/^\/: neither redirected nor withdrawn/)
    }
  })

  it('ends with 1 on a line that says what cannot be, with its place', async () => {
    const { folder, ledger } = await recorded()
    await writeFiles(folder, { 'content/ledger.txt': '/\n/sag/1/ -> /sag/2/\n' })
    const { code, stdout } = await ledger()
    expect(code).toBe(1)
    expect(stdout).toContain('content/ledger.txt:2: /sag/1/ leads to /sag/2/, which is not made\n')
  })

  it.each([
    [['withdraw', '/sag/24-000001/', '--reason', 'x'], 'still made'],
    [['withdraw', '/sag/24-000001/'], '--reason'],
    [['redirect', '/sag/24-00001/', '/'], 'Did you mean /sag/24-000001/?'],
    [['redirect', '/sag/24-000001/'], 'to'],
    [['restore', '/'], 'neither'],
    [['rediret', '/a/', '/b/'], 'too many arguments'],
    [['--content', 'gone'], 'gone'],
  ])('ends with 2 on %j, says why, and changes nothing', async (args, why) => {
    const { ledger, read } = await recorded()
    const before = await read()
    const { code, stdout, stderr } = await ledger(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(await read()).toEqual(before)
  })

  it('ends with 2 on a ledger that cannot be read, with file and line', async () => {
    const { folder, ledger } = await recorded()
    await writeFiles(folder, { 'content/ledger.txt': '/\n<<<<<<< HEAD\n' })
    const { code, stderr } = await ledger('--record')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^content\/ledger\.txt:2: /)])
  })
})
