import { hash } from 'node:crypto'
import { lstatSync, statSync } from 'node:fs'
import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Output, Outputs } from '../../src/publish/outputs.ts'
import { audit, type Staging, settle, stage } from '../../src/publish/tree.ts'
import { damage, damages } from '../helpers/damage.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { randomFrom } from '../helpers/random-meeting.ts'

const newFolder = temporaryFolders()
const SITE = { 'index.html': 'forside', 'sag/1/index.html': 'en', 'sag/2/index.html': 'to' }

function outputOf(path: string, content: string): Output {
  return {
    path,
    key: content,
    sha256: hash('sha256', content),
    bytes: Buffer.byteLength(content),
    changed: 0,
  }
}

function outputsOf(files: Readonly<Record<string, string>>): Map<string, Output> {
  return new Map(Object.entries(files).map(([path, content]) => [path, outputOf(path, content)]))
}

/** Writes files that a staging folder lacks, and settles it. */
async function finish(staging: Staging, files: Readonly<Record<string, string>>): Promise<Outputs> {
  const missing = Object.entries(files).filter(([path]) => !staging.kept.has(path))
  await writeFiles(staging.folder, Object.fromEntries(missing))
  return settle(staging, new Map([...outputsOf(files), ...staging.kept]))
}

/** A folder with a site as it was left. */
async function siteOf(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; outputs: Outputs }> {
  const folder = join(await newFolder(), 'site')
  return { folder, outputs: await finish(await stage(folder, new Map(), null, []), files) }
}

