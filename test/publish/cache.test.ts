import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  keepSites,
  type Remembered,
  recallHeads,
  recallSite,
  rememberHeads,
  rememberSite,
} from '../../src/publish/cache.ts'
import { damage, damages } from '../helpers/damage.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { randomFrom } from '../helpers/random-meeting.ts'

const newFolder = temporaryFolders()
const site: Remembered = {
  inputs: 'alt',
  outputs: new Map([
    [
      'index.html',
      { path: 'index.html', key: 'k', sha256: 'a', bytes: 3, changed: 1.5, places: ['/sag/1/#a'] },
    ],
    ['sag/', { path: 'sag/', key: '', sha256: '', bytes: 0, changed: 2.25, places: [] }],
  ]),
}
const NOTHING: Remembered = { inputs: '', outputs: new Map() }

/** Damage of a single file; what lies beside it is nobody's. */
const ofFile = Object.keys(damages).filter((kind) => !/added|link/.test(kind))

describe('what is remembered of a site', () => {
  it('is recalled as it was, by its release', async () => {
    const folder = join(await newFolder(), 'memory')
    await rememberSite(folder, 'aa', site)
    expect(await recallSite(folder, 'aa')).toEqual(site)
    expect(await recallSite(folder, 'bb')).toEqual(NOTHING)
    expect(await recallSite(folder, null)).toEqual(NOTHING)
  })

  it('is what was said of it last', async () => {
    const folder = await newFolder()
    await rememberSite(folder, 'aa', NOTHING)
    await rememberSite(folder, 'aa', site)
    expect(await recallSite(folder, 'aa')).toEqual(site)
    expect(await readdir(folder)).toEqual(['site-aa.json'])
  })

  it.each(ofFile)('is as if it had never been, when %s', async (kind) => {
    for (let seed = 0; seed < 20; seed++) {
      const folder = join(await newFolder(), 'memory')
      await rememberSite(folder, 'aa', site)
      await damage(folder, kind, randomFrom(seed))
      expect(await recallSite(folder, 'aa')).toEqual(NOTHING)
    }
  })

  it('is forgotten for all sites but those that are kept', async () => {
    const folder = await newFolder()
    for (const release of ['aa', 'bb', 'cc']) await rememberSite(folder, release, site)
    await writeFiles(folder, { 'site-dd.json/fremmed.txt': 'x' })
    await rememberHeads(folder, [])
    await keepSites(folder, ['cc', null, 'aa'])
    expect((await readdir(folder)).sort()).toEqual(['heads.json', 'site-aa.json', 'site-cc.json'])
  })
})

describe('the heads of files', () => {
  const head = {
    key: 'k1',
    file: 'å.txt',
    messages: [],
    meeting: null,
    items: [],
    source: null,
    coverage: null,
    gaps: { meeting: [], items: [], source: [] },
    used: [2],
  }

  it('are recalled by their keys', async () => {
    const folder = await newFolder()
    await rememberHeads(folder, [head, { ...head, key: 'k2' }])
    const recalled = await recallHeads(folder)
    expect([...recalled.keys()]).toEqual(['k1', 'k2'])
    expect(recalled.get('k1')).toEqual(head)
  })

  it('are none where there is no memory', async () => {
    expect(await recallHeads(join(await newFolder(), 'gone'))).toEqual(new Map())
  })
})
