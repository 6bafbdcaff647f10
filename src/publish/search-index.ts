import { join } from 'node:path'
import * as pagefind from 'pagefind'

/** How many pages were indexed. */
export interface IndexedPages {
  pages: number
}

/**
 * Indexes the pages of a built site and writes the index into its `pagefind` folder. Only what a page marks with
 * `data-pagefind-body` is indexed, so pages without it are left out whole.
 * @throws when Pagefind reports errors
 */
export async function indexSite(out: string): Promise<IndexedPages> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', keepIndexUrl: false })
    if (!index) throw new Error(errors.join('\n'))
    const added = await index.addDirectory({ path: out })
    const written = await index.writeFiles({ outputPath: join(out, 'pagefind') })
    const failed = [...added.errors, ...written.errors]
    if (failed.length > 0) throw new Error(failed.join('\n'))
    return { pages: added.page_count }
  } finally {
    await pagefind.close()
  }
}
