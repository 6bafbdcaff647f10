import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { type Phase, phases } from '../../src/publish/clock.ts'
import { PROOF } from '../../src/publish/proof.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { buildContent, buildFrom, readPage, sampleContent, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
const good = minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })

describe('a build', () => {
  it('makes the same bytes each time, the search index included', async () => {
    const folder = await newFolder()
    const one = await readTree((await buildContent(sampleContent, join(folder, 'one'))).out)
    const two = await readTree((await buildContent(sampleContent, join(folder, 'deeper/two'))).out)
    expect([...two.keys()]).toEqual([...one.keys()])
    expect([...one].filter(([file, bytes]) => !two.get(file)?.equals(bytes)).map(([file]) => file)).toEqual(
      [],
    )
    expect([...one.keys()].some((file) => file.endsWith('.pf_index'))).toBe(true)
  })

  it('names nothing of the machine it ran on', async () => {
    const { out } = await buildFrom(await newFolder(), { 'a.txt': good })
    const naming = [...(await readTree(out))].filter(([, bytes]) => bytes.includes('referatarkiv-test-'))
    expect(naming.map(([file]) => file)).toEqual([])
  })

  it('is stopped by no bad file, and tells of each', async () => {
    const folder = await newFolder()
    await writeFiles(join(folder, 'content'), {
      'brev.txt': 'Kære borgmester',
      'tom.txt': '',
      'bytes.txt': Uint8Array.from({ length: 2048 }, (_, at) => (at * 97) % 256),
      'umulig.txt': good.replace('09-10-2024', '31-02-2024'),
    })
    await symlink(join(folder, 'gone'), join(folder, 'content/væk.txt'))
    const { archive, out } = await buildFrom(folder, { 'god.txt': good })
    expect(archive.meetings.map(({ id }) => id)).toEqual(['byraadet/2024-10-09'])
    const told = archive.results.filter(({ messages }) =>
      messages.some(({ severity }) => severity === 'error'),
    )
    expect(told.map(({ file }) => file).sort()).toEqual(
      ['brev.txt', 'bytes.txt', 'tom.txt', 'umulig.txt', 'væk.txt'].sort(),
    )
    expect(texts(readPage({ archive, out }, '/moeder/byraadet/2024-10-09/punkt-1/'), 'h1')).toEqual(['Vej'])
  })

  it('replaces the site before it, and pages that are no more are gone', async () => {
    const folder = await newFolder()
    const { out } = await buildFrom(folder, { 'a.txt': good })
    await buildFrom(folder, { 'a.txt': good.replaceAll('24-000001', '24-000002') })
    const cases = [...(await readTree(out)).keys()].filter((file) => /^sag\/.+\/index\.html$/.test(file))
    expect(cases).toEqual(['sag/24-000002/index.html'])
  })

  it('tells how far it has come, phase by phase', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': good })
    const heard: { phase: Phase; done: number; of: number }[] = []
    const options = { content: join(folder, 'content'), out: join(folder, 'site') }
    await buildSite(options, (phase, done, of) => heard.push({ phase, done, of }))
    expect([...new Set(heard.map(({ phase }) => phase))]).toEqual(phases)
    expect(heard.every(({ done, of }) => done <= of)).toBe(true)
  })

  it('leaves the working directory as it was', async () => {
    const before = process.cwd()
    await buildFrom(await newFolder(), { 'a.txt': good })
    expect(process.cwd()).toBe(before)
  })

  it('counts every file it made', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': good })
    const { files } = await buildSite({ content: join(folder, 'content'), out: join(folder, 'site') })
    const proof: readonly string[] = Object.values(PROOF)
    const all = [...(await readTree(join(folder, 'site'))).keys()].filter((file) => !proof.includes(file))
    expect(files).toMatchObject({ made: all.length, kept: 0, gone: 0 })
  })
})
