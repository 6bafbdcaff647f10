import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { PROOF } from '../../src/publish/proof.ts'
import { type Flaw, verifySite } from '../../src/publish/verify.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { hashesIn, hashFolder, writeProvedSite } from '../helpers/proved-site.ts'
import { randomFrom } from '../helpers/random-meeting.ts'

const newFolder = temporaryFolders()
const FLIPS = 1000
const SHA256SUM = 'sha256sum'

const ODD_NAMES = [
  'æøå ÆØÅ.html',
  'to  mellemrum.html',
  ' foran og bag ',
  '100%.txt',
  '%0A.txt',
  'linje\nskift.txt',
  'vogn\rretur.txt',
  'bag\\streg.txt',
  '-rf',
  '--help',
  '\'enkelt\' og "dobbelt".txt',
  '*stjerne?.txt',
  '$(echo hej).txt',
  '😀.txt',
  'a\u0308 og ä.txt',
  'linje\u2028adskiller.txt',
  '.skjult',
  '...',
  'tab\tulator.txt',
  `${'lang'.repeat(60)}.txt`,
  // Names of the proof mean nothing below the folder itself.
  'under/.referatarkiv',
  'under/manifest-sha256.txt',
  'under/carried-sha256.txt',
]

/** A site of some sixty files, from empty ones to one that is read in parts. */
function oddSite(): Record<string, string | Uint8Array> {
  const random = randomFrom(1)
  const bytes = (length: number) => Uint8Array.from({ length }, () => random(256))
  const pages = Array.from(
    { length: 36 },
    (_, at) => [`sag/${at % 7}/${at}/index.html`, bytes(random(900))] as const,
  )
  return {
    ...Object.fromEntries(ODD_NAMES.map((name, at) => [name, `${at}`])),
    ...Object.fromEntries(pages),
    'tom.txt': '',
    'stor.bin': bytes(300_000),
  }
}

/** The folder, path and fault of each flaw. */
async function flawsOf(folder: string, content?: string): Promise<string[]> {
  const { flaws } = await verifySite(folder, content === undefined ? {} : { content })
  return flaws.map((flaw) => `${flaw.path}: ${flaw.fault}`)
}

