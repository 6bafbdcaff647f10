import { spawnSync } from 'node:child_process'
import { symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { loadContent, loadFile } from '../../src/archive/load.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const good = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

describe('a content folder', () => {
  it('is read in the order of its paths, subfolders too, and only its .txt files', async () => {
    const folder = await newFolder()
    await writeFiles(folder, {
      'b.txt': good,
      'a.TXT': good,
      'sub/deep/c.txt': good,
      'notes.md': good,
      'archive.json': '{}',
      'ledger.txt': '/moeder/',
    })
    const files = await loadContent(folder)
    expect(files.map(({ file }) => file)).toEqual(['a.TXT', 'b.txt', 'sub/deep/c.txt'])
    expect(files.every(({ result }) => result.meeting?.id === 'byraadet/2024-10-09')).toBe(true)
  })

  it('may be empty', async () => {
    expect(await loadContent(await newFolder())).toEqual([])
  })

  it('has to be there, and has to be a folder', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': good })
    await expect(loadContent(join(folder, 'nowhere'))).rejects.toThrow(UsageError)
    await expect(loadContent(join(folder, 'a.txt'))).rejects.toThrow(UsageError)
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['is no minutes', 'Kære borgmester\n\nTak for sidst.', 'not-minutes'],
    ['is empty', '', 'empty'],
    ['is blank', ' \n\n\t\n', 'empty'],
  ])('is reported when it %s, and the others are read', async (_, text, ruleId) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': text, 'b.txt': good })
    const [bad, other] = await loadContent(folder)
    expect(bad?.result.meeting).toBeNull()
    expect(bad?.result.messages).toContainEqual(expect.objectContaining({ ruleId, severity: 'error' }))
    expect(other?.result.meeting?.id).toBe('byraadet/2024-10-09')
  })

  it('is reported when it is not there to be read, and the others are read', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'b.txt': good })
    await symlink(join(folder, 'gone'), join(folder, 'a.txt'))
    const [bad, other] = await loadContent(folder)
    expect(bad).toMatchObject({ file: 'a.txt', result: { file: 'a.txt', meeting: null } })
    expect(bad?.result.messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['refused', 'error'],
    ])
    expect(other?.result.meeting).not.toBeNull()
  })

  it.each([
    ['a link to a file', (path: string) => symlink('b.txt', path)],
    ['a link out of the folder', (path: string) => symlink('/etc/passwd', path)],
    ['a link to a folder', (path: string) => symlink('.', path)],
    ['a FIFO that nobody writes to', async (path: string) => void spawnSync('mkfifo', [path])],
  ])('is refused with one message when it is %s, and the others are read', async (_, make) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'b.txt': good })
    await make(join(folder, 'a.txt'))
    const [bad, other, ...more] = await loadContent(folder)
    expect(bad?.result.meeting).toBeNull()
    expect(bad?.result.messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['refused', 'error'],
    ])
    expect(other?.result.meeting).not.toBeNull()
    expect(more).toEqual([])
  })

  it('is refused when it is a link to a folder, named like one', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'real/b.txt': good })
    await symlink('real', join(folder, 'linked'))
    const files = await loadContent(folder)
    expect(files.map(({ file, result }) => [file, result.messages[0]?.ruleId])).toEqual([
      ['linked', 'refused'],
      ['real/b.txt', undefined],
    ])
  })

  it('is refused unread when it is larger than the configuration allows, named or found', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': '', 'b.txt': good })
    await truncate(join(folder, 'a.txt'), 2 ** 40)
    const [bad, other] = await loadContent(folder)
    expect(bad?.result.messages.map(({ ruleId }) => ruleId)).toEqual(['refused'])
    expect(other?.result.meeting).not.toBeNull()
    const named = await loadFile(join(folder, 'a.txt'))
    expect(named.result.messages.map(({ ruleId }) => ruleId)).toEqual(['refused'])
  })

  it('may be a link when it is named', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'b.txt': good })
    await symlink('b.txt', join(folder, 'a.txt'))
    expect((await loadFile(join(folder, 'a.txt'))).result.meeting?.id).toBe('byraadet/2024-10-09')
  })

  it('is not made of a folder named like one, whose files are read', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'x.txt/inside.txt': good })
    const files = await loadContent(folder)
    expect(files.map(({ file, result }) => [file, result.meeting?.id])).toEqual([
      ['x.txt/inside.txt', 'byraadet/2024-10-09'],
    ])
  })

  it('may be binary', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': Uint8Array.from({ length: 4096 }, (_, at) => (at * 31) % 256) })
    const [bad] = await loadContent(folder)
    expect(bad?.result.meeting).toBeNull()
  })
})

describe('a file of an old system', () => {
  it('is read as Windows-1252, and the message says so', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': Buffer.from(good.replace('Vej', 'Ny vej i Ærø'), 'latin1') })
    const [file] = await loadContent(folder)
    expect(file?.result.meeting).toMatchObject({ body: 'Byrådet', source: { encoding: 'windows-1252' } })
    expect(file?.result.messages).toContainEqual(
      expect.objectContaining({ ruleId: 'encoding', severity: 'info' }),
    )
  })
})
