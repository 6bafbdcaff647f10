// Plain JavaScript, as compile.js is.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { subsetFonts } from './fonts.js'

/** What is bundled, by the name that pages ask for it under. */
const ENTRIES = {
  style: 'styles/index.css',
  theme: 'client/theme.ts',
  page: 'client/page.ts',
  print: 'client/print.ts',
  highlight: 'client/highlight.ts',
  search: 'client/search.ts',
  suggest: 'client/suggest.ts',
  cite: 'client/cite.ts',
  'not-found': 'client/not-found.ts',
  'number-address': 'client/number-address.ts',
  opslag: 'client/opslag.ts',
  reload: 'client/reload.ts',
}

/** The same for workers, which have no document; parts are loaded only when they are needed, and lie beside them. */
const WORKER_ENTRIES = { 'opslag-worker': 'client/opslag-worker.ts' }

/** The font of running text, which pages load ahead (`font` among the names). */
const REGULAR = '-latin-400-normal.woff2'

/** What pages of other sites load: a classic script, which needs no leave of our server (CORS). */
const LINK = 'client/link.ts'

/**
 * Bundles style sheet, scripts, fonts and icon into a folder, their names with a hash of their content, so that they
 * may be cached for ever; `assets.json` beside them has the file name of each entry. `link.js` lies beside them too: other
 * sites know it by that name.
 * @param {string} site the folder of the site's sources
 * @param {string} folder
 */
export async function bundleAssets(site, folder) {
  const { build } = await import('esbuild')
  const options = {
    absWorkingDir: site,
    bundle: true,
    minify: true,
    metafile: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'silent',
  }
  const hashed = {
    ...options,
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    format: 'esm',
  }
  const built = await Promise.all([
    build({
      ...hashed,
      entryPoints: ENTRIES,
      loader: { '.svg': 'file' },
      plugins: [subsetFonts],
      external: ['*/pagefind.js'],
    }),
    build({ ...hashed, entryPoints: WORKER_ENTRIES, splitting: true, conditions: ['worker'] }),
    build({ ...options, entryPoints: [LINK], outfile: join(folder, 'link.js'), format: 'iife' }),
  ])
  const icon = readFileSync(join(site, 'assets/icon.svg'))
  const names = { icon: `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg` }
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'assets', names.icon), icon)
  const entries = new Map(
    Object.entries({ ...ENTRIES, ...WORKER_ENTRIES }).map(([name, source]) => [source, name]),
  )
  for (const [path, { entryPoint, inputs }] of built.flatMap(({ metafile }) =>
    Object.entries(metafile.outputs),
  )) {
    const isFont = Object.keys(inputs).some((input) => input.endsWith(REGULAR))
    const name = isFont ? 'font' : entries.get(entryPoint)
    if (name) names[name] = basename(path)
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(names))
}