describe('a site as it was built', () => {
  let folder: string

  beforeAll(async () => {
    folder = await newFolder()
    await writeProvedSite(folder, oddSite(), {
      sources: new Map([['møde.txt', hash('sha256', 'møde')]]),
      carried: { 'assets/gammel-1.css': 'a{}' },
    })
  })

  it('has no flaws, whatever its files are named and however large they are', async () => {
    const { flaws, files, bytes } = await verifySite(folder)
    expect(flaws).toEqual([])
    expect(files).toBe((await readTree(folder)).size - 3)
    expect(bytes).toBeGreaterThan(300_000)
  })

  it('has none behind a link, which a server may be given', async () => {
    const link = join(await newFolder(), 'current')
    await symlink(folder, link)
    expect(await flawsOf(link)).toEqual([])
  })

  it('tells how far it has come, up to all', async () => {
    const heard: [number, number][] = []
    await verifySite(folder, { progress: (done, of) => heard.push([done, of]) })
    const [done, of] = heard.at(-1) ?? []
    expect(done).toBe(of)
    expect(heard.every(([some, all]) => some <= all)).toBe(true)
  })

  it(`is found changed after any of ${FLIPS} flips of one bit, in files, manifests and marker`, async () => {
    const random = randomFrom(2)
    const paths = [...(await readTree(folder)).keys()].filter(
      (path) => readFileSync(join(folder, path)).length > 0,
    )
    const unseen: string[] = []
    const hit = new Set<string>()
    for (let flip = 0; flip < FLIPS; flip++) {
      // Each file as often as any other, however small; each of the proof in the first rounds for certain.
      const path =
        (flip < 400 ? Object.values(PROOF)[flip % 5] : undefined) ?? paths[random(paths.length)] ?? ''
      const file = join(folder, path)
      const before = readFileSync(file)
      const after = Buffer.from(before)
      const at = random(before.length)
      const bit = random(8)
      after[at] = (before[at] ?? 0) ^ (1 << bit)
      writeFileSync(file, after)
      const { flaws } = await verifySite(folder)
      const named = flaws.some((flaw) => flaw.path === path)
      // Which of marker and list was changed, only the other could tell.
      const isProof = path === PROOF.marker && flaws.length > 0
      if (!named && !isProof) unseen.push(`${path}, bit ${bit} of byte ${at}`)
      hit.add(path)
      writeFileSync(file, before)
    }
    expect(unseen).toEqual([])
    expect(hit.size).toBe(paths.length)
    expect(await flawsOf(folder)).toEqual([])
  }, 240_000)

  it('is found to lack each file that is gone', async () => {
    const away = join(await newFolder(), 'away')
    for (const path of (await readTree(folder)).keys()) {
      await rename(join(folder, path), away)
      expect(await flawsOf(folder), path).toContainEqual(`${path}: missing`)
      await rename(away, join(folder, path))
    }
    expect(await flawsOf(folder)).toEqual([])
  })

  it.skipIf(!hasSha256sum())('is what sha256sum says of it too', async () => {
    const own = await newFolder()
    // That tool does not read the codes of RFC 8493.
    const site = Object.entries(oddSite()).filter(([path]) => !/[%\r\n]/.test(path))
    await writeProvedSite(own, Object.fromEntries(site))
    const check = ['-c', '--strict', '--quiet', PROOF.manifest]
    expect(spawnSync(SHA256SUM, check, { cwd: own, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
    })
    await writeFile(join(own, 'tom.txt'), ' ')
    expect(spawnSync(SHA256SUM, check, { cwd: own, encoding: 'utf8' })).toMatchObject({ status: 1 })
    expect(await flawsOf(own)).toEqual(['tom.txt: changed'])
  })
})

describe('a site that something was done to', () => {
  /** A small site of its own, in which something is done. */
  async function siteAfter(change: (folder: string) => Promise<unknown>): Promise<Flaw[]> {
    const folder = await newFolder()
    const site = { 'index.html': 'forside', 'sag/1/index.html': 'sag' }
    await writeProvedSite(folder, site, { carried: { 'assets/gammel.css': 'a{}' } })
    await change(folder)
    return (await verifySite(folder)).flaws
  }

  it.each<[string, (folder: string) => Promise<unknown>, string]>([
    ['a file', (folder) => writeFiles(folder, { 'ny.html': '' }), 'ny.html'],
    ['a hidden file', (folder) => writeFiles(folder, { 'sag/.ny': '' }), 'sag/.ny'],
    ['a folder with a file', (folder) => writeFiles(folder, { 'ny/dyb/a.html': 'a' }), 'ny/dyb/a.html'],
    ['an empty folder', (folder) => mkdir(join(folder, 'sag/tom')), 'sag/tom/'],
    ['a link to a file', (folder) => symlink('index.html', join(folder, 'ny.html')), 'ny.html'],
    ['a link to a folder', (folder) => symlink('sag', join(folder, 'ny')), 'ny'],
    ['a link to nothing', (folder) => symlink('væk', join(folder, 'ny')), 'ny'],
    ['a named pipe', async (folder) => spawnSync('mkfifo', [join(folder, 'rør')]), 'rør'],
    [
      'a manifest of another place',
      (folder) => writeFiles(folder, { 'sag/manifest-sha256.txt': '' }),
      'sag/manifest-sha256.txt',
    ],
  ])('tells of %s that was laid there', async (_, change, path) => {
    expect((await siteAfter(change)).map((flaw) => [flaw.path, flaw.fault])).toEqual([[path, 'not listed']])
  })

  it('tells of a socket that was laid there', async () => {
    const server = createServer()
    const flaws = await siteAfter(
      (folder) => new Promise<void>((resolve) => server.listen(join(folder, 'stik'), resolve)),
    )
    server.close()
    expect(flaws).toMatchObject([{ path: 'stik', fault: 'not listed', reason: 'a socket' }])
  })

  it('tells of a file that a link has taken the place of, though it leads to the same', async () => {
    const flaws = await siteAfter(async (folder) => {
      const same = join(await newFolder(), 'same')
      await rename(join(folder, 'index.html'), same)
      await symlink(same, join(folder, 'index.html'))
    })
    expect(flaws).toMatchObject([{ path: 'index.html', fault: 'changed', reason: 'a symbolic link' }])
  })

  it('tells of a file that a folder has taken the place of', async () => {
    const flaws = await siteAfter(async (folder) => {
      await rm(join(folder, 'index.html'))
      await writeFiles(folder, { 'index.html/a': 'a' })
    })
    expect(flaws.map((flaw) => `${flaw.path}: ${flaw.fault}`)).toEqual([
      'index.html: missing',
      'index.html/a: not listed',
    ])
  })

  it('tells of each flaw, in the order of the paths', async () => {
    const flaws = await siteAfter(async (folder) => {
      await writeFiles(folder, { 'sag/1/index.html': 'andet', 'aa.html': '' })
      await rm(join(folder, 'index.html'))
    })
    expect(flaws.map((flaw) => `${flaw.path}: ${flaw.fault}`)).toEqual([
      'aa.html: not listed',
      'index.html: missing',
      'sag/1/index.html: changed',
    ])
  })

  it.each<[string, string, string, string | RegExp]>([
    ['an empty marker', PROOF.marker, '', /no hash/],
    ['a manifest that is cut off', PROOF.manifest, 'abc', /^line 1: /],
    ['a manifest of other files', PROOF.manifest, `${'a'.repeat(64)}  index.html\n`, /\.referatarkiv/],
    ['a list of carried files that is empty', PROOF.carried, '', /\.referatarkiv/],
  ])('tells of %s', async (_, path, text, reason) => {
    const flaws = await siteAfter((folder) => writeFiles(folder, { [path]: text }))
    expect(flaws).toContainEqual({
      folder: expect.anything(),
      path,
      fault: 'changed',
      reason: expect.stringMatching(reason),
    })
  })

  it('tells of a list of carried files that its marker does not know', async () => {
    const folder = await newFolder()
    await writeProvedSite(folder, { 'index.html': 'a' })
    await writeFiles(folder, { [PROOF.carried]: `${hash('sha256', 'x')}  ny.js\n`, 'ny.js': 'x' })
    expect(await flawsOf(folder)).toEqual([`${PROOF.carried}: not listed`, 'ny.js: not listed'])
  })

  it('knows of a damaged marker nothing but that: the files are compared all the same', async () => {
    const flaws = await siteAfter((folder) => writeFiles(folder, { [PROOF.marker]: 'x', 'index.html': 'y' }))
    expect(flaws.map((flaw) => flaw.path)).toEqual([PROOF.marker, 'index.html'])
  })
})

describe('the sources of a site', () => {
  async function withContent(change: (content: string) => Promise<unknown>) {
    const folder = await newFolder()
    const [content, site] = [join(folder, 'content'), join(folder, 'site')]
    await writeFiles(content, { 'a.txt': 'a', 'sub/b.TXT': 'b', 'archive.json': '{}' })
    const sources = new Map([...(await hashesIn(content))].filter(([path]) => path !== 'archive.json'))
    await writeFiles(content, { 'redacted.txt': 'c' })
    await writeProvedSite(site, { 'index.html': 'a' }, { sources })
    await change(content)
    return { content, ...(await verifySite(site, { content })) }
  }

  it('are compared too, and those without a hash are counted', async () => {
    const { flaws, unprovedSources } = await withContent(async () => undefined)
    expect([flaws, unprovedSources]).toEqual([[], 1])
  })

  it('are what a build would read: a site, packages and the ledger among them are passed over', async () => {
    const { unprovedSources } = await withContent((content) =>
      writeFiles(content, {
        'ledger.txt': '/',
        '_site/.referatarkiv': '',
        '_site/robots.txt': '',
        'node_modules/a/LICENSE.txt': '',
        '.cache/a.txt': '',
      }),
    )
    expect(unprovedSources).toBe(1)
  })

  it('are told of with their own folder', async () => {
    const { flaws, content } = await withContent(async (folder) => {
      await writeFile(join(folder, 'a.txt'), 'A')
      await rm(join(folder, 'sub/b.TXT'))
    })
    expect(flaws).toEqual([
      { folder: content, path: 'a.txt', fault: 'changed', reason: null },
      { folder: content, path: 'sub/b.TXT', fault: 'missing', reason: null },
    ])
  })

  it('have to be in a folder', async () => {
    const folder = await newFolder()
    await writeProvedSite(folder, { 'index.html': 'a' })
    await expect(verifySite(folder, { content: join(folder, 'gone') })).rejects.toThrow(UsageError)
  })
})

describe('a folder that is no built site', () => {
  it.each([
    ['empty', async () => undefined],
    ['full of other files', (folder: string) => writeFiles(folder, { 'index.html': 'a' })],
    ['not there', (folder: string) => rm(folder, { recursive: true })],
    ['a file', (folder: string) => rm(folder, { recursive: true }).then(() => writeFile(folder, ''))],
  ])('is refused when it is %s, and named', async (_, fill) => {
    const folder = await newFolder()
    await fill(folder)
    await expect(verifySite(folder)).rejects.toThrow(UsageError)
    await expect(verifySite(folder)).rejects.toThrow(folder)
  })
})

it('a folder of releases is refused with a word on where the site is', async () => {
  const folder = await newFolder()
  await writeProvedSite(join(folder, 'releases/1'), { 'index.html': 'a' })
  await symlink('releases/1', join(folder, 'current'))
  await expect(verifySite(folder)).rejects.toThrow(`Did you mean ${join(folder, 'current')}?`)
  expect(await flawsOf(join(folder, 'current'))).toEqual([])
})

describe('a folder that is to be proved', () => {
  it('is hashed file by file, the lists and the marker of an earlier proof aside', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'b.txt': 'b', 'a/a.txt': 'aa', [PROOF.marker]: 'x', [PROOF.manifest]: 'x' })
    const { files, bytes } = await hashFolder(folder)
    expect(new Map([...files].sort())).toEqual(
      new Map([
        ['a/a.txt', hash('sha256', 'aa')],
        ['b.txt', hash('sha256', 'b')],
      ]),
    )
    expect(bytes).toBe(3)
  })

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['a link', (folder) => symlink('a.txt', join(folder, 'b.txt'))],
    ['an empty folder', (folder) => mkdir(join(folder, 'tom'))],
  ])('may not hold %s, which no list could prove', async (_, add) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': 'a' })
    await add(folder)
    await expect(hashFolder(folder)).rejects.toThrow(folder)
  })
})

function hasSha256sum(): boolean {
  return spawnSync(SHA256SUM, ['--version']).status === 0
}
