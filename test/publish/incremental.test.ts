import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { editAtRandom, edits, lay, randomContent } from '../helpers/random-content.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { differences } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()
const EDITS = 25

it.each([1, 2])(`after each of ${EDITS} random edits the site is the one of a clean build (seed %i)`, async (seed) => {
  const random = randomFrom(seed)
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const model = randomContent(random, 9)
  await lay(content, model)
  await buildSite({ content, out })
  const seen = new Map<string, number>()
  for (let at = 1; at <= EDITS; at++) {
    const edit = at <= 15 && seed === 1 ? editAtRandom(model, random, Object.keys(edits).slice(at - 1, at)) : editAtRandom(model, random)
    seen.set(edit, (seen.get(edit) ?? 0) + 1)
    await lay(content, model)
    await buildSite({ content, out })
    const clean = join(folder, `clean-${at}`)
    await buildSite({ content, out: clean })
    expect(await differences(out, clean), `edit ${at}: ${edit}`).toEqual([])
  }
}, 600_000)
