// Plain JavaScript, as compile.js is.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** What is bundled, by the name that pages ask for it under. */
const ENTRIES = {
  style: 'styles/index.css',
  page: 'client/page.ts',
  highlight: 'client/highlight.ts',
  search: 'client/search.ts',
  suggest: 'client/suggest.ts',
  reload: 'client/reload.ts',
}

/**
 * Bundles style sheet, scripts, fonts and icon into a folder, their names with a hash of their content, so that they
 * may be cached for ever; `assets.json` beside them has the file name of each entry.
 * @param {string} site the folder of the site's sources
 * @param {string} folder
 */
export async function bundleAssets(site, folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: site,
    entryPoints: ENTRIES,
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'file' },
    external: ['*/pagefind.js'],
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'silent',
  })
  const icon = readFileSync(join(site, 'assets/icon.svg'))
  const names = { icon: `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg` }
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'assets', names.icon), icon)
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint)
      names[basename(entryPoint, extname(entryPoint)).replace('index', 'style')] = basename(path)
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(names))
}
