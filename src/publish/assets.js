// Plain JavaScript, as compile.js is.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { subsetFonts } from './fonts.js'

/** What is bundled, by the name that pages ask for it under. */
const STYLES = { style: 'styles/index.css' }

const SCRIPTS = {
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
const WORKERS = { 'opslag-worker': 'client/opslag-worker.ts' }

/** What pages of other sites load: a classic script, which needs no leave of our server (CORS). */
const LINK = 'client/link.ts'

/** The languages that scripts speak. */
const LANGUAGES = ['da', 'en']

/** The fonts that pages load ahead, by what they are called among the names. */
const FONTS = { font: '-latin-400-normal.woff2', 'font-bold': '-latin-600-normal.woff2' }

/**
 * Bundles style sheet, fonts and icon into a folder, and the scripts of each language into one of its own below it
 * (`da/`, `en/`). Names below `assets/` have a hash of their content, so that they may be cached for ever; `assets.json`
 * beside it has the file name of each entry. `link.js` lies beside them too: other sites know it by that name.
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
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    format: 'esm',
  }
  const inLanguage = async (language) => {
    const plugins = [wordsOf(site, language)]
    const outdir = join(folder, language, 'assets')
    const built = await Promise.all([
      build({ ...hashed, outdir, plugins, entryPoints: SCRIPTS, external: ['*/pagefind.js'] }),
      build({
        ...hashed,
        outdir,
        plugins,
        entryPoints: WORKERS,
        splitting: true,
        conditions: ['worker'],
      }),
      build({
        ...options,
        plugins,
        entryPoints: [LINK],
        outfile: join(folder, language, 'link.js'),
        format: 'iife',
      }),
    ])
    writeNames(join(folder, language), namesOf(built, { ...SCRIPTS, ...WORKERS }))
  }
  const styles = build({
    ...hashed,
    outdir: join(folder, 'assets'),
    entryPoints: STYLES,
    loader: { '.svg': 'file' },
    plugins: [subsetFonts],
  })
  const [styled] = await Promise.all([styles, ...LANGUAGES.map(inLanguage)])
  writeNames(folder, { ...namesOf([styled], STYLES), icon: writeIcon(site, folder) })
}

/**
 * A script for browsers has the words of one language: its table stands in for the module that chooses among them.
 * @param {string} site @param {string} language @returns {import('esbuild').Plugin}
 */
function wordsOf(site, language) {
  return {
    name: 'words',
    setup({ onResolve }) {
      onResolve({ filter: /\/strings\.ts$/ }, () => ({ path: join(site, `words/${language}.ts`) }))
    },
  }
}

/**
 * The file name of each entry.
 * @param {import('esbuild').BuildResult<{ metafile: true }>[]} built
 * @param {Record<string, string>} entries
 */
function namesOf(built, entries) {
  const named = new Map(Object.entries(entries).map(([name, source]) => [source, name]))
  const outputs = built.flatMap(({ metafile }) => Object.entries(metafile.outputs))
  return Object.fromEntries(
    outputs.flatMap(([path, { entryPoint, inputs }]) => {
      const [font] =
        Object.entries(FONTS).find(([, end]) => Object.keys(inputs).some((input) => input.endsWith(end))) ??
        []
      const name = font ?? named.get(entryPoint)
      return name ? [[name, basename(path)]] : []
    }),
  )
}

/** @param {string} folder @param {Record<string, string>} names */
function writeNames(folder, names) {
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(names))
}

/** @param {string} site @param {string} folder */
function writeIcon(site, folder) {
  const icon = readFileSync(join(site, 'assets/icon.svg'))
  const name = `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'assets', name), icon)
  return name
}
