import { fileURLToPath } from 'node:url'
import { relative } from 'node:path'
import Eleventy from '@11ty/eleventy'
import type { Site } from '../site/site.tsx'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Renders every page of a site into a folder.
 * @throws what a template throws
 */
export async function renderSite(site: Site, out: string): Promise<void> {
  const cwd = process.cwd()
  // Eleventy resolves its folders from the working directory.
  process.chdir(root)
  try {
    const eleventy = new Eleventy('src/site/pages', relative(root, out), {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      source: 'script',
      // Frozen, so that Eleventy hands the archive on as it is instead of copying it for each page.
      config: (config) => config.addGlobalData('site', Object.freeze(site)),
    })
    eleventy.disableLogger()
    await eleventy.write()
  } finally {
    process.chdir(cwd)
  }
}
