import { once } from 'node:events'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { listContent } from '../../src/archive/load.ts'
import { run, start } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const good = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder()
  await writeFiles(folder, files)
  return folder
}

describe('a folder with nothing but minutes', () => {
  it('is built as it is, and once more without its own site', async () => {
    const folder = await folderWith({ 'a.txt': good, 'node_modules/x/LICENSE.txt': 'x', '.git/x.txt': 'x' })
    for (const ending of [/\d+ files made/, /nothing changed/]) {
      const { code, stderr } = await run(['build'], folder)
      expect(code).toBe(0)
      expect(stderr).toMatch(/1 meeting, 1 item, 1 case; 0 errors/)
      expect(stderr).toMatch(ending)
    }
    expect(await readFile(join(folder, '_site/sag/24-000001/index.html'), 'utf8')).toContain('Vej')
    expect((await run(['ledger', '--record'], folder)).stdout).toMatch(/recorded now/)
  }, 90_000)

  it('is not taken for one where a folder content lies beside', async () => {
    const folder = await folderWith({ 'a.txt': good, 'content/archive.json': '{}' })
    expect((await run(['build'], folder)).stderr).toMatch(/0 meetings/)
  })

  it('is served, and its site that changes builds nothing anew', async () => {
    const folder = await folderWith({ 'a.txt': good })
    const child = start(['serve', '--port', '0'], folder)
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const builds = () => said.match(/\d+ (?:meeting|meetings), /g)?.length ?? 0
    try {
      await expect.poll(() => said, { timeout: 40_000 }).toContain('Serving')
      await sleep(500)
      await appendFile(join(folder, 'a.txt'), '\nPunkt 2: Sti\n\n24-000002\n\nBeslutning\n\nUdsat.\n')
      await expect.poll(() => said, { timeout: 40_000 }).toContain('1 meeting, 2 items')
      await sleep(2000)
      expect(builds()).toBe(2)
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }, 90_000)
})

describe('a folder without minutes', () => {
  it.each(['build', 'serve', 'ledger'])('is not searched by %s, which says what to do', async (command) => {
    const folder = await folderWith({ 'sub/a.txt': good, 'brev.md': 'x' })
    const { code, stdout, stderr } = await run([command], folder)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/--content.*referatarkiv init/)
    expect([...(await readTree(folder)).keys()]).toEqual(['brev.md', 'sub/a.txt'])
  })
})

describe('what programs keep beside minutes', () => {
  it('is passed over: built sites, node_modules and folders that begin with a full stop', async () => {
    const folder = await folderWith({
      'a.txt': good,
      'aar/b.txt': good,
      '.c.txt': good,
      '._site.referatarkiv/bodies/d.txt': good,
      'node_modules/e/e.txt': good,
      'aar/node_modules/f.txt': good,
      'site/.referatarkiv': '',
      'site/manifest-sha256.txt': '',
    })
    await mkdir(join(folder, 'tom'))
    expect((await listContent(folder)).map(({ file }) => file)).toEqual(['.c.txt', 'a.txt', 'aar/b.txt'])
  })

  it('is read where it is the folder that is given', async () => {
    const folder = await folderWith({ '.arkiv/a.txt': good })
    expect((await listContent(join(folder, '.arkiv'))).map(({ file }) => file)).toEqual(['a.txt'])
  })
})
