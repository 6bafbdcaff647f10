import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'
import { marks } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()

/** A folder with meetings of three years that treat one case, and its site. */
async function threeYears(): Promise<{ content: string; out: string }> {
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const meeting = (date: string) =>
    minutes({ date, items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] })
  await writeFiles(content, {
    'a.txt': meeting('2021-03-01'),
    'b.txt': meeting('2022-03-01'),
    'c.txt': meeting('2023-03-01'),
    'archive.json': '{"baseUrl": "https://referater.example.dk"}',
  })
  await buildSite({ content, out })
  return { content, out }
}

/** The downloads of a site that a change of a file has made again. */
async function madeBy({ content, out }: { content: string; out: string }, text: string): Promise<string[]> {
  const before = await marks(out)
  await writeFile(join(content, 'b.txt'), text)
  await buildSite({ content, out })
  const after = await marks(out)
  return [...after.keys()]
    .filter((path) => /^(?:data|oparl)\/.*\.(?:csv|ndjson|json)$/.test(path))
    .filter((path) => before.get(path) !== after.get(path))
    .sort()
}

describe('the downloads of a site', () => {
  it('are made again for the year of a meeting that has changed, and for no other', async () => {
    const site = await threeYears()
    const text = await readFile(join(site.content, 'b.txt'), 'utf8')
    expect(await madeBy(site, text.replace('Godkendt.', 'Udsat.'))).toEqual([
      'data/2022/items.ndjson',
      'data/2022/meetings.ndjson',
      'data/2022/tables.csv',
      // Of the tables of all years, the one that shows what has changed.
      'data/items.csv',
      'oparl/agenda-items/2022.json',
      'oparl/meeting/byraadet/2022-03-01.json',
      'oparl/meetings/2022.json',
    ])
    const items = await readFile(join(site.out, 'data/2022/items.ndjson'), 'utf8')
    expect(items).toContain('Udsat.')
  }, 120_000)

  it('are the same bytes in a clean build, and are in the manifest with their hash', async () => {
    const { content, out } = await threeYears()
    const clean = join(await newFolder(), 'site')
    await buildSite({ content, out: clean })
    const manifest = await readFile(join(out, 'manifest-sha256.txt'), 'utf8')
    expect(await readFile(join(clean, 'manifest-sha256.txt'), 'utf8')).toBe(manifest)
    const items = await readFile(join(out, 'data/2022/items.ndjson'))
    expect(manifest).toContain(`${createHash('sha256').update(items).digest('hex')}  data/2022/items.ndjson`)
  }, 120_000)
})
