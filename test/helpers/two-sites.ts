import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { type Manifest, parseManifest } from '../../src/publish/manifest.ts'
import { PROOF } from '../../src/publish/proof.ts'
import { verifySite } from '../../src/publish/verify.ts'
import { run } from './cli.ts'
import { writeFiles } from './folders.ts'
import { minutes, treatedAs } from './minutes.ts'

/** A content, and what its site holds. */
interface Kind {
  name: 'A' | 'B'
  /** The content folder. */
  content: string
  /** The hashes of its site, as a build into an empty folder makes it. */
  manifest: Manifest
}

/** The contents of two sites that differ in most pages, for one target. */
export type TwoSites = readonly [Kind, Kind]

/** The years in which A and B have a meeting, and how many items each meeting has. */
export interface Extent {
  years: readonly [readonly string[], readonly string[]]
  items: number
}

/** Some thirty pages, of which most are of both. */
const ORDINARY: Extent = {
  years: [
    ['2022', '2024'],
    ['2022', '2023'],
  ],
  items: 3,
}

/**
 * One item each. The order in which Pagefind numbers pages is that of the file system, so that sites of several items
 * are the same on the same disk only.
 */
export const ANY_DISK: Extent = { years: [['2022'], ['2024']], items: 1 }

/** Writes two contents into a folder and builds each once, into a folder of its own. */
export async function twoSites(folder: string, { years, items }: Extent = ORDINARY): Promise<TwoSites> {
  return [await kindIn(folder, 'A', years[0], items), await kindIn(folder, 'B', years[1], items)]
}

async function kindIn(
  folder: string,
  name: Kind['name'],
  years: readonly string[],
  number: number,
): Promise<Kind> {
  const [content, site] = [join(folder, `content-${name}`), join(folder, `clean-${name}`)]
  const meetings = years.map((year) => {
    const items = Array.from({ length: number }, (_, at) => ({
      title: `Vej ${at + 1}`,
      paragraphs: treatedAs(`${year.slice(2)}-00000${at + 1}`, `Godkendt i ${name} af et flertal.`),
    }))
    return [`${year}.txt`, minutes({ date: `${year}-03-09`, items })] as const
  })
  await mkdir(content, { recursive: true })
  await writeFiles(content, {
    'archive.json': '{ "name": "Fjordager" }',
    ...Object.fromEntries(meetings),
  })
  const { code, stderr } = await run(['build', '--content', content, '--out', site])
  expect(stderr).toContain('files made')
  expect(code).toBe(0)
  return { name, content, manifest: await manifestOf(site, PROOF.manifest) }
}

/**
 * Which site lies in a folder, to the last byte: `A`, `B`, or `none` when there is no site. Of a site that is half, or
 * mixed of both, what is wrong with it.
 */
export async function siteIn(folder: string, sites: TwoSites): Promise<string> {
  const flaws = await flawsOf(folder)
  if (flaws === null) return 'none'
  if (flaws.length > 0) return `half: ${flaws.join(', ')}`
  const manifest = await manifestOf(folder, PROOF.manifest)
  const kind = sites.find((site) => same(site.manifest, manifest))
  if (!kind) return 'neither'
  const [other] = sites.filter((site) => site !== kind)
  const carried = await manifestOf(folder, PROOF.carried)
  const foreign = [...carried].filter(([path, sha256]) => other?.manifest.get(path) !== sha256)
  return foreign.length > 0 ? `${kind.name} with ${foreign.map(([path]) => path).join(', ')}` : kind.name
}

/** What a comparison with its proof finds wrong with a site; null when there is none. */
async function flawsOf(folder: string): Promise<string[] | null> {
  try {
    return (await verifySite(folder)).flaws.map(({ path, fault }) => `${path} ${fault}`)
  } catch (error) {
    if (error instanceof UsageError && !existsSync(folder)) return null
    throw error
  }
}

async function manifestOf(folder: string, list: string): Promise<Manifest> {
  const file = join(folder, list)
  return existsSync(file) ? parseManifest(await readFile(file, 'utf8')) : new Map()
}

function same(one: Manifest, other: Manifest): boolean {
  return one.size === other.size && [...one].every(([path, sha256]) => other.get(path) === sha256)
}
