// Plain JavaScript, since Node 20 strips no types: this is what turns the others into what it can run.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleAssets } from './assets.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')

/** What the program is made of. */
const SOURCES = ['src', 'parsers', 'eleventy.config.ts', 'package.json', 'tsconfig.json']

/** A folder of an earlier state of the sources is kept this long: it may be running. */
const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * The program as JavaScript: compiled once for each state of its sources, into a folder named by their hash. One that
 * was compiled before, or came with the package, is used as it is.
 * @returns {Promise<string>} the folder: `main.js`, `worker.js`, `remark.js`, `rehype.js`, `eleventy.config.js`, `pages/` and `assets/`
 */
export async function compile() {
  const folder = join(dist, hashOf(SOURCES.flatMap((path) => filesOf(path))))
  if (existsSync(folder)) return folder
  const { build } = await import('esbuild')
  const staging = `${folder}.new-${process.pid}`
  const pages = readdirSync(join(root, 'src/site/pages')).filter((file) => file.endsWith('.11ty.tsx'))
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/cli/main.ts',
      worker: 'src/publish/worker.ts',
      remark: 'src/site/link/remark.ts',
      rehype: 'src/site/link/rehype.ts',
      'eleventy.config': 'eleventy.config.ts',
      ...Object.fromEntries(
        pages.map((file) => [`pages/${file.replace('.tsx', '')}`, `src/site/pages/${file}`]),
      ),
    },
    outdir: staging,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'silent',
  })
  await bundleAssets(join(root, 'src/site'), staging)
  try {
    renameSync(staging, folder)
  } catch (error) {
    // Another process was faster.
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  removeOld(folder)
  return folder
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} current */
function removeOld(current) {
  mkdirSync(dist, { recursive: true })
  for (const name of readdirSync(dist)) {
    const folder = join(dist, name)
    if (folder !== current && Date.now() - statSync(folder).mtimeMs > KEPT_MS)
      rmSync(folder, { recursive: true, force: true })
  }
}
