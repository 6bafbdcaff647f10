/** The packages that the program is measured against. They are no dependencies: npm fetches them for a run. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'

/** Packages by their names, with the version of each. */
export type Packages = Readonly<Record<string, string>>

const RENDERERS = { 'markdown-it': '15.0.3', 'remark-rehype': '11.1.2', 'rehype-stringify': '10.0.1' }

type Render = (text: string) => string

/** A folder with the peers' packages: the one that is given, or one that npm installs them into. @throws as npm does */
export async function installPeers(
  given: string | null,
  folder: string,
  wanted: Packages = RENDERERS,
): Promise<string> {
  if (given !== null) return resolve(given)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const packages = Object.entries(wanted).map(([name, version]) => `${name}@${version}`)
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  await promisify(execFile)('npm', ['install', '--prefix', folder, ...quietly, ...packages])
  return folder
}

/** markdown-it as it comes. @throws when the folder does not have it */
export async function loadMarkdownIt(folder: string): Promise<Render> {
  const make = await load(folder, 'markdown-it')
  const made: unknown = typeof make === 'function' ? Reflect.construct(make, []) : null
  if (!isRenderer(made)) throw new TypeError('markdown-it is not what it was')
  return (text) => made.render(text)
}

/** remark-parse → remark-rehype → rehype-stringify as they come. @throws when the folder does not have them */
export async function loadRemark(folder: string): Promise<Render> {
  const [toRehype, toHtml] = [await load(folder, 'remark-rehype'), await load(folder, 'rehype-stringify')]
  if (!isPlugin(toRehype) || !isPlugin(toHtml)) throw new TypeError('rehype is not what it was')
  const processor = unified().use(remarkParse).use(toRehype).use(toHtml)
  return (text) => String(processor.processSync(text))
}

/** What a package exports by default. @throws when the folder does not have it */
export async function load(folder: string, name: string): Promise<unknown> {
  const { resolve: find } = createRequire(join(folder, 'package.json'))
  const module: unknown = await import(pathToFileURL(find(name)).href)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : null
}

function isRenderer(value: unknown): value is { render: Render } {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  )
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'function'
}
