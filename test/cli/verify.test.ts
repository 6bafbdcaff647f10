import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, run } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { hashesIn, writeProvedSite } from '../helpers/proved-site.ts'

const newFolder = temporaryFolders()

/** A folder with a proved site in `_site` and its sources in `content`. */
async function withSite(): Promise<string> {
  const folder = await newFolder()
  await writeFiles(folder, { 'content/a.txt': 'a' })
  const sources = await hashesIn(join(folder, 'content'))
  await writeProvedSite(
    join(folder, '_site'),
    { 'index.html': 'forside', 'sag/1/index.html': 'sag' },
    { sources },
  )
  return folder
}

describe.concurrent('referatarkiv verify', () => {
  it('ends with 0 for a site as it was built, and says how much it read', async () => {
    const { code, stdout, stderr } = await run(['verify', '_site', '--content', 'content'], await withSite())
    expect([code, stderr]).toEqual([0, 'Checking: 4\n'])
    expect(stdout).toMatch(/^_site: 5 files, \d+ bytes, all as they were built\n$/)
  })

  it('tells of each file that is changed, missing or not listed, a line each, and ends with 1', async () => {
    const folder = await withSite()
    await writeFiles(folder, {
      '_site/sag/1/index.html': 'gas',
      '_site/ny\nlinje.html': '',
      'content/a.txt': 'b',
    })
    await symlink('index.html', join(folder, '_site/link'))
    await rm(join(folder, '_site/index.html'))
    const { code, stdout } = await run(['verify', '_site/', '--content', './content'], folder)
    expect(code).toBe(1)
    expect(linesOf(stdout)).toEqual([
      '_site/index.html: missing',
      '_site/link: not listed (a symbolic link)',
      '_site/ny\\x0alinje.html: not listed',
      '_site/sag/1/index.html: changed',
      'content/a.txt: changed',
      expect.stringMatching(/^_site\/: 4 files, \d+ bytes, 5 not as they were built$/),
    ])
  })

  it('prints a flaw a line as JSON, and the sum at the end', async () => {
    const folder = await withSite()
    await writeFiles(folder, { '_site/index.html': 'bagside' })
    const { code, stdout } = await run(['verify', '_site', '--reporter', 'json'], folder)
    expect(code).toBe(1)
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toEqual([
      { folder: '_site', path: 'index.html', fault: 'changed', reason: null },
      { files: 4, bytes: expect.any(Number), unprovedSources: 0, flaws: 1 },
    ])
  })

  it('says how many sources the site holds no hash of', async () => {
    const folder = await withSite()
    await writeFiles(folder, { 'content/ny.txt': 'ny' })
    const { code, stdout } = await run(['verify', '_site', '--content', 'content'], folder)
    expect(code).toBe(0)
    expect(linesOf(stdout)[1]).toMatch(/^1 source file has no hash/)
  })

  it.each([
    [['verify', 'content'], 'content'],
    [['verify', 'gone'], 'gone'],
    [['verify', '_site', '--content', 'gone'], 'gone'],
    [['verify', '_site', '--reporter', 'xml'], 'xml'],
    [['verify'], 'dir'],
  ])('ends with 2 and says why when it is called with %j', async (args, named) => {
    const { code, stdout, stderr } = await run(args, await withSite())
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
