import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildSite } from '../../src/publish/build.ts'
import { damage, damages } from '../helpers/damage.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { editAtRandom, lay, randomContent } from '../helpers/random-content.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { differences } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()
const only = process.env.ONLY
it.each(Object.keys(damages).filter(k=>!only||k.includes(only)))('%s', async (kind) => {
  const random = randomFrom(3)
  const folder = await newFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const shop = join(folder, '.site.referatarkiv')
  const model = randomContent(random, 6)
  let clean = ''
  const cleanly = async () => { await rm(clean || join(folder,'x'), {recursive:true, force:true}); clean = join(folder, `clean-${random(100000)}`); await lay(content, model); await buildSite({ content, out: clean }) }
  await cleanly()
  await buildSite({ content, out })
  const problems: string[] = []
  for (const change of [true, false]) for (const [at, place] of [join(shop, 'bodies'), join(shop, 'memory'), join(shop, 'spare'), out].entries()) {
    const path = await damage(place, kind, random)
    if (change) { const e = editAtRandom(model, random, ['archive.json is changed', 'a text is changed', 'a title is changed']); await cleanly() }
    try {
    await buildSite({ content, out })
    const d = await differences(out, clean)
    if (d.length) problems.push(`${place} ${path} ${change}: ${d.slice(0,5)}`)
    } catch (error) { problems.push(`${place} ${path} ${change}: ${String(error).slice(0,300)}`); await rm(shop,{recursive:true,force:true}); await rm(out,{recursive:true,force:true}); await buildSite({ content, out }) }
  }
  expect(problems).toEqual([])
}, 300_000)
