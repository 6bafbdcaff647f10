/** Makes the pages of a built archive once more, from its cached records: the stage that runs Eleventy, no other. */
import { readAssets } from '../src/publish/assets.ts'
import { makeFiles } from '../src/publish/make.ts'
import { startPool } from '../src/publish/pool.ts'
import { root } from '../src/publish/program.ts'
import { wantedOf } from '../src/publish/wanted.ts'
import { planPages } from '../src/site/plan.ts'
import type { Frame } from '../src/site/site.tsx'
import { openArchive } from './open-archive.ts'
import { send } from './processes.ts'

const [content = '', site = '', out = ''] = process.argv.slice(2)
process.chdir(root)
const begun = performance.now()
const before = process.cpuUsage()
const { archive, bodies } = await openArchive(content, site)
const { name, municipality, language, baseUrl, pathPrefix } = archive.config
const { names } = await readAssets(language)
const about = { name, municipality, language, baseUrl, pathPrefix }
const frame: Frame = { ...about, closedPublished: false, assets: names, liveReload: false }
const pages = planPages(archive)
const pool = await startPool()
const { outputs } = await makeFiles(wantedOf(pages, [], frame, ''), {
  frame,
  bodies,
  out,
  startThreads: async () => pool,
  onMade: () => undefined,
})
const wall = (performance.now() - begun) / 1000
const { user, system } = process.cpuUsage(before)
await pool.close()
if (outputs.length !== pages.length) throw new Error(`${outputs.length} of ${pages.length} pages were made`)
send({ wall, cpu: (user + system) / 1e6, pages: outputs.length })
