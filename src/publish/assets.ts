import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const site = fileURLToPath(new URL('../site/', import.meta.url))

/** What is bundled, by the name that pages ask for it under. */
const ENTRIES = {
  style: join(site, 'styles/index.css'),
  search: join(site, 'client/search.ts'),
  reload: join(site, 'client/reload.ts'),
}

/** A built file of `/assets/`. */
interface Asset {
  /** With a hash of its content, so that it may be cached for ever: `style-1A2B3C4D.css`. */
  file: string
  content: Uint8Array
}

/** The built assets, and the file name of each entry. */
export interface Assets {
  files: readonly Asset[]
  names: Readonly<Record<string, string>>
}

/**
 * Bundles style sheet, scripts, fonts and icon in memory. The names depend on the content alone.
 * @throws what esbuild says of an entry that does not build
 */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles, metafile } = await build({
    entryPoints: ENTRIES,
    outdir: '/assets',
    absWorkingDir: site,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'file' },
    external: ['*/pagefind.js'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'silent',
  })
  const icon = await readFile(join(site, 'assets/icon.svg'))
  const files: Asset[] = outputFiles.map(({ path, contents }) => ({
    file: basename(path),
    content: contents,
  }))
  files.push({
    file: `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`,
    content: icon,
  })
  const names: Record<string, string> = { icon: files.at(-1)?.file ?? '' }
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint)
      names[basename(entryPoint, extname(entryPoint)).replace('index', 'style')] = basename(path)
  }
  return { files, names }
}

/** Writes the assets into the `assets` folder of a site. */
export async function writeAssets({ files }: Assets, out: string): Promise<void> {
  const folder = join(out, 'assets')
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map(({ file, content }) => writeFile(join(folder, file), content)))
}
