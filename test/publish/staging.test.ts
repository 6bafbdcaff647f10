import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { replaceFolder } from '../../src/publish/staging.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'

const newFolder = temporaryFolders()

/** Fills a folder with files, given by their path. */
function filling(files: Readonly<Record<string, string>>): (staging: string) => Promise<void> {
  return (staging) => writeFiles(staging, files)
}

/** The files of a site as text, the marker of this program aside. */
async function siteIn(folder: string): Promise<Record<string, string>> {
  const files = [...(await readTree(folder))].filter(([file]) => file !== '.referatarkiv')
  return Object.fromEntries(files.map(([file, bytes]) => [file, bytes.toString('utf8')]))
}

describe('a folder that is replaced', () => {
  it('is made when there is none, the folders above it too', async () => {
    const folder = await newFolder()
    await replaceFolder(join(folder, 'deep/down/site'), filling({ 'index.html': 'ny' }))
    expect(await siteIn(join(folder, 'deep/down/site'))).toEqual({ 'index.html': 'ny' })
  })

  it('may be there and empty', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'site'))
    await replaceFolder(join(folder, 'site'), filling({ 'index.html': 'ny' }))
    expect(await siteIn(join(folder, 'site'))).toEqual({ 'index.html': 'ny' })
  })

  it('is swapped whole: nothing of the old site is left', async () => {
    const out = join(await newFolder(), 'site')
    await replaceFolder(out, filling({ 'index.html': 'gammel', 'sag/1/index.html': 'væk' }))
    await replaceFolder(out, filling({ 'index.html': 'ny', 'aar/index.html': 'ny' }))
    expect(await siteIn(out)).toEqual({ 'index.html': 'ny', 'aar/index.html': 'ny' })
  })

  it('is the old site for as long as the new one is being made', async () => {
    const out = join(await newFolder(), 'site')
    await replaceFolder(out, filling({ 'index.html': 'gammel' }))
    await replaceFolder(out, async (staging) => {
      await writeFile(join(staging, 'index.html'), 'ny')
      expect(await siteIn(out)).toEqual({ 'index.html': 'gammel' })
    })
    expect(await siteIn(out)).toEqual({ 'index.html': 'ny' })
  })

  it('stays the old site when the making fails, and the failure is passed on', async () => {
    const folder = await newFolder()
    const out = join(folder, 'site')
    await replaceFolder(out, filling({ 'index.html': 'gammel' }))
    const failing = replaceFolder(out, async (staging) => {
      await writeFile(join(staging, 'index.html'), 'halv')
      throw new Error('strømmen gik')
    })
    await expect(failing).rejects.toThrow('strømmen gik')
    expect(await siteIn(out)).toEqual({ 'index.html': 'gammel' })
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('leaves nothing beside it', async () => {
    const folder = await newFolder()
    await replaceFolder(join(folder, 'site'), filling({ 'a.html': '1' }))
    await replaceFolder(join(folder, 'site'), filling({ 'a.html': '2' }))
    expect(await readdir(folder)).toEqual(['site'])
  })
})

describe('a folder with files of someone else', () => {
  it('is refused and left alone, before anything is made', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'site/brev.txt': 'Kære borgmester' })
    let begun = false
    const refused = replaceFolder(join(folder, 'site'), async () => {
      begun = true
    })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(join(folder, 'site'))
    expect(begun).toBe(false)
    expect(await siteIn(folder)).toEqual({ 'site/brev.txt': 'Kære borgmester' })
  })

  it('is refused when it is a file', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { site: 'en fil' })
    await expect(replaceFolder(join(folder, 'site'), filling({}))).rejects.toThrow(UsageError)
    expect(await siteIn(folder)).toEqual({ site: 'en fil' })
  })

  it('is refused behind a link too', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'real/brev.txt': 'Kære borgmester' })
    await symlink(join(folder, 'real'), join(folder, 'site'))
    await expect(replaceFolder(join(folder, 'site'), filling({}))).rejects.toThrow(UsageError)
  })
})
