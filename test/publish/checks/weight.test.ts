import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkWeight, type HeaviestPage } from '../../../src/publish/checks/weight.ts'
import { temporaryFolders } from '../../helpers/folders.ts'
import { minutes, treatedAs } from '../../helpers/minutes.ts'
import { pageOf } from '../../helpers/pages.ts'
import { buildFrom } from '../../helpers/site.ts'

const newFolder = temporaryFolders()
/** What no server can make smaller than so many bytes. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex')

/** What is found of the home page of a site of these files. */
function findingsOf(files: Readonly<Record<string, string | Buffer>>, textBytes = 0) {
  const read = (link: string) => (link in files ? Buffer.from(files[link] ?? '') : null)
  const home: HeaviestPage = { url: '/', bytes: 1000, textBytes }
  return checkWeight(new Map([['home', home]]), read).map(({ url, reason }) => `${url}: ${reason}`)
}

const links = '<link rel="stylesheet" href="/a/s.css"/><script type="module" src="/a/s.js"></script>'
const light = {
  '/': pageOf('<p>a</p>', links),
  '/a/s.css': '@font-face { src: url("./f.woff2") format("woff2") }',
  '/a/f.woff2': randomBytes(30_000),
  '/a/s.js': 'a()',
}

describe('the weight of a page', () => {
  it('is no finding where it is little', () => {
    expect(findingsOf(light)).toEqual([])
  })

  it.each([
    ['itself', { '/': pageOf(`<p>${noise(10_000)}</p>`, links) }],
    ['its style sheet', { '/a/s.css': `${light['/a/s.css']}/* ${noise(10_000)} */` }],
    ['its fonts', { '/a/f.woff2': randomBytes(40_000) }],
  ])('is told of with all its parts when there is too much of %s', (_, change) => {
    expect(findingsOf({ ...light, ...change })).toEqual([
      expect.stringMatching(
        /^\/: 4\d{4} bytes compressed \(page \d+, style \d+, fonts \d+\), where 40000 are enough$/,
      ),
    ])
  })

  it('is told of its scripts, which nothing waits for, by themselves', () => {
    expect(findingsOf({ ...light, '/a/s.js': `// ${noise(10_000)}` })).toEqual([
      expect.stringMatching(/^\/: 1\d{4} bytes of scripts compressed, where 8000 are enough$/),
    ])
  })

  it('may be more where there is more to read', () => {
    const long = { ...light, '/': pageOf(`<p>${noise(20_000)}</p>`, links) }
    expect(findingsOf(long, 5_000)).toHaveLength(1)
    expect(findingsOf(long, 40_000)).toEqual([])
  })

  it('leaves to others what is not there', () => {
    expect(findingsOf({ '/': light['/'] })).toEqual([])
  })
})

describe('an archive with a style and a logo of its own', () => {
  it('is published, however much they weigh', async () => {
    const { out } = await buildFrom(await newFolder(), {
      'theme.css': `:root { --x: "${noise(20_000)}" }`,
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4"/></svg>',
      '1.txt': minutes({ items: [{ title: 'Havnebad' }] }),
    })
    const home = await readFile(join(out, 'index.html'), 'utf8')
    expect(home.match(/rel="stylesheet"/g)).toHaveLength(2)
    expect(home).toMatch(/<img [^>]*width="4" height="2"/)
  })
})

describe('minutes that ask for much', () => {
  const cells = Array.from({ length: 3_000 }, () => '1\t2\t3\t4').join('\n')
  const deep = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n')
  const quotes = '"'.repeat(40_000)
  const titles = [noise(4_000), '<'.repeat(3_000), 'Ærø '.repeat(500)]
  let published: readonly string[]

  beforeAll(async () => {
    const texts = [cells, deep, quotes, noise(100_000)]
    const { out } = await buildFrom(await newFolder(), {
      '1.txt': minutes({
        items: [...titles, 'Tabel', 'Liste', 'Citat', 'Bilag'].map((title, at) => ({
          title,
          paragraphs: treatedAs('24-000001', 'Godkendt.', 'Sagsfremstilling', texts[at % texts.length] ?? ''),
        })),
      }),
    })
    published = await readdir(join(out, 'moeder/byraadet/2024-10-09'))
  }, 120_000)

  it('are published: a page is as large as what it shows', () => {
    expect(published.filter((name) => name.startsWith('punkt-'))).toHaveLength(7)
  })
})
