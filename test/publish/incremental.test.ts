import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Built, buildSite } from '../../src/publish/build.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { editAtRandom, edits, lay, randomContent } from '../helpers/random-content.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { differences, marks } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()
const EDITS = 26

/** Settings that every page shows, and texts that every file is read for. */
const FOR_ALL = new Set(['archive.json is changed', 'a text is taken out', 'no text is taken out any more'])

describe.each([1, 2])('a content folder that is edited at random (seed %i)', (seed) => {
  it(`has the site of a clean build after each of ${EDITS} edits, and what stayed was kept`, async () => {
    const random = randomFrom(seed)
    const folder = await newFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    const model = randomContent(random, 9)
    await lay(content, model)
    await buildSite({ content, out })
    const each = Object.keys(edits)
    for (let at = 0; at < EDITS; at++) {
      // Each kind once, and then any.
      const edit = editAtRandom(model, random, at < each.length ? each.slice(at, at + 1) : each)
      await lay(content, model)
      const { files, unchanged } = await buildSite({ content, out })
      const clean = join(folder, `clean-${at}`)
      await buildSite({ content, out: clean })
      expect(await differences(out, clean), `edit ${at}: ${edit}`).toEqual([])
      if (!unchanged && !FOR_ALL.has(edit)) expect(files.kept, `edit ${at}: ${edit}`).toBeGreaterThan(0)
    }
  }, 900_000)
})

/** A folder with a content of a few meetings that treat one case, and its site. */
async function fewMeetings(): Promise<{ content: string; build: () => Promise<Built>; site: string }> {
  const folder = await newFolder()
  const [content, site] = [join(folder, 'content'), join(folder, 'site')]
  const meeting = (date: string, body: string) =>
    minutes({
      date,
      body,
      items: [
        { title: `Vej ${date}`, paragraphs: treatedAs('24-000001', 'Godkendt.') },
        { title: `Sti ${date}`, paragraphs: treatedAs(`24-1${date.slice(0, 4)}0`, 'Drøftet.') },
        { title: `Havn ${date}`, paragraphs: treatedAs(`24-2${date.slice(0, 4)}0`, 'Udsat.') },
      ],
    })
  await writeFiles(content, {
    'a.txt': meeting('2021-03-01', 'Byrådet'),
    'b.txt': meeting('2022-03-01', 'Byrådet'),
    'c.txt': meeting('2023-03-01', 'Byrådet'),
    'd.txt': meeting('2022-05-01', 'Børneudvalget'),
  })
  const build = () => buildSite({ content, out: site })
  await build()
  return { content, build, site }
}

/** The files of a site that a change of the content has made again, and those that came or went; search and suggestions aside. */
async function madeBy(
  { content, build, site }: Awaited<ReturnType<typeof fewMeetings>>,
  change: (content: string) => Promise<unknown>,
): Promise<string[]> {
  const before = await marks(site)
  await change(content)
  await build()
  const after = await marks(site)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .filter((path) => !/^(?:pagefind\/|api\/forslag)/.test(path))
    .sort()
}

/** Replaces a text in a file. */
function replaced(file: string, one: string, other: string): (content: string) => Promise<void> {
  return async (content) => {
    const text = await readFile(join(content, file), 'utf8')
    expect(text).toContain(one)
    await writeFile(join(content, file), text.replaceAll(one, other))
  }
}

const PROOF = ['.referatarkiv', 'bag-info.txt', 'manifest-sha256.txt', 'sources-sha256.txt']
/** The downloads that hold the texts of a year, or a row of every item. */
const DOWNLOADS = [
  ...['items.ndjson', 'meetings.ndjson', 'tables.csv'].map((file) => `data/2022/${file}`),
  'data/items.csv',
  'data/index.html',
]
const FIGURES = ['tal/index.html', 'tal/2022/index.html', 'beslutninger/index.html']
const inMeeting = (...paths: string[]) =>
  paths.flatMap((path) => [
    `moeder/byraadet/2022-03-01/${path}index.html`,
    `moeder/byraadet/2022-03-01/${path}index.json`,
  ])

