import { lstatSync } from 'node:fs'
import { mkdir, readdir, rename, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { buildSite } from '../../src/publish/build.ts'
import { BuildFailure } from '../../src/publish/failure.ts'
import { folderTarget } from '../../src/publish/target.ts'
import { workshopIn } from '../../src/publish/workshop.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'
import { writeProvedSite } from '../helpers/proved-site.ts'

const newFolder = temporaryFolders()

/** The files of a site as text, the proof of it aside. */
async function siteIn(folder: string): Promise<Record<string, string>> {
  const files = [...(await readTree(folder))].filter(([path]) => !/^\.referatarkiv$|\.txt$/.test(path))
  return Object.fromEntries(files.map(([path, bytes]) => [path, bytes.toString('utf8')]))
}

/** Puts a site into a folder, as a build does at its end. */
async function swapIn(out: string, site: Readonly<Record<string, string>>): Promise<void> {
  const target = await folderTarget(out)
  const { next, spare } = workshopIn(target.workshop)
  await writeProvedSite(next, site)
  await target.swap(next, spare, 'a')
}

describe('a folder that a site is put into', () => {
  it('is made when there is none, the folders above it too', async () => {
    const out = join(await newFolder(), 'deep/down/site')
    await swapIn(out, { 'index.html': 'ny' })
    expect(await siteIn(out)).toEqual({ 'index.html': 'ny' })
  })

  it('may be there and empty', async () => {
    const out = join(await newFolder(), 'site')
    await mkdir(out)
    await swapIn(out, { 'index.html': 'ny' })
    expect(await siteIn(out)).toEqual({ 'index.html': 'ny' })
  })

  it('is swapped whole: nothing of the old site is left in it, and the old one is the spare', async () => {
    const out = join(await newFolder(), 'site')
    await swapIn(out, { 'index.html': 'gammel', 'sag/1/index.html': 'væk' })
    await swapIn(out, { 'index.html': 'ny', 'aar/index.html': 'ny' })
    expect(await siteIn(out)).toEqual({ 'index.html': 'ny', 'aar/index.html': 'ny' })
    const { spare } = workshopIn((await folderTarget(out)).workshop)
    expect(await siteIn(spare)).toEqual({ 'index.html': 'gammel', 'sag/1/index.html': 'væk' })
  })

  it('holds no live site before the first, and that site after it', async () => {
    const out = join(await newFolder(), 'site')
    expect((await folderTarget(out)).live()).toBeNull()
    await swapIn(out, { 'index.html': 'ny' })
    expect((await folderTarget(out)).live()).toBe(out)
  })

  it('may be a link, which stays one: the folder behind it is replaced, on its own disk', async () => {
    const folder = await newFolder()
    const [real, out] = [join(folder, 'disk/real'), join(folder, 'site')]
    await mkdir(real, { recursive: true })
    await symlink(real, out)
    for (const text of ['gammel', 'ny']) await swapIn(out, { 'index.html': text })
    expect(lstatSync(out).isSymbolicLink()).toBe(true)
    expect(lstatSync(real).isDirectory()).toBe(true)
    expect(await siteIn(real)).toEqual({ 'index.html': 'ny' })
    expect((await folderTarget(out)).workshop).toBe(join(folder, 'disk/.real.referatarkiv'))
  })
})

describe('a folder with files of someone else', () => {
  it('is refused and left alone, before anything is made', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'site/brev.txt': 'Kære borgmester', 'content/a.txt': 'x' })
    const refused = buildSite({ content: join(folder, 'content'), out: join(folder, 'site') })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(join(folder, 'site'))
    expect([...(await readTree(folder)).keys()]).toEqual(['content/a.txt', 'site/brev.txt'])
    expect((await readdir(folder)).sort()).toEqual(['content', 'site'])
  })

  it('is refused when it is a file', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { site: 'en fil' })
    await expect(folderTarget(join(folder, 'site'))).rejects.toThrow(UsageError)
    expect((await readTree(folder)).get('site')?.toString()).toBe('en fil')
  })

  it('is refused behind a link too', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'real/brev.txt': 'Kære borgmester' })
    await symlink(join(folder, 'real'), join(folder, 'site'))
    await expect(folderTarget(join(folder, 'site'))).rejects.toThrow(UsageError)
  })
})

describe('a swap that was killed', () => {
  it('between its two renames is mended: the old site is back', async () => {
    const out = join(await newFolder(), 'site')
    await swapIn(out, { 'index.html': 'gammel' })
    const target = await folderTarget(out)
    await rename(out, workshopIn(target.workshop).spare)
    expect(target.live()).toBeNull()
    await target.recover()
    expect(await siteIn(out)).toEqual({ 'index.html': 'gammel' })
    expect(target.live()).toBe(out)
  })

  it('is no matter where a site is: that stays', async () => {
    const out = join(await newFolder(), 'site')
    for (const text of ['ældre', 'gammel']) await swapIn(out, { 'index.html': text })
    await (await folderTarget(out)).recover()
    expect(await siteIn(out)).toEqual({ 'index.html': 'gammel' })
  })

  it('is not mended out of a spare that was already being remade', async () => {
    const out = join(await newFolder(), 'site')
    const target = await folderTarget(out)
    await writeFiles(workshopIn(target.workshop).spare, { 'index.html': 'halv' })
    await target.recover()
    expect(target.live()).toBeNull()
  })
})

it('a build that fails leaves the old site as it was, and nothing of its own but the workshop', async () => {
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  await writeFiles(content, { 'a.txt': minutes({ items: [{ title: 'Vej' }] }) })
  await buildSite({ content, out })
  const before = await readTree(out)
  const text = minutes({ items: [{ title: 'Ny sti' }] })
  await writeFiles(content, { 'a.txt': text, 'ledger.txt': '/sag/24-000009/\n' })
  await expect(buildSite({ content, out })).rejects.toThrow(BuildFailure)
  await writeFiles(content, { 'ledger.txt': '', 'archive.json': '{ "nmae": "x" }' })
  await expect(buildSite({ content, out })).rejects.toThrow(UsageError)
  expect(await readTree(out)).toEqual(before)
  const { workshop } = await folderTarget(out)
  expect((await readdir(dirname(workshop))).sort()).toEqual([basename(workshop), 'content', 'site'].sort())
}, 240_000)
