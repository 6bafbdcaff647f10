import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { indexSite } from '../../../src/publish/search/index-site.ts'
import { readTree, temporaryFolders } from '../../helpers/folders.ts'
import { somePages, writeItemSite } from '../../helpers/item-site.ts'
import { itemPages } from '../../helpers/search-index.ts'

const run = promisify(execFile)
const newFolder = temporaryFolders()
const YEARS = [2020, 2021, 2022, 2023]
let site: string

beforeAll(async () => {
  site = await newFolder()
  await writeItemSite(site, somePages(YEARS, 6))
})

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Indexes the site into a folder, a shard for each year. */
async function index(out: string, changed: ReadonlySet<number> | null = null): Promise<readonly string[]> {
  const shards = await indexSite({ site, out, pages: itemPages(site), changed, limit: 6 })
  return shards.map(({ name }) => name)
}

async function bytesOf(out: string): Promise<Map<string, string>> {
  return new Map(
    [...(await readTree(join(out, 'pagefind')))].map(([path, bytes]) => [path, bytes.toString('hex')]),
  )
}

/** A program that stands in for Pagefind's own, called with the same options. */
async function standIn(script: string): Promise<void> {
  const path = join(await newFolder(), 'pagefind')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', path)
}

const real = join(
  process.cwd(),
  `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`,
)

describe('a search index in shards', () => {
  it('has a folder for each shard, what they share once, and nothing that neither pages nor the next build load', async () => {
    const out = await newFolder()
    expect(await index(out)).toEqual(['2023', '2022', '2021', '2020'])
    expect((await readdir(join(out, 'pagefind'))).sort()).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      'ord',
      'pagefind.js',
      'shards.json',
      'wasm.da.pagefind',
    ])
    expect(
      (await readdir(join(out, 'pagefind/2021'))).map((name) => name.replace(/_\w{10}\./, '_*.')).sort(),
    ).toEqual(['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.da_*.pf_meta', 'words.gz'])
  })

  it('has the same bytes in every run', async () => {
    const [one, other] = [await newFolder(), await newFolder()]
    await index(one)
    await index(other)
    expect(await bytesOf(one)).toEqual(await bytesOf(other))
  })

  it('of an empty archive is an empty catalogue', async () => {
    const out = await newFolder()
    await indexSite({ site, out, pages: [] })
    expect(await readdir(join(out, 'pagefind'))).toEqual(['ord', 'shards.json'])
  })

  it('joins years that are small', async () => {
    const out = await newFolder()
    await indexSite({ site, out, pages: itemPages(site), limit: 12 })
    expect(await readdir(join(out, 'pagefind'))).toEqual(expect.arrayContaining(['2020-2021', '2022-2023']))
  })

  it('tells how far it is', async () => {
    const heard: number[] = []
    const progress = (done: number, of: number) => heard.push(done, of)
    await indexSite({ site, out: await newFolder(), pages: itemPages(site), limit: 6, progress })
    expect(heard).toEqual([0, 24, 6, 24, 12, 24, 18, 24, 24, 24])
  })

  it('is that of a path with spaces and brackets too', async () => {
    const odd = join(await newFolder(), 'et [sted] {her} *')
    await writeItemSite(odd, somePages([2024], 2))
    await indexSite({ site: odd, out: odd, pages: itemPages(odd) })
    expect(await readdir(join(odd, 'pagefind/2024/fragment'))).toHaveLength(2)
  })

  it('does not follow settings that lie about', async () => {
    const out = await newFolder()
    vi.stubEnv('PAGEFIND_ROOT_SELECTOR', 'nav')
    await index(out)
    const plain = await newFolder()
    vi.unstubAllEnvs()
    await index(plain)
    expect(await bytesOf(out)).toEqual(await bytesOf(plain))
  })
})