describe('a build after another', () => {
  it('touches no file and says so, when nothing has changed', async () => {
    const { build, site } = await fewMeetings()
    const before = await marks(site)
    const built = await build()
    expect(built).toMatchObject({ unchanged: true, files: { made: 0, gone: 0 } })
    expect(await marks(site)).toEqual(before)
  }, 240_000)

  it('counts as kept, when nothing has changed, the files that it had made', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': minutes({ items: [{ title: 'Vej' }] }) })
    const options = { content: join(folder, 'content'), out: join(folder, 'site') }
    const { files } = await buildSite(options)
    expect((await buildSite(options)).files).toEqual({ ...files, made: 0, kept: files.made })
  }, 240_000)

  it('touches no file when what has changed is shown nowhere', async () => {
    const few = await fewMeetings()
    expect(
      await madeBy(few, (content) => writeFiles(content, { 'ledger.txt': '# En bemærkning\n' })),
    ).toEqual([])
    const silenced = JSON.stringify({ severity: { version: 'off' } })
    expect(await madeBy(few, (content) => writeFiles(content, { 'archive.json': silenced }))).toEqual([])
  }, 240_000)

  it('makes of a changed decision the pages that show it or its file, and no others', async () => {
    const few = await fewMeetings()
    expect(await madeBy(few, replaced('b.txt', 'Drøftet.', 'Godkendt.'))).toEqual(
      [
        ...PROOF,
        // All that is made of the file's texts.
        ...inMeeting('', 'punkt-1/', 'punkt-2/', 'punkt-3/'),
        'kilder/byraadet/2022-03-01/index.html',
        'moeder/byraadet/2022-03-01/samlet.html',
        ...DOWNLOADS,
        // What counts and lists decisions.
        ...FIGURES,
        'beslutninger/droeftet/index.html',
        'beslutninger/godkendt/index.html',
        // The list of files tells its hash; the home page and a case show the decision.
        'kilder/index.html',
        'index.html',
        'sag/24-120220/index.html',
        'sag/24-120220/index.json',
      ].sort(),
    )
  }, 240_000)

  it('makes of a meeting that is added its own pages, those beside it and the lists, and no others', async () => {
    const few = await fewMeetings()
    const items = [{ title: 'Bro', paragraphs: treatedAs('24-000001', 'Godkendt.') }]
    const text = minutes({ date: '2022-09-01', items })
    expect(await madeBy(few, (content) => writeFiles(content, { 'e.txt': text }))).toEqual(
      [
        ...PROOF,
        'moeder/byraadet/2022-09-01/index.html',
        'moeder/byraadet/2022-09-01/index.json',
        'moeder/byraadet/2022-09-01/samlet.html',
        'moeder/byraadet/2022-09-01/punkt-1/index.html',
        'moeder/byraadet/2022-09-01/punkt-1/index.json',
        'kilder/byraadet/2022-09-01/index.html',
        // The meetings before and after it.
        'moeder/byraadet/2022-03-01/index.html',
        'moeder/byraadet/2023-03-01/index.html',
        // The case, and the items that tell how often it was treated.
        'sag/24-000001/index.html',
        'sag/24-000001/index.json',
        'moeder/boerneudvalget/2022-05-01/punkt-1/index.html',
        'moeder/byraadet/2021-03-01/punkt-1/index.html',
        'moeder/byraadet/2022-03-01/punkt-1/index.html',
        'moeder/byraadet/2023-03-01/punkt-1/index.html',
        ...DOWNLOADS,
        ...['cases.csv', 'cases.ndjson', 'meetings.csv'].map((file) => `data/${file}`),
        ...FIGURES,
        'beslutninger/godkendt/index.html',
        // It counts the files.
        'om/index.html',
        // The lists.
        'api/moeder/2022.json',
        'index.html',
        'aar/index.html',
        'aar/2022/index.html',
        'kilder/index.html',
        'moeder/index.html',
        'moeder/byraadet/index.html',
        'sag/index.html',
      ].sort(),
    )
  }, 240_000)
})
