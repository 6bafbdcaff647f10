import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const good = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

/** A folder with minutes in `content`. */
async function withContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await newFolder()
  await writeFiles(join(folder, 'content'), { 'a.txt': good, ...files })
  return folder
}

describe.concurrent('referatarkiv build', () => {
  it('builds from any folder, with paths as they are meant there', async () => {
    const folder = await withContent({ 'brev.txt': 'Kære borgmester' })
    const { code, stdout, stderr } = await run(['build'], folder)
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/1 meeting, 1 item, 1 case, 1 file left out; 1 error.*\n\d+ files made/)
    expect(stderr).toContain('brev.txt')
    expect(await readFile(join(folder, '_site/index.html'), 'utf8')).toContain('Referatarkiv')
  })

  it('builds where --content and --out say, with options that win over archive.json', async () => {
    const folder = await withContent({ 'archive.json': '{ "name": "Fra filen", "pathPrefix": "/fil/" }' })
    const args = ['--content', 'content', '--out', 'ud/site', '--name', 'Fra linjen', '--path-prefix', '/x/']
    expect((await run(['build', ...args], folder)).code).toBe(0)
    const home = await readFile(join(folder, 'ud/site/index.html'), 'utf8')
    expect(home).toContain('Fra linjen')
    expect(home).toContain('href="/x/soeg/"')
    expect(home).not.toMatch(/Fra filen|\/fil\//)
  })

  it('ends with 2 and names the option that was meant', async () => {
    const { code, stderr } = await run(['build', '--contnet', 'content'], await withContent())
    expect(code).toBe(2)
    expect(stderr).toContain('--contnet')
    expect(stderr).toContain('--content')
  })

  it('ends with 2 on a bad configuration, says where, and builds nothing', async () => {
    const folder = await withContent({ 'archive.json': '{ "nmae": "x" }' })
    const { code, stdout, stderr } = await run(['build'], folder)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/archive\.json.*“nmae”.*“name”/)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect([...(await readTree(folder)).keys()]).toEqual(['content/a.txt', 'content/archive.json'])
  })

  it('ends with 2 on an --out that holds files of someone else, and leaves them', async () => {
    const folder = await withContent()
    await writeFiles(folder, { 'ud/brev.txt': 'Kære borgmester' })
    const { code, stderr } = await run(['build', '--out', 'ud'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('--out')
    expect([...(await readTree(folder)).keys()]).toEqual(['content/a.txt', 'ud/brev.txt'])
  })

  it('ends with 2 when the folder of minutes is not there', async () => {
    const { code, stderr } = await run(['build', '--content', 'gone'], await withContent())
    expect(code).toBe(2)
    expect(stderr).toContain('gone')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe.concurrent('referatarkiv', () => {
  it.each([
    ['build', ['--content', '--out', '--path-prefix']],
    ['serve', ['--content', '--out', '--port']],
    ['parse', ['--json', '<file...>']],
    ['check', ['--reporter', '--strict', '--max-warnings']],
  ])('tells with --help what %s takes', async (command, options) => {
    const { code, stdout, stderr } = await run([command, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const option of options) expect(stdout).toContain(option)
  })

  it('lists its commands with --help, and its version with --version', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const command of ['build', 'serve', 'parse', 'check']) expect(stdout).toContain(command)
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` })
  })

  it('ends with 2 and names the command that was meant', async () => {
    const { code, stdout, stderr } = await run(['biuld'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('build')
  })
})