describe('a search index that is brought up to date', () => {
  it('is as one made anew, and only what has changed is indexed', async () => {
    const changed = await newFolder()
    await writeItemSite(changed, somePages(YEARS, 6))
    const search = { site: changed, out: changed, limit: 6 }
    await indexSite({ ...search, pages: itemPages(changed) })
    const [page = ''] = await readdir(join(changed, 'moeder/raadet/2023-01-10'))
    const path = join(changed, 'moeder/raadet/2023-01-10', page, 'index.html')
    await writeFile(path, (await readFile(path, 'utf8')).replace('Skolen', 'Svømmehallen'))
    const shards = await indexSite({ ...search, pages: itemPages(changed), changed: new Set([2023]) })
    expect(shards.map(({ name }) => name)).toEqual(['2023'])
    const anew = await newFolder()
    await indexSite({ site: changed, out: anew, pages: itemPages(changed), limit: 6 })
    expect(await bytesOf(changed)).toEqual(await bytesOf(anew))
  })

  it('is the same when an older year is indexed once more', async () => {
    const out = await newFolder()
    await index(out)
    const before = await bytesOf(out)
    expect(await index(out, new Set([2021]))).toEqual(['2021'])
    expect(await bytesOf(out)).toEqual(before)
  })

  it('is indexed too where an older year teaches it to divide a word', async () => {
    const growing = await newFolder()
    const older = { date: '2020-02-10', text: 'En sætning uden ordet.' }
    const newer = { date: '2023-02-10', text: 'Om grydelappolitikken.' }
    await writeItemSite(growing, [older, newer])
    const search = { site: growing, out: growing, limit: 1 }
    await indexSite({ ...search, pages: itemPages(growing) })
    await writeItemSite(growing, [
      { ...older, text: 'En grydelap og flere grydelapper, grydelappen.' },
      newer,
    ])
    const shards = await indexSite({ ...search, pages: itemPages(growing), changed: new Set([2020]) })
    expect(shards.map(({ name }) => name)).toEqual(['2023', '2020'])
    const anew = await newFolder()
    await indexSite({ ...search, out: anew, pages: itemPages(growing) })
    expect(await bytesOf(growing)).toEqual(await bytesOf(anew))
  })

  it('forgets what a year taught that is gone', async () => {
    const shrinking = await newFolder()
    const teacher = { date: '2020-02-10', text: 'En grydelap og flere grydelapper, grydelappen.' }
    const pages = [
      teacher,
      ...[2021, 2022, 2023].map((year) => ({ date: `${year}-02-10`, text: 'Om grydelappolitikken.' })),
    ]
    await writeItemSite(shrinking, pages)
    const search = { site: shrinking, out: shrinking, limit: 1 }
    await indexSite({ ...search, pages: itemPages(shrinking) })
    await rm(join(shrinking, 'moeder/raadet/2020-02-10'), { recursive: true })
    await indexSite({ ...search, pages: itemPages(shrinking), changed: new Set([2020]) })
    const anew = await newFolder()
    await indexSite({ ...search, out: anew, pages: itemPages(shrinking) })
    expect(await bytesOf(shrinking)).toEqual(await bytesOf(anew))
  })

  it('is left alone when nothing has changed', async () => {
    const out = await newFolder()
    await index(out)
    expect(await index(out, new Set())).toEqual([])
  })

  it.each([
    [
      'a file of a shard is cut short',
      async (folder: string) => {
        const [file = ''] = await readdir(join(folder, '2021/index'))
        await truncate(join(folder, '2021/index', file), 20)
      },
      ['2021'],
    ],
    ['a shard is gone', (folder: string) => rm(join(folder, '2020'), { recursive: true }), ['2020']],
    [
      'what the shards share is gone',
      (folder: string) => rm(join(folder, 'wasm.da.pagefind')),
      ['2023', '2022', '2021', '2020'],
    ],
    [
      'the catalogue is gone',
      (folder: string) => rm(join(folder, 'shards.json')),
      ['2023', '2022', '2021', '2020'],
    ],
    ['the lists of words are gone', (folder: string) => rm(join(folder, 'ord'), { recursive: true }), []],
  ])('is made whole when %s', async (_, breakIt, indexed) => {
    const out = await newFolder()
    await index(out)
    const before = await bytesOf(out)
    await breakIt(join(out, 'pagefind'))
    expect(await index(out, new Set())).toEqual(indexed)
    expect(await bytesOf(out)).toEqual(before)
  })

  it('has other shards when the years have grown', async () => {
    const out = await newFolder()
    await indexSite({ site, out, pages: itemPages(site), limit: 12 })
    await index(out, new Set([2023]))
    expect(await readdir(join(out, 'pagefind'))).not.toContain('2022-2023')
  })
})

describe('a search index that cannot be made', () => {
  const noCatalogue = async (out: string) =>
    expect(await readdir(join(out, 'pagefind'))).not.toContain('shards.json')

  it('says so when a page is missing', async () => {
    const out = await newFolder()
    const pages = [
      ...itemPages(site),
      { path: 'moeder/byraadet/2022-01-01/punkt-1/index.html', year: 2022, title: 'Et punkt', filters: {} },
    ]
    await expect(indexSite({ site, out, pages, limit: 6 })).rejects.toThrow(
      /index could not be made. .* has 6 of 7 pages/,
    )
    await noCatalogue(out)
  })

  it('says so when a page is not found by its title', async () => {
    const out = await newFolder()
    const pages = itemPages(site).map((page) => ({ ...page, title: `${page.title} til` }))
    await expect(indexSite({ site, out, pages, limit: 6 })).rejects.toThrow(
      /does not find moeder.* by its title/,
    )
    await noCatalogue(out)
  })

  it('says so when the program is killed', async () => {
    const out = await newFolder()
    await standIn('kill -9 $$')
    await expect(index(out)).rejects.toThrow(/could not be made.*SIGKILL/)
    await noCatalogue(out)
  })

  it('says so when the program is not there', async () => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind')
    await expect(index(await newFolder())).rejects.toThrow(/could not be made.*ENOENT/)
  })

  it.each(['index', 'fragment', 'filter'])('says so when a file of %s has lost its end', async (part) => {
    const out = await newFolder()
    // It works in the folder of the index.
    await standIn(
      `${real} "$@" && for file in ${part}/*; do head -c 30 "$file" > cut; mv cut "$file"; break; done`,
    )
    await expect(index(out)).rejects.toThrow(new RegExp(`could not be made.*${part}.* is not whole`))
    await noCatalogue(out)
  })

  it('leaves nothing of the attempt behind', async () => {
    const out = await newFolder()
    await standIn(`${real} "$@"; exit 3`)
    await expect(index(out)).rejects.toThrow('code 3')
    expect((await readdir(join(out, 'pagefind'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  const mayMount = process.platform === 'linux' && process.getuid?.() === 0
  it.runIf(mayMount).each(['60k', '400k', '900k'])('says so when the disk is full at %s', async (size) => {
    const out = join(await newFolder(), 'small')
    await mkdir(out)
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', out]).then(
      () => true,
      () => false,
    )
    if (!mounted) return
    try {
      await expect(index(out)).rejects.toThrow(/could not be made.*(No space left on device|ENOSPC)/)
      await noCatalogue(out)
    } finally {
      await run('umount', [out])
    }
  })
})
