import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { buildSite } from '../../src/publish/build.ts'
import { damage, damages } from '../helpers/damage.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { editAtRandom, lay, randomContent } from '../helpers/random-content.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { differences } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()

/** Edits for which little, some and all of what is cached is read. */
const EDITS = ['a title is changed', 'a meeting is added', 'archive.json is changed']

describe.each([
  ['the texts of the files', '.site.referatarkiv/bodies'],
  ['what earlier builds left in writing', '.site.referatarkiv/memory'],
  ['the site before', '.site.referatarkiv/spare'],
  ['the pages', 'site/moeder'],
  ['the search index', 'site/pagefind'],
])('with damage in %s', (_, place) => {
  it('the next build makes the site of a clean one, whatever the damage', async () => {
    const random = randomFrom(place.length)
    const folder = await newFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    const model = randomContent(random, 4)
    let clean = ''
    const edit = async (name: string): Promise<void> => {
      editAtRandom(model, random, [name])
      await lay(content, model)
      clean = join(folder, `clean-${name}-${random(1e9)}`)
      await buildSite({ content, out: clean })
      await buildSite({ content, out })
    }
    for (const name of ['a meeting is added', 'a title is changed']) await edit(name)
    for (const [at, kind] of Object.keys(damages).entries()) {
      // What was all gone is made again when it is needed.
      if (!statSync(join(folder, place), { throwIfNoEntry: false })?.isDirectory())
        await edit('a title is changed')
      const path = await damage(join(folder, place), kind, random)
      // Of every second one, the content changes too.
      const name = at % 2 === 0 ? EDITS[(at / 2) % EDITS.length] : undefined
      if (name === undefined) await buildSite({ content, out })
      else await edit(name)
      expect(await differences(out, clean), `${kind}: ${path}, ${name ?? 'nothing else'}`).toEqual([])
    }
  }, 900_000)
})

it.each(['index.html', 'manifest-sha256.txt', '.referatarkiv'])(
  'with damage in %s, the next build makes it anew',
  async (path) => {
    const folder = await newFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    await lay(content, randomContent(randomFrom(8), 2))
    await buildSite({ content, out })
    const before = await readTree(out)
    for (const text of ['', 'ødelagt', `${'0'.repeat(64)}\n`]) {
      await writeFiles(out, { [path]: text })
      await buildSite({ content, out })
      expect(await readTree(out)).toEqual(before)
    }
  },
  240_000,
)

it('without its marker, a folder is taken for someone else’s, whatever else it holds', async () => {
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  await lay(content, randomContent(randomFrom(8), 1))
  await buildSite({ content, out })
  await rm(join(out, '.referatarkiv'))
  await expect(buildSite({ content, out })).rejects.toThrow(UsageError)
}, 240_000)

it('without its workshop, a site is made as if it were the first', async () => {
  const random = randomFrom(7)
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  await lay(content, randomContent(random, 3))
  await buildSite({ content, out })
  await damage(join(folder, '.site.referatarkiv/memory'), 'a folder is gone', random)
  await damage(join(folder, '.site.referatarkiv/bodies'), 'a folder is gone', random)
  const { files } = await buildSite({ content, out })
  await buildSite({ content, out: join(folder, 'clean') })
  expect(files.kept).toBe(0)
  expect(await differences(out, join(folder, 'clean'))).toEqual([])
}, 240_000)
