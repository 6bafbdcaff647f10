import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { readTree, temporaryFolders, writeFiles } from './helpers/folders.ts'
import { minutes, treatedAs } from './helpers/minutes.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const newFolder = temporaryFolders()

/** A folder of someone who has installed the package, and nothing that it does not ask for. */
let folder: string
let installed: string
let bin: string

beforeAll(async () => {
  folder = await newFolder()
  installed = join(folder, 'node_modules/referatarkiv')
  bin = 'node_modules/.bin/referatarkiv'
  await mkdir(installed, { recursive: true })
  await run('tar', ['-xzf', await packed(), '-C', installed, '--strip-components', '1'])
  for (const name of Object.keys(packageJson.dependencies)) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true })
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  await mkdir(join(folder, 'node_modules/.bin'))
  await symlink(join('../referatarkiv', packageJson.bin.referatarkiv), join(folder, bin))
  await writeFiles(folder, {
    'referater/2024.txt': minutes({
      items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }],
    }),
    'notat.md': 'Se sag 24-000001.\n',
  })
}, 180_000)

/** Packs a copy of the sources, since packing compiles into their folder. @returns the tarball */
async function packed(): Promise<string> {
  const copy = await newFolder()
  const sources = packageJson.files.filter((path) => path !== 'dist')
  for (const path of [...sources, 'package.json', 'README.md'])
    await cp(join(root, path), join(copy, path), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run('npm', ['pack', '--offline', '--pack-destination', copy], { cwd: copy })
  return join(copy, `${packageJson.name}-${packageJson.version}.tgz`)
}

describe('the package, installed elsewhere,', () => {
  it('is compiled already, and compiles nothing again', async () => {
    const before = await readdir(join(installed, 'dist'))
    expect(before).toHaveLength(1)
    const { stdout } = await run(process.execPath, [bin, '--version'], { cwd: folder })
    expect(stdout).toBe(`${packageJson.version}\n`)
    expect(await readdir(join(installed, 'dist'))).toEqual(before)
  })

  it('holds no tests, no minutes and nothing of an earlier build', async () => {
    const top = new Set([...(await readTree(installed)).keys()].map((path) => path.split('/')[0]))
    expect([...top].sort()).toEqual([...packageJson.files, 'README.md', 'package.json'].sort())
  })

  it('builds a folder of minutes', async () => {
    await run(process.execPath, [bin, 'build', '--content', 'referater'], { cwd: folder })
    const page = await readFile(join(folder, '_site/moeder/byraadet/2024-10-09/punkt-1/index.html'), 'utf8')
    expect(page).toContain('24-000001')
    expect(page).toContain('Godkendt.')
  }, 60_000)

  it('links the numbers of a document to what it has built', async () => {
    const args = ['link', 'notat.md', '--base', 'https://referater.example.dk']
    const { stdout } = await run(process.execPath, [bin, ...args], { cwd: folder })
    expect(stdout).toBe('Se sag [24-000001](https://referater.example.dk/sag/24-000001/).\n')
  })

  it('is a plugin of remark', async () => {
    await writeFiles(folder, {
      'link.js': `import { unified } from 'unified'
import remarkParse from 'remark-parse'
import linkNumbers from 'referatarkiv/remark'
const processor = unified().use(remarkParse)
  .use(linkNumbers, { archive: '_site', home: 'https://referater.example.dk/' })
const tree = await processor.run(processor.parse('Se sag 24-000001.'))
process.stdout.write(tree.children[0].children[1].url)`,
      'package.json': '{ "type": "module" }',
    })
    const { stdout } = await run(process.execPath, ['link.js'], { cwd: folder })
    expect(stdout).toBe('https://referater.example.dk/sag/24-000001/')
  })

  it('starts an archive', async () => {
    await run(process.execPath, [bin, 'init', 'arkiv'], { cwd: folder })
    expect(JSON.parse(await readFile(join(folder, 'arkiv/content/archive.json'), 'utf8'))).toHaveProperty(
      'name',
    )
  })
})
