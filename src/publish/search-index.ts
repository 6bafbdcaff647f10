import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'

/** Pagefind's ready-made interfaces, which this site does not use. */
const READY_MADE = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js')

/**
 * Indexes the pages of a built site and writes the index into its `pagefind` folder. Only what a page marks with
 * `data-pagefind-body` is indexed, so pages without it are left out whole.
 * @throws when Pagefind reports errors
 */
export async function indexSite(out: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', keepIndexUrl: false })
    if (!index) throw new Error(errors.join('\n'))
    const added = await index.addDirectory({ path: out })
    const folder = join(out, 'pagefind')
    const written = await index.writeFiles({ outputPath: folder })
    const failed = [...added.errors, ...written.errors]
    if (failed.length > 0) throw new Error(failed.join('\n'))
    await Promise.all(READY_MADE.map((file) => rm(join(folder, file), { force: true })))
  } finally {
    await pagefind.close()
  }
}
