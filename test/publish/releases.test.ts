import { lstatSync, readlinkSync, statSync } from 'node:fs'
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { publishSite } from '../../src/publish/build.ts'
import { PROOF } from '../../src/publish/proof.ts'
import { releasesTarget } from '../../src/publish/releases.ts'
import { verifySite } from '../../src/publish/verify.ts'
import { run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { differences, marks } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()

/** A content folder of one meeting, published again and again. */
async function archive() {
  const folder = await newFolder()
  const [content, to] = [join(folder, 'content'), join(folder, 'to')]
  const publish = async (decision: string) => {
    const items = [{ title: 'Vej', paragraphs: treatedAs('24-000001', decision) }]
    const text = minutes({ items })
    await writeFiles(content, { 'a.txt': text })
    return publishSite({ content, to })
  }
  return { content, to, current: join(to, 'current'), publish, releases: () => readdir(join(to, 'releases')) }
}

/** The decision that a site shows. */
async function shown(site: string): Promise<string | undefined> {
  const page = await readFile(join(site, 'moeder/byraadet/2024-10-09/punkt-1/index.html'), 'utf8')
  return /Godkendt|Udsat|Drøftet/.exec(page)?.[0]
}

describe('a folder of releases', () => {
  it('has a relative link “current” to the site that was published last, and keeps the one before', async () => {
    const { to, current, publish, releases } = await archive()
    const first = await publish('Godkendt.')
    expect(readlinkSync(current)).toBe(`releases/${first.release.slice(0, 16)}`)
    const second = await publish('Udsat.')
    expect(readlinkSync(current)).toBe(`releases/${second.release.slice(0, 16)}`)
    expect(await shown(current)).toBe('Udsat')
    expect(await shown(join(to, 'releases', first.release.slice(0, 16)))).toBe('Godkendt')
    expect(await releases()).toHaveLength(2)
  }, 240_000)

  it('has no more than two, each as it was built, and of older ones the next is made', async () => {
    const { to, current, publish, releases } = await archive()
    const [first] = [await publish('Godkendt.'), await publish('Udsat.'), await publish('Drøftet.')]
    expect(await releases()).toHaveLength(2)
    expect(await releases()).not.toContain(first.release.slice(0, 16))
    const kept = statSync(join(to, '.referatarkiv/spare/404.html'))
    await publish('Drøftet igen.')
    expect(statSync(join(current, '404.html')).ino).toBe(kept.ino)
    for (const name of await releases()) {
      expect((await verifySite(join(to, 'releases', name))).flaws, name).toEqual([])
    }
  }, 240_000)

  it('is not touched when the same site is published again', async () => {
    const { to, current, publish, releases } = await archive()
    await publish('Godkendt.')
    await publish('Udsat.')
    const before = { files: await marks(to), link: lstatSync(current).ino, releases: await releases() }
    expect((await publish('Udsat.')).unchanged).toBe(true)
    expect({ files: await marks(to), link: lstatSync(current).ino, releases: await releases() }).toEqual(
      before,
    )
  }, 240_000)

  it('keeps its releases when what has changed is shown nowhere', async () => {
    const { content, current, publish, releases } = await archive()
    await publish('Godkendt.')
    await publish('Udsat.')
    const before = { files: await marks(current), releases: await releases() }
    await writeFiles(content, { 'archive.json': '{ "severity": { "version": "off" } }' })
    expect((await publish('Udsat.')).unchanged).toBe(true)
    expect({ files: await marks(current), releases: await releases() }).toEqual(before)
  }, 240_000)

  it('goes back to an earlier state, with the bytes of that', async () => {
    const { to, current, publish, releases } = await archive()
    const first = await publish('Godkendt.')
    await publish('Udsat.')
    const back = await publish('Godkendt.')
    expect(back.release).toBe(first.release)
    expect(readlinkSync(current)).toBe(`releases/${first.release.slice(0, 16)}`)
    expect(await shown(current)).toBe('Godkendt')
    for (const name of await releases())
      expect((await verifySite(join(to, 'releases', name))).flaws).toEqual([])
  }, 240_000)

  it('answers with the hashed files of the site before, lists them, and “verify” finds no flaw', async () => {
    const { to, current, publish } = await archive()
    const first = await publish('Godkendt.')
    await publish('Udsat.')
    const before = join(to, 'releases', first.release.slice(0, 16))
    const hashed = [...(await readTree(before)).keys()].filter((path) =>
      /^(?:assets|pagefind\/ord|api\/forslag)\/|\.pf_(?:index|fragment|meta|filter)$/.test(path),
    )
    const now = await readTree(current)
    expect(hashed.filter((path) => !now.has(path))).toEqual([])
    const listed = (await readFile(join(current, PROOF.carried), 'utf8')).trim().split('\n')
    const manifest = await readFile(join(current, PROOF.manifest), 'utf8')
    const carried = listed.map((line) => line.replace(/^\w{64} {2}/, ''))
    expect(carried.length).toBeGreaterThan(0)
    expect(carried.every((path) => hashed.includes(path) && !manifest.includes(path))).toBe(true)
    const { code, stdout } = await run(['verify', current])
    expect([code, stdout]).toEqual([0, expect.stringContaining('all as they were built')])
  }, 240_000)

  it('carries the files of one site before, not of all', async () => {
    const { current, publish } = await archive()
    for (const decision of ['Godkendt.', 'Udsat.']) await publish(decision)
    const carried = await readFile(join(current, PROOF.carried), 'utf8')
    await publish('Drøftet.')
    const then = await readFile(join(current, PROOF.carried), 'utf8')
    expect(then.split('\n').filter((line) => line !== '' && carried.includes(line))).toEqual([])
    expect((await verifySite(current)).flaws).toEqual([])
  }, 240_000)
})

describe('a release that was damaged', () => {
  it('is replaced by a whole one when the same site is published again', async () => {
    const { to, current, publish } = await archive()
    const { release } = await publish('Godkendt.')
    const whole = join(await newFolder(), 'whole')
    await publishSite({ content: join(to, '../content'), to: whole })
    for (const damage of ['index.html', 'pagefind/pagefind.js']) {
      await writeFile(join(current, damage), 'ødelagt')
      expect(await publish('Godkendt.')).toMatchObject({ unchanged: false, release })
      expect((await verifySite(current)).flaws).toEqual([])
      expect(await differences(current, join(whole, 'current'))).toEqual([])
    }
    expect(await publish('Godkendt.')).toMatchObject({ unchanged: true })
  }, 240_000)

  it('does not stand in the way of the next, and what is damaged is not carried on', async () => {
    const { current, publish } = await archive()
    await publish('Godkendt.')
    const hashed = [...(await readTree(current)).keys()].filter((path) =>
      /\.pf_(?:index|fragment)$/.test(path),
    )
    const [gone = '', cut = ''] = hashed
    await rm(join(current, gone))
    await writeFile(join(current, cut), '')
    await publish('Udsat.')
    expect((await verifySite(current)).flaws).toEqual([])
    expect(await shown(current)).toBe('Udsat')
  }, 240_000)
})

describe('a folder with files of someone else', () => {
  it.each(['index.html', 'current/index.html', 'noter/a.txt'])(
    'is refused when it holds %s',
    async (path) => {
      const to = await newFolder()
      await writeFiles(to, { [path]: 'x' })
      await expect(releasesTarget(to)).rejects.toThrow(UsageError)
      expect([...(await readTree(to)).keys()]).toEqual([path])
    },
  )

  it('is used when they lie among the releases, and they stay', async () => {
    const { to, publish } = await archive()
    await writeFiles(to, { 'releases/min-egen/brev.txt': 'Kære borgmester' })
    for (const decision of ['Godkendt.', 'Udsat.', 'Drøftet.']) await publish(decision)
    expect(await readFile(join(to, 'releases/min-egen/brev.txt'), 'utf8')).toBe('Kære borgmester')
  }, 240_000)

  it('has no live site when its link leads elsewhere', async () => {
    const to = await newFolder()
    await symlink('/', join(to, 'current'))
    expect((await releasesTarget(to)).live()).toBeNull()
  })
})
