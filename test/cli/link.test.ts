import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { linesOf, type Run, run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildFrom } from '../helpers/site.ts'
import { type ApiSite, apiSites } from '../site/lookup/api-site.ts'

const HOME = 'https://referater.example.dk/arkiv/'
const CASE = `${HOME}sag/24-000001/`

const newFolder = temporaryFolders()
const newSite = apiSites()
/** A folder with a site that knows where it is served. */
let folder: string
/** A site of the same archive that does not. */
let homeless: string
let server: ApiSite

beforeAll(async () => {
  const content = {
    'a.txt': minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] }),
  }
  const [one, other] = [await newFolder(), await newFolder()]
  const { out, archive } = await buildFrom(one, content, {
    baseUrl: 'https://referater.example.dk',
    pathPrefix: '/arkiv/',
  })
  folder = await newFolder()
  await symlink(out, join(folder, '_site'))
  homeless = (await buildFrom(other, content)).out
  server = await newSite(archive)
  await writeFiles(folder, {
    'notat.txt': 'Sag 24-000001.\r\n',
    'notat.md': '# Notat\n\nSag 24-000001 og 99-999999.\n',
    'side.HTML': '<p>Sag 24-000001</p>',
    'intet.md': 'Intet her.\n',
    'tom.txt': '',
    'tabel.ods': '24-000001',
    'brev.docx': 'no zip',
    'sub/notat.txt': '24-000001',
  })
})

const link = (...args: readonly string[]): Promise<Run> => run(['link', ...args], folder)

