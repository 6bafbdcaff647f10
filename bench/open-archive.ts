import { makeArchive } from '../src/archive/archive.ts'
import { readConfig } from '../src/archive/config.ts'
import { noLists } from '../src/archive/lists.ts'
import type { Archive } from '../src/archive/model.ts'
import { bodiesIn } from '../src/publish/bodies.ts'
import { recallHeads } from '../src/publish/cache.ts'
import { folderTarget } from '../src/publish/target.ts'
import { workshopIn } from '../src/publish/workshop.ts'

/** The archive of a built site from what its build has kept: nothing is parsed. `bodies` is the folder of its texts. */
export async function openArchive(
  content: string,
  site: string,
): Promise<{ archive: Archive; bodies: string }> {
  const { workshop } = await folderTarget(site)
  const { bodies, memory } = workshopIn(workshop)
  const heads = await recallHeads(memory)
  if (heads.size === 0) throw new Error(`${memory} remembers no build`)
  const config = await readConfig(content)
  return { archive: makeArchive(config, [...heads.values()], noLists, bodiesIn(bodies)), bodies }
}
