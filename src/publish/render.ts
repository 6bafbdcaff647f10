import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { Archive } from '../archive/model.ts'
import type { Site } from '../site/site.tsx'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Renders every page of a site into a folder.
 * @returns how many files were written
 * @throws what a template throws
 */
export async function renderSite(
  site: Site,
  out: string,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const expected = expectedFiles(site.archive)
  let done = 0
  const cwd = process.cwd()
  // Eleventy resolves its folders from the working directory.
  process.chdir(root)
  try {
    const eleventy = new Eleventy('src/site/pages', relative(root, out), {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      source: 'script',
      config: (config) => {
        // Frozen, so that Eleventy hands the archive on as it is instead of copying it for each page.
        config.addGlobalData('site', Object.freeze(site))
        config.addTransform('progress', (content) => {
          progress(++done, Math.max(done, expected))
          return content
        })
      },
    })
    eleventy.disableLogger()
    await eleventy.write()
    return done
  } finally {
    process.chdir(cwd)
  }
}

/** About how many files there will be: page and twin of each record, a source page, a look-up of each number. */
function expectedFiles({ meetings, cases, documents }: Archive): number {
  const items = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)
  return 2 * items + 3 * (meetings.length + cases.length + documents.length)
}