describe.concurrent('referatarkiv link', () => {
  it('prints the linked copy of a file, with the site in _site as the archive', async () => {
    expect(await link('notat.txt')).toEqual({ code: 0, stdout: `Sag 24-000001 <${CASE}>.\r\n`, stderr: '' })
    expect(await link('side.HTML')).toMatchObject({ stdout: `<p>Sag <a href="${CASE}">24-000001</a></p>` })
    expect(await link('tom.txt', '--out', '-')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('tells on standard error what the archive does not have, and ends with 0', async () => {
    const { code, stdout, stderr } = await link('notat.md')
    expect(stdout).toBe(`# Notat\n\nSag [24-000001](${CASE}) og 99-999999.\n`)
    expect(stderr).toBe('notat.md:3:18 warning 99-999999 is not in the archive citation-unresolved\n')
    expect(code).toBe(0)
  })

  it('links to the address that it is given, and loads the archive from there', async () => {
    const { stdout } = await link('notat.txt', '--archive', server.origin)
    expect(stdout).toBe(`Sag 24-000001 <${server.origin}/sag/24-000001/>.\r\n`)
  })

  it('links to --base where the folder does not say where it is served, and else says what to do', async () => {
    const { stdout } = await link('notat.txt', '--archive', homeless, '--base', 'https://x.example.dk/a')
    expect(stdout).toBe('Sag 24-000001 <https://x.example.dk/a/sag/24-000001/>.\r\n')
    const { code, stderr } = await link('notat.txt', '--archive', homeless)
    expect(code).toBe(2)
    expect(stderr).toMatch(/baseUrl.*archive\.json.*--base/)
  })

  it('writes a file, or several ones into a folder', async () => {
    const out = await newFolder()
    expect(await link('notat.txt', '--out', join(out, 'ny.txt'))).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await link('notat.txt', 'intet.md', '--out', join(out, 'alle'))).code).toBe(0)
    expect([...(await readTree(out))].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['alle/intet.md', 'Intet her.\n'],
      ['alle/notat.txt', `Sag 24-000001 <${CASE}>.\r\n`],
      ['ny.txt', `Sag 24-000001 <${CASE}>.\r\n`],
    ])
  })

  it('goes on past files that it cannot link, and says why', async () => {
    const out = await newFolder()
    const { code, stderr } = await link('gone.txt', 'tabel.ods', 'sub', 'notat.txt', '--out', out)
    expect(code).toBe(2)
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^gone\.txt: cannot be read: there is nothing there$/),
      expect.stringMatching(/^tabel\.ods: .*\.docx/),
      expect.stringMatching(/^sub: /),
    ])
    expect([...(await readTree(out)).keys()]).toEqual(['notat.txt'])
  })

  it('ends with 1 on a damaged file', async () => {
    const { code, stdout, stderr } = await link('brev.docx')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^brev\.docx: \S.*\n$/)
  })

  it.each([
    [['notat.txt', 'notat.md'], '--in-place'],
    [['notat.txt', 'sub/notat.txt', '--out', 'ud'], 'notat.txt'],
    [['notat.txt', 'notat.md', '--out', 'intet.md'], 'intet.md'],
    [['notat.txt', '--report', 'json'], '--check'],
    [['notat.txt', '--check', '--in-place'], '--check'],
    [['notat.txt', '--archive', 'sub'], 'sub'],
    [['notat.txt', '--archive', 'http://127.0.0.1:1/'], '127.0.0.1'],
    [['notat.txt', '--archive', '_site', '--base', 'x'], 'x'],
    [[], 'file'],
  ])('ends with 2 when it is called with %j, and says why', async (args, reason) => {
    const { code, stdout, stderr } = await link(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('says what to do where there is no site', async () => {
    const { code, stderr } = await run(['link', join(folder, 'notat.txt')], await newFolder())
    expect(code).toBe(2)
    expect(stderr).toMatch(/referatarkiv build.*--archive/)
  })
})

describe.concurrent('referatarkiv link --in-place', () => {
  it('changes files that mention something, through links, and no others', async () => {
    const own = await newFolder()
    await writeFiles(own, { 'notat.txt': '24-000001', 'intet.md': 'Intet her.\n' })
    await chmod(join(own, 'notat.txt'), 0o640)
    await symlink('notat.txt', join(own, 'genvej.txt'))
    const before = await stat(join(own, 'intet.md'))
    const files = ['genvej.txt', 'intet.md'].map((file) => join(own, file))
    expect((await link(...files, '--in-place')).code).toBe(0)
    expect(await readFile(join(own, 'notat.txt'), 'utf8')).toBe(`24-000001 <${CASE}>`)
    expect((await lstat(join(own, 'genvej.txt'))).isSymbolicLink()).toBe(true)
    expect((await stat(join(own, 'notat.txt'))).mode & 0o777).toBe(0o640)
    expect((await stat(join(own, 'intet.md'))).ino).toBe(before.ino)
    expect([...(await readTree(own)).keys()]).toEqual(['intet.md', 'notat.txt'])
  })
})

describe.concurrent('referatarkiv link --check', () => {
  it('ends with 1 where the archive does not have something, and writes nothing', async () => {
    const before = await readFile(join(folder, 'notat.md'), 'utf8')
    const { code, stdout, stderr } = await link('notat.md', 'notat.txt', '--check')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('notat.md:3:18 warning 99-999999 is not in the archive citation-unresolved\n')
    expect(await readFile(join(folder, 'notat.md'), 'utf8')).toBe(before)
    expect(await link('notat.txt', 'intet.md', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('prints a line for each mention with --report json', async () => {
    const { stdout } = await link('notat.md', '--check', '--report', 'json')
    const target = { kind: 'case', number: '24-000001', title: 'Vej', url: '/sag/24-000001/' }
    const place = { file: 'notat.md', line: 3 }
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toEqual([
      {
        ...{ ...place, column: 5, text: '24-000001', kind: 'number', key: '24-000001' },
        ...{ status: 'found', url: CASE, targets: [target], left: false },
      },
      {
        ...{ ...place, column: 18, text: '99-999999', kind: 'number', key: '99-999999' },
        ...{ status: 'unknown', url: null, targets: [], left: false },
      },
    ])
  })
})