/** The files of a folder as text. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries([...(await readTree(folder))].map(([path, bytes]) => [path, bytes.toString()]))
}

describe('an audit', () => {
  it('finds all files and folders of a site sound, and nothing foreign', async () => {
    const { folder, outputs } = await siteOf(SITE)
    const { sound, foreign } = audit(folder, outputs)
    expect([...sound.keys()].sort()).toEqual([...Object.keys(SITE), 'sag/', 'sag/1/', 'sag/2/'].sort())
    expect([foreign, sound]).toEqual([[], outputs])
  })

  it('finds a file sound that was written again with the same content, and takes down its time', async () => {
    const { folder, outputs } = await siteOf(SITE)
    await writeFile(join(folder, 'index.html'), 'forside')
    const { ctimeMs } = statSync(join(folder, 'index.html'))
    expect(audit(folder, outputs).sound.get('index.html')).toMatchObject({ changed: ctimeMs })
  })

  it('finds a file unsound that has other bytes of the same number, though its time was set back', async () => {
    const { folder, outputs } = await siteOf(SITE)
    const { atime, mtime } = statSync(join(folder, 'index.html'))
    await writeFile(join(folder, 'index.html'), 'Forside')
    await utimes(join(folder, 'index.html'), atime, mtime)
    const { sound, foreign } = audit(folder, outputs)
    expect([sound.has('index.html'), sound.has('sag/1/index.html'), foreign]).toEqual([false, true, []])
  })

  it.each(Object.keys(damages))('sees that %s', async (kind) => {
    for (let seed = 0; seed < 10; seed++) {
      const { folder, outputs } = await siteOf({ 'sag/1/index.html': 'en', 'sag/1/index.json': '{}' })
      await damage(folder, kind, randomFrom(seed))
      const { sound, foreign } = audit(folder, outputs)
      expect(foreign.length > 0 || sound.size < outputs.size).toBe(true)
    }
  })

  it.each(['a link is in the place of a file', 'a file is empty', 'a file is gone'])(
    'sees that %s, even at the very time that it was left',
    async (kind) => {
      const { folder, outputs } = await siteOf({ 'sag/1/index.html': 'en' })
      await damage(folder, kind, randomFrom(1))
      const { ctimeMs = 0 } = lstatSync(join(folder, 'sag/1/index.html'), { throwIfNoEntry: false }) ?? {}
      const left = new Map([...outputs].map(([path, output]) => [path, { ...output, changed: ctimeMs }]))
      expect(audit(folder, left).sound.has('sag/1/index.html')).toBe(false)
    },
  )

  it('takes nothing for sound that is reached through a link', async () => {
    const { folder, outputs } = await siteOf(SITE)
    await rename(join(folder, 'sag'), join(folder, '../sag'))
    await symlink('../sag', join(folder, 'sag'))
    const { sound, foreign } = audit(folder, outputs)
    expect([[...sound.keys()], foreign]).toEqual([['index.html'], ['sag']])
  })

  it('finds nothing where there is no folder', () => {
    expect(audit('/no/such/folder', outputsOf(SITE))).toEqual({ sound: new Map(), foreign: [] })
  })
})

describe('a staging folder', () => {
  it('keeps what is wanted of an earlier site and removes all else', async () => {
    const { folder, outputs } = await siteOf(SITE)
    await writeFiles(folder, { 'fremmed.html': 'x', 'sag/1/fremmed/a.html': 'x', 'sag/2/.skjult': 'x' })
    const { kept, linked } = await stage(folder, outputs, null, [outputOf('sag/1/index.html', 'en')])
    expect(await textsIn(folder)).toEqual({ 'sag/1/index.html': 'en' })
    expect([[...kept.keys()], linked]).toEqual([['sag/1/index.html'], []])
  })

  it('keeps nothing of a folder of which it is not known what it holds', async () => {
    const { folder } = await siteOf(SITE)
    const { kept } = await stage(folder, new Map(), null, [...outputsOf(SITE).values()])
    expect([await textsIn(folder), kept.size]).toEqual([{}, 0])
  })

  it('takes from the live site what it lacks, as a link to the same file', async () => {
    const live = await siteOf({ ...SITE, 'ny/index.html': 'ny' })
    const { folder, outputs } = await siteOf({ 'index.html': 'gammel', 'sag/1/index.html': 'en' })
    const staging = await stage(folder, outputs, live.folder, [...live.outputs.values()])
    expect(await textsIn(folder)).toEqual({ ...SITE, 'ny/index.html': 'ny' })
    expect([...staging.linked].sort()).toEqual(['index.html', 'ny/index.html', 'sag/2/index.html'])
    expect(statSync(join(folder, 'index.html')).ino).toBe(statSync(join(live.folder, 'index.html')).ino)
  })

  it('takes from the live site nothing that is damaged', async () => {
    const live = await siteOf(SITE)
    await writeFile(join(live.folder, 'index.html'), 'Forside')
    await rm(join(live.folder, 'sag/1'), { recursive: true })
    await writeFile(join(live.folder, 'sag/1'), 'en fil')
    const folder = join(await newFolder(), 'next')
    const { kept } = await stage(folder, new Map(), live.folder, [...live.outputs.values()])
    expect([...kept.keys()]).toEqual(['sag/2/index.html'])
    expect(await textsIn(folder)).toEqual({ 'sag/2/index.html': 'to' })
  })

  it('follows no link out of the folder, neither to delete nor to write', async () => {
    const elsewhere = await newFolder()
    await writeFiles(elsewhere, { '1/index.html': 'en', 'brev.txt': 'Kære borgmester' })
    const { folder, outputs } = await siteOf(SITE)
    await rm(join(folder, 'sag'), { recursive: true })
    await symlink(elsewhere, join(folder, 'sag'))
    const staging = await stage(folder, outputs, null, [...outputs.values()])
    await finish(staging, { 'index.html': 'forside', 'sag/2/index.html': 'andet' })
    expect(await textsIn(folder)).toEqual({ 'index.html': 'forside', 'sag/2/index.html': 'andet' })
    expect(await textsIn(elsewhere)).toEqual({ '1/index.html': 'en', 'brev.txt': 'Kære borgmester' })
  })
})

describe('a settled folder', () => {
  it('is whole to the next audit, made from nothing or out of an earlier site', async () => {
    const { folder, outputs } = await siteOf(SITE)
    const next = { 'index.html': 'forside', 'aar/index.html': 'år' }
    const settled = await finish(await stage(folder, outputs, null, [...outputsOf(next).values()]), next)
    expect(await textsIn(folder)).toEqual(next)
    expect(audit(folder, settled)).toEqual({ sound: settled, foreign: [] })
    expect([...settled.keys()].sort()).toEqual(['aar/', 'aar/index.html', 'index.html'])
  })

  it('has lost the folders that nothing lies in any more, also where something else removed them', async () => {
    const { folder, outputs } = await siteOf({ ...SITE, 'pagefind/2020/index/a': 'a' })
    const staging = await stage(folder, outputs, null, [])
    await rm(join(folder, 'pagefind'), { recursive: true })
    await mkdir(join(folder, 'sag/2/tom'), { recursive: true })
    const settled = await finish(staging, { 'index.html': 'ny' })
    expect(audit(folder, settled)).toEqual({ sound: settled, foreign: [] })
    expect([...settled.keys()]).toEqual(['index.html'])
  })
})
