/**
 * What a build remembers of those before. Only ever a cache: each file is signed with the hash of its content, and one
 * that is missing or damaged is as if it had never been.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileHead } from '../archive/digest.ts'
import { signed, verified } from './bodies.ts'
import type { Output, Outputs } from './outputs.ts'

/** A site as it was left. */
export interface Remembered {
  /** Stands for everything that the site was made of; empty when that is not known. */
  inputs: string
  outputs: Outputs
}

/** The heads of the files that the content folder held, by key. */
export async function recallHeads(folder: string): Promise<Map<string, FileHead>> {
  const heads = await recall<FileHead[]>(join(folder, 'heads.json'))
  return new Map((heads ?? []).map((head) => [head.key, head]))
}

export async function rememberHeads(folder: string, heads: readonly FileHead[]): Promise<void> {
  await remember(join(folder, 'heads.json'), heads)
}

/** How a site was left, by its release. */
export async function recallSite(folder: string, release: string | null): Promise<Remembered> {
  const site = release && (await recall<{ inputs: string; rows: Row[] }>(fileOf(folder, release)))
  return site ? { inputs: site.inputs, outputs: outputsOf(site.rows) } : { inputs: '', outputs: new Map() }
}

export async function rememberSite(
  folder: string,
  release: string,
  { inputs, outputs }: Remembered,
): Promise<void> {
  await remember(fileOf(folder, release), { inputs, rows: rowsOf(outputs) })
}

/** Forgets all sites but some. */
export async function keepSites(folder: string, releases: readonly (string | null)[]): Promise<void> {
  const kept = new Set(releases.map((release) => `site-${release}.json`))
  const known = await readdir(folder)
  for (const name of known) {
    if (name.startsWith('site-') && !kept.has(name))
      await rm(join(folder, name), { recursive: true, force: true })
  }
}

function fileOf(folder: string, release: string): string {
  return join(folder, `site-${release}.json`)
}

async function recall<Value>(file: string): Promise<Value | null> {
  try {
    // Written by this program, and the signature says that it is whole.
    return JSON.parse(verified(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

async function remember(file: string, value: unknown): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(`${file}.new`, signed(JSON.stringify(value)))
  await rename(`${file}.new`, file)
}

/** An output as it is written: without the names of its parts, which would be most of the file. */
type Row = [
  path: string,
  key: string,
  sha256: string,
  bytes: number,
  changed: number,
  places?: readonly string[],
]

function rowsOf(outputs: Outputs): Row[] {
  return [...outputs.values()].map((output) => {
    const { path, key, sha256, bytes, changed, places } = output
    return places?.length ? [path, key, sha256, bytes, changed, places] : [path, key, sha256, bytes, changed]
  })
}

function outputsOf(rows: readonly Row[]): Map<string, Output> {
  return new Map(
    rows.map(([path, key, sha256, bytes, changed, places = []]) => [
      path,
      { path, key, sha256, bytes, changed, places },
    ]),
  )
}
